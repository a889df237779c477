"""The desk's folder: one SQLite file, draft files, pictures, settings, and secrets in the system's keyring."""
