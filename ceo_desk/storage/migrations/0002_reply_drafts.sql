-- Working: the words of an answer that is being typed, in no journal; gone once the answer is ordered.
CREATE TABLE reply_drafts (comment TEXT PRIMARY KEY, text TEXT NOT NULL, modified TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What needs a person (proposed, refused, unsure …) and which of our posts a comment stands under, without a walk over all.
CREATE INDEX publications_by_state ON publications (state, position);
CREATE INDEX publications_by_remote ON publications (remote_id) WHERE remote_id <> '';

-- Who has what in hand, among all that was ever decided.
CREATE INDEX triage_by_assigned ON triage (assigned_to) WHERE assigned_to > '';
