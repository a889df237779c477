-- Projection: hard comments that are expected under a draft's post, each with its answer. comment and answer name bodies.
CREATE TABLE foreseen (
    id TEXT PRIMARY KEY, draft TEXT NOT NULL, comment TEXT NOT NULL, answer TEXT NOT NULL, filed_by TEXT NOT NULL,
    filed_at TEXT NOT NULL
) STRICT;
CREATE INDEX foreseen_by_draft ON foreseen (draft, filed_at);
