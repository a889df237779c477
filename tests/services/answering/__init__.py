"""Tests of `ceo_desk/services/answering`."""
