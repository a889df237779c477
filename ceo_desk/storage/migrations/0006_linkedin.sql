-- was_said_missing: a person said of an attempt in doubt that it is not there; should the service then name a twin, that
-- first attempt had arrived.
ALTER TABLE ledgers ADD COLUMN was_said_missing INTEGER NOT NULL DEFAULT 0;

-- When others' words came that their service lets nobody keep for long; the row goes with the words.
CREATE TABLE lent_words (number INTEGER PRIMARY KEY, source TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX lent_words_by_time ON lent_words (source, at);

-- How often an account's service was called on a day (UTC): it allows so many.
CREATE TABLE calls (account TEXT NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (account, day)) STRICT, WITHOUT ROWID;
