-- Working: where a page was left, so that it opens there again. Positions count the page's letters, scroll its pixels
-- of text above the first that was seen, in parts of the text's height (0 to 1).
CREATE TABLE places (
    draft TEXT PRIMARY KEY, caret INTEGER NOT NULL, anchor INTEGER NOT NULL, scroll REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- Working: the steps of the draft that was written on last, so that they can be undone after the desk was closed.
-- sha256 names the text that stands when the step is done; those that were undone come last.
CREATE TABLE steps (
    draft TEXT NOT NULL, number INTEGER NOT NULL, step BLOB NOT NULL, sha256 TEXT NOT NULL, is_done INTEGER NOT NULL,
    PRIMARY KEY (draft, number)
) STRICT, WITHOUT ROWID;

-- Working: words that a person knows and no dictionary does; often they are people's names, so in no journal.
CREATE TABLE learnt_words (word TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
