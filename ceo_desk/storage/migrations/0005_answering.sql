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

-- the list: the beginnings of three and four letters that a search of a million comments waits for, and every word by its letters.
-- Reading what somebody wrote before never walks over all of it.
DROP TABLE comments_found;
CREATE VIRTUAL TABLE comments_found USING fts5(author, text, spaced, content='comments', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='3 4');
INSERT INTO comments_found (comments_found) VALUES ('rebuild');
CREATE VIRTUAL TABLE comment_words USING fts5vocab('comments_found', 'instance');
CREATE INDEX comments_by_person ON comments (source, author_key, state) WHERE author_key <> '' AND voice = 'person';

-- the archive
-- Working: posts of old blogs, read from the files that these exported; other people's words, so in no record.
-- mark names a post in each export of its blog alike; moment = its date, or when it was last written on.
CREATE TABLE archive (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mark TEXT NOT NULL UNIQUE, moment TEXT NOT NULL,
    at TEXT NOT NULL, modified TEXT NOT NULL, title TEXT NOT NULL, stands TEXT NOT NULL, is_page INTEGER NOT NULL,
    author TEXT NOT NULL, blog TEXT NOT NULL, url TEXT NOT NULL, slug TEXT NOT NULL, words INTEGER NOT NULL,
    picture TEXT NOT NULL, tags TEXT NOT NULL, categories TEXT NOT NULL, excerpt TEXT NOT NULL, content TEXT NOT NULL,
    text TEXT NOT NULL, spaced TEXT NOT NULL
) STRICT;
CREATE INDEX archive_by_moment ON archive (moment, number);
CREATE VIRTUAL TABLE archive_found USING fts5 (title, author, text, spaced, content='archive', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER archive_found_new AFTER INSERT ON archive BEGIN
    INSERT INTO archive_found (rowid, title, author, text, spaced)
        VALUES (new.number, new.title, new.author, new.text, new.spaced);
END;
CREATE TRIGGER archive_found_gone AFTER DELETE ON archive BEGIN
    INSERT INTO archive_found (archive_found, rowid, title, author, text, spaced)
        VALUES ('delete', old.number, old.title, old.author, old.text, old.spaced);
END;
CREATE TABLE archive_count (only INTEGER PRIMARY KEY CHECK (only = 1), n INTEGER NOT NULL) STRICT;
INSERT INTO archive_count VALUES (1, 0);
CREATE TRIGGER archive_count_new AFTER INSERT ON archive BEGIN UPDATE archive_count SET n = n + 1; END;
CREATE TRIGGER archive_count_gone AFTER DELETE ON archive BEGIN UPDATE archive_count SET n = n - 1; END;
-- Which draft a post of the archive was opened in, and what it was then: its kept parts are copied from there.
CREATE TABLE archive_drafts (draft TEXT PRIMARY KEY, post TEXT NOT NULL, base TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX archive_drafts_by_post ON archive_drafts (post);
CREATE INDEX site_posts_by_url ON site_posts (url) WHERE url <> '';

-- results
-- Projection: goals of the year; body names a body that holds the sentence. draft_goals = the goal that a post is tied to.
CREATE TABLE goals (id TEXT PRIMARY KEY, body TEXT NOT NULL, kept_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft_goals (draft TEXT PRIMARY KEY, goal TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- How many comments below a post stand in which state.
CREATE TABLE post_counts (
    source TEXT NOT NULL, post TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (source, post, state)
) STRICT, WITHOUT ROWID;
INSERT INTO post_counts SELECT source, post, state, count(*) FROM comments GROUP BY source, post, state;
CREATE TRIGGER post_counts_new AFTER INSERT ON comments BEGIN
    INSERT INTO post_counts VALUES (new.source, new.post, new.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER post_counts_gone AFTER DELETE ON comments BEGIN
    UPDATE post_counts SET n = n - 1 WHERE source = old.source AND post = old.post AND state = old.state;
END;
CREATE TRIGGER post_counts_changed AFTER UPDATE OF state, post ON comments
    WHEN old.state <> new.state OR old.post <> new.post BEGIN
    UPDATE post_counts SET n = n - 1 WHERE source = old.source AND post = old.post AND state = old.state;
    INSERT INTO post_counts VALUES (new.source, new.post, new.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- the list's filters
-- traits = what the rules tell of a comment (domain/traits.Trait), kept so that no list looks for it.
-- trait_marks = by which version of the rules the comments below a number are still to be looked at anew, the newest first.
ALTER TABLE comments ADD COLUMN traits INTEGER NOT NULL DEFAULT 0;
CREATE INDEX comments_by_traits ON comments (source, state, traits) WHERE traits > 0;
CREATE INDEX comments_by_post ON comments (source, post, state, traits);
CREATE TABLE trait_marks (
    only INTEGER PRIMARY KEY CHECK (only = 1), rules TEXT NOT NULL, below INTEGER NOT NULL
) STRICT;
INSERT INTO trait_marks VALUES (1, '', 0);

-- hard comments
-- How many critical comments (2 = Trait.CRITICAL) stand in which state.
CREATE TABLE critical_counts (
    source TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (source, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER critical_counts_new AFTER INSERT ON comments WHEN new.traits & 2 BEGIN
    INSERT INTO critical_counts VALUES (new.source, new.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER critical_counts_gone AFTER DELETE ON comments WHEN old.traits & 2 BEGIN
    UPDATE critical_counts SET n = n - 1 WHERE source = old.source AND state = old.state;
END;
CREATE TRIGGER critical_counts_changed AFTER UPDATE OF state, traits ON comments
    WHEN old.state <> new.state OR (old.traits & 2) <> (new.traits & 2) BEGIN
    UPDATE critical_counts SET n = n - 1 WHERE source = old.source AND state = old.state AND old.traits & 2;
    INSERT INTO critical_counts SELECT new.source, new.state, 1 WHERE new.traits & 2
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
-- Decisions after which a comment stands in public again, in the record itself.
CREATE INDEX journal_by_rescue ON journal (at) WHERE verb IN ('comment.moderated', 'comment.reopened')
    AND json_extract(value, '$.status') = 'live';
