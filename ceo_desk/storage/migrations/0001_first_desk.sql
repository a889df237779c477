-- The first desk. Three kinds of tables:
--   record:      journal, bodies          the truth of every human decision
--   projections: made from the record, rebuilt by `doctor --rebuild`
--   working:     running texts, deliveries, caches of what sources hold; never dropped by a rebuild
-- Moments are ISO 8601 UTC text with milliseconds and Z. Booleans are 0/1. Lists and maps are JSON text.

CREATE TABLE desk (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- record ------------------------------------------------------------------------------------------------------------
CREATE TABLE journal (
    device TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, subject TEXT NOT NULL,
    verb TEXT NOT NULL, value TEXT NOT NULL, replaces TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL,
    UNIQUE (device, seq)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the record is never shortened'); END;
-- INSERT OR REPLACE removes rows without asking the trigger above.
CREATE TRIGGER journal_is_never_overwritten BEFORE INSERT ON journal
    WHEN EXISTS (SELECT 1 FROM journal WHERE (device = new.device AND seq = new.seq) OR rowid = new.rowid) BEGIN
    SELECT RAISE(ABORT, 'the record is never overwritten');
END;

-- hash = SHA-256 over the desk's salt and the text; data = zlib of the text; sha256 = of the text, checked at each reading.
CREATE TABLE bodies (hash TEXT PRIMARY KEY, data BLOB NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL) STRICT;

-- projections -------------------------------------------------------------------------------------------------------
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE people (name TEXT PRIMARY KEY, face TEXT NOT NULL CHECK (face IN ('leader', 'assistant'))) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    id TEXT PRIMARY KEY, channel TEXT NOT NULL, place TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
    zone TEXT NOT NULL, connected_at TEXT NOT NULL, UNIQUE (channel, place)
) STRICT;

CREATE TABLE accounts (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, channel TEXT NOT NULL, source TEXT NOT NULL REFERENCES sources (id)
        DEFERRABLE INITIALLY DEFERRED,
    login TEXT NOT NULL, person TEXT NOT NULL, person_id TEXT NOT NULL, capabilities TEXT NOT NULL,
    connected_at TEXT NOT NULL, checked_at TEXT NOT NULL, is_removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX accounts_by_name ON accounts (name) WHERE is_removed = 0;
CREATE INDEX accounts_by_source ON accounts (source) WHERE is_removed = 0;

CREATE TABLE drafts (
    id TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('draft', 'trashed')), revision TEXT NOT NULL, began_at TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
    id TEXT PRIMARY KEY, draft TEXT NOT NULL REFERENCES drafts (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL, by TEXT NOT NULL, why TEXT NOT NULL, words INTEGER NOT NULL, body TEXT NOT NULL,
    is_forgotten INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX revisions_by_draft ON revisions (draft, at);
CREATE INDEX revisions_by_body ON revisions (body);

-- position: the order in which publications were decided; the outbox goes out in it.
-- state is never held, waiting or sending: those stand in deliveries. package names a body: the record binds to its hash.
-- problem is the stable word alone; its sentence, which may name people, stands in ledgers.
CREATE TABLE publications (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('post', 'reply')),
    draft TEXT NOT NULL DEFAULT '', comment TEXT NOT NULL DEFAULT '', account TEXT NOT NULL, marker TEXT NOT NULL,
    state TEXT NOT NULL, package TEXT NOT NULL, due TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT 'UTC', revision TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL, proposed_by TEXT NOT NULL DEFAULT '', approved_by TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', fingerprint TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL DEFAULT '' CHECK (standing IN ('', 'live', 'scheduled', 'sent')),
    standing_package TEXT NOT NULL DEFAULT '', standing_due TEXT NOT NULL DEFAULT '',
    live_at TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX publications_by_draft ON publications (draft, account) WHERE kind = 'post';
CREATE INDEX publications_by_comment ON publications (comment) WHERE kind = 'reply';
CREATE INDEX publications_by_position ON publications (position);
CREATE INDEX publications_by_hour ON publications (live_at) WHERE kind = 'post' AND live_at <> '';

CREATE TABLE triage (
    comment TEXT PRIMARY KEY, is_seen INTEGER NOT NULL DEFAULT 0, is_hidden INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL DEFAULT '', assigned_to TEXT NOT NULL DEFAULT '', assigned_why TEXT NOT NULL DEFAULT '',
    later_until TEXT NOT NULL DEFAULT '', wanted_status TEXT NOT NULL DEFAULT '', decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX triage_by_seen ON triage (decided_at) WHERE is_seen = 1;

-- working -----------------------------------------------------------------------------------------------------------
-- The running text of a draft: overwritten at each save. head = the file's front matter as it stands, kept line by line.
-- file_* = the file as it was last written or taken in, and the text it then held; next_* = what is being written to it.
CREATE TABLE working (
    draft TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, meta TEXT NOT NULL, head TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL, modified TEXT NOT NULL, sha256 TEXT NOT NULL,
    file TEXT NOT NULL DEFAULT '', file_sha256 TEXT NOT NULL DEFAULT '', file_content TEXT NOT NULL DEFAULT '',
    next_sha256 TEXT NOT NULL DEFAULT '', next_content TEXT NOT NULL DEFAULT '', is_revised INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX working_by_modified ON working (modified);

CREATE TABLE deliveries (
    publication TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'sending')), why TEXT NOT NULL,
    not_before TEXT NOT NULL DEFAULT '', due TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '', tried_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- What attempts left behind: ids and uploads of the remote service, and what it said (problem, altered, conflict are JSON).
-- doubts: how many writes that readers would see left without a known end, so it may be out although it waits.
CREATE TABLE ledgers (
    publication TEXT PRIMARY KEY, remote_id TEXT NOT NULL DEFAULT '', create_sent_at TEXT NOT NULL DEFAULT '',
    uploads TEXT NOT NULL DEFAULT '{}', overwrites TEXT NOT NULL DEFAULT '', conflict TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '', altered TEXT NOT NULL DEFAULT '[]', doubts INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE posts (
    source TEXT NOT NULL, remote_id TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'live', PRIMARY KEY (source, remote_id)
) STRICT, WITHOUT ROWID;

-- id = a UUID made of source and remote id, so that triage finds its comment again. number grows with the comment's time
-- (milliseconds × 4096 and a little), so that every index is in the order of time behind its columns. spaced = words of
-- scripts without blanks, sign by sign, so that the search finds them.
CREATE TABLE comments (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, remote_id TEXT NOT NULL, post TEXT NOT NULL,
    parent TEXT NOT NULL, author TEXT NOT NULL, author_key TEXT NOT NULL, voice TEXT NOT NULL, text TEXT NOT NULL,
    at TEXT NOT NULL, status TEXT NOT NULL, url TEXT NOT NULL, state TEXT NOT NULL, answered_at TEXT NOT NULL DEFAULT '',
    spaced TEXT NOT NULL DEFAULT '', UNIQUE (source, remote_id)
) STRICT;
CREATE INDEX comments_by_state ON comments (source, state);
CREATE INDEX comments_by_source ON comments (source);
CREATE INDEX comments_by_status ON comments (source, status);
CREATE INDEX comments_by_parent ON comments (source, parent) WHERE parent <> '';
CREATE INDEX comments_by_author ON comments (source, author_key) WHERE author_key <> '';
CREATE INDEX comments_by_answer ON comments (source, answered_at) WHERE answered_at <> '';
CREATE INDEX comments_put_off ON comments (state) WHERE state = 'later';

CREATE VIRTUAL TABLE comments_found USING fts5 (author, text, spaced, content='comments', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER comments_found_new AFTER INSERT ON comments BEGIN
    INSERT INTO comments_found (rowid, author, text, spaced) VALUES (new.number, new.author, new.text, new.spaced);
END;
CREATE TRIGGER comments_found_gone AFTER DELETE ON comments BEGIN
    INSERT INTO comments_found (comments_found, rowid, author, text, spaced)
        VALUES ('delete', old.number, old.author, old.text, old.spaced);
END;
CREATE TRIGGER comments_found_changed AFTER UPDATE OF author, text ON comments
    WHEN old.author <> new.author OR old.text <> new.text BEGIN
    INSERT INTO comments_found (comments_found, rowid, author, text, spaced)
        VALUES ('delete', old.number, old.author, old.text, old.spaced);
    INSERT INTO comments_found (rowid, author, text, spaced) VALUES (new.number, new.author, new.text, new.spaced);
END;

CREATE TABLE counts (source TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (source, state)) STRICT, WITHOUT ROWID;
CREATE TRIGGER counts_new AFTER INSERT ON comments BEGIN
    INSERT INTO counts VALUES (new.source, new.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER counts_gone AFTER DELETE ON comments BEGIN
    UPDATE counts SET n = n - 1 WHERE source = old.source AND state = old.state;
END;
CREATE TRIGGER counts_changed AFTER UPDATE OF state ON comments WHEN old.state <> new.state BEGIN
    UPDATE counts SET n = n - 1 WHERE source = old.source AND state = old.state;
    INSERT INTO counts VALUES (new.source, new.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- What the desk decided about a comment and the source has not heard yet.
CREATE TABLE moderations (
    comment TEXT PRIMARY KEY, status TEXT NOT NULL, since TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '', is_refused INTEGER NOT NULL DEFAULT 0
) STRICT;

-- newest_id: everything up to it is here without a gap.
CREATE TABLE fetches (
    source TEXT PRIMARY KEY, newest_id TEXT NOT NULL DEFAULT '', looked_at TEXT NOT NULL DEFAULT '',
    full_at TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '', failed_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
