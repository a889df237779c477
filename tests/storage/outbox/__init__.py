"""Tests of `ceo_desk/storage/outbox`."""
