"""Numbered migrations: each is a SQL file `NNNN_name.sql`, run once, in order, in one transaction."""
