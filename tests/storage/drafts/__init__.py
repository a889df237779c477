"""Tests of `ceo_desk/storage/drafts`."""
