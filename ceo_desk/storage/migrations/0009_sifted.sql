-- Projection: comments that somebody looked at where their place had put them. state = held or spam; comment is its id.
CREATE TABLE sifted (comment TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
