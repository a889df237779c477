"""Tests of `ceo_desk/services/writing`."""
