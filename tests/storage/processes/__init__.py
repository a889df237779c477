"""Tests of `ceo_desk/storage/processes`."""
