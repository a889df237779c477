-- was_said_missing: a person said of an attempt in doubt that it is not there; should the service then name a twin, that
-- first attempt had arrived.
ALTER TABLE ledgers ADD COLUMN was_said_missing INTEGER NOT NULL DEFAULT 0;
