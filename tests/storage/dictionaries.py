"""Small dictionaries, written by the test that needs them."""

from pathlib import Path

ENGLISH = ("the", "is", "that", "a", "of", "it", "this", "and", "was", "we", "letter/S", "receive", "word/S", "post/S",
           "co", "operate", "naïve", "don't", "our", "believe", "Zurich")  # fmt: skip
GERMAN = ("der", "die", "das", "ist", "nicht", "und", "Weg", "richtige", "wir", "Straße", "auf")


def put_dictionary(folder: Path, name: str, words: tuple[str, ...], encoding: str = "UTF-8") -> None:
    """Writes an .aff and a .dic of these words; `/S` after a word lets it end in s."""
    folder.mkdir(parents=True, exist_ok=True)
    rules = [f"SET {encoding}", "TRY esianrtolcdugmphbyfvkw'", "SFX S Y 1", "SFX S 0 s ."]
    codec = "utf-8" if encoding == "UTF-8" else "latin-1"
    (folder / f"{name}.aff").write_text("\n".join(rules) + "\n", codec)
    (folder / f"{name}.dic").write_text("\n".join((str(len(words)), *words)) + "\n", codec)
