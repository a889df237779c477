-- Answering: what helps with the words of an answer, and what comes of answers.

-- prepared answers
-- Projection: answers that are kept for later. body names a body that holds the name and the words.
CREATE TABLE prepared_answers (
    id TEXT PRIMARY KEY, body TEXT NOT NULL, kept_by TEXT NOT NULL, kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- promises and ideas: projections; words, title and why name bodies ("" for none)
-- due = the day it comes back, first_due = the day that was said first; comment, draft = where it was made.
CREATE TABLE promises (
    id TEXT PRIMARY KEY, comment TEXT NOT NULL, draft TEXT NOT NULL, owner TEXT NOT NULL, words TEXT NOT NULL,
    due TEXT NOT NULL, first_due TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'let-go')),
    made_at TEXT NOT NULL, made_by TEXT NOT NULL, closed_at TEXT NOT NULL DEFAULT '', why TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX promises_by_day ON promises (state, due);
CREATE INDEX promises_by_end ON promises (state, closed_at);
CREATE INDEX promises_by_comment ON promises (comment) WHERE comment <> '';

-- change = how often the status was changed. idea_answers = who heard of which change; reply "" = left out on purpose.
CREATE TABLE ideas (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, why TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL, opened_by TEXT NOT NULL, changed_at TEXT NOT NULL, change INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX ideas_by_status ON ideas (status, changed_at);
CREATE TABLE idea_comments (
    idea TEXT NOT NULL, comment TEXT NOT NULL, joined_at TEXT NOT NULL, PRIMARY KEY (idea, comment)
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_comments_by_comment ON idea_comments (comment);
CREATE TABLE idea_answers (
    idea TEXT NOT NULL, change INTEGER NOT NULL, comment TEXT NOT NULL, reply TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (idea, change, comment)
) STRICT, WITHOUT ROWID;
