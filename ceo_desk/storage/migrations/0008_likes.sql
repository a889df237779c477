-- Projection: the comments that this desk likes at their places. comment is its id.
CREATE TABLE likes (comment TEXT PRIMARY KEY, liked_by TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
