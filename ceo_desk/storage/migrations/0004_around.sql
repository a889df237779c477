-- Working: words that must not go out before their day; the desk keeps them to itself, so they are in no journal.
CREATE TABLE embargoes (
    words TEXT PRIMARY KEY, until TEXT NOT NULL, stops INTEGER NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cache: the tags and categories that a source had when the desk last looked there.
CREATE TABLE terms (
    source TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('tags', 'categories')), name TEXT NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (source, kind, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE term_looks (source TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Projection: with whom a draft is: who gave it to whom, in which version, and with which note (a body's name).
-- earlier = the version in which the receiver gave it away last; taken_at = when the receiver was through with it.
CREATE TABLE handovers (
    draft TEXT PRIMARY KEY, given_by TEXT NOT NULL, given_to TEXT NOT NULL, face TEXT NOT NULL, at TEXT NOT NULL,
    revision TEXT NOT NULL, earlier TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
    taken_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX handovers_open ON handovers (face, at) WHERE taken_at = '';

-- Working: passages of a draft that its receiver keeps as the other one left them; they go with the next handover.
CREATE TABLE kept_changes (draft TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (draft, mark)) STRICT, WITHOUT ROWID;

-- Working: what a blank page offered once and a person took or put away. It names comments, so it is in no journal.
CREATE TABLE settled_prompts (key TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Projection: the post of a place that a draft was opened from, whoever wrote it. base names a body: what stood there
-- when it was opened, from which all that nobody edited is copied back.
CREATE TABLE origins (
    draft TEXT PRIMARY KEY, publication TEXT NOT NULL, account TEXT NOT NULL, marker TEXT NOT NULL,
    remote_id TEXT NOT NULL, fingerprint TEXT NOT NULL, stands TEXT NOT NULL, base TEXT NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX origins_by_remote ON origins (remote_id);
CREATE INDEX origins_by_publication ON origins (publication);

-- Cache: the posts that an account's place had when the desk last looked there. folded = the title, for searching.
CREATE TABLE site_posts (
    account TEXT NOT NULL, remote_id TEXT NOT NULL, title TEXT NOT NULL, folded TEXT NOT NULL, stands TEXT NOT NULL,
    at TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, url TEXT NOT NULL, look TEXT NOT NULL,
    PRIMARY KEY (account, remote_id)
) STRICT, WITHOUT ROWID;
-- look = the last walk through the list that came to its end, total = the place's own count then.
CREATE TABLE site_looks (
    account TEXT PRIMARY KEY, look TEXT NOT NULL, total INTEGER NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
