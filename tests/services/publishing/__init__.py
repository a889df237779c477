"""Tests of `ceo_desk/services/publishing`."""
