"""Tests of `ceo_desk/storage/record`."""
