"""Tests of `ceo_desk/storage/inbox`."""
