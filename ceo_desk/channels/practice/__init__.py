"""The practice desk: a small local site whose readers comment by themselves, with nothing at stake.

`Practice` (module `channel`) is the protocol; `place` holds the folder, its lock and its state, `site` draws the pages,
`readers` says who comments.
"""
