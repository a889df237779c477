"""A text as a Word file: real styles, numbering, links, pictures, tables and footnotes."""
