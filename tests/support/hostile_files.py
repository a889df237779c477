"""Files that are made to do harm, or are not what they say. Each is small; what it unpacks to is not."""

from __future__ import annotations

import io
import zipfile
import zlib
from struct import pack

from tests.support.word_files import DECLARED, HEAD, paragraph, picture, run, word_file, words


def zip_bomb(size: int = 400_000_000) -> bytes:
    """A Word file a thousand times smaller than what it unpacks to; made without ever holding that."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        with file.open("word/document.xml", "w", force_zip64=True) as part:
            block = b" " * 10_000_000
            for _ in range(size // len(block)):
                part.write(block)
    return packed.getvalue()


def lying_bomb() -> bytes:
    """A bomb that says of itself that it is small."""
    bomb = bytearray(zip_bomb(80_000_000))
    entry = bomb.rfind(b"PK\x01\x02")
    bomb[entry + 24 : entry + 28] = pack("<I", 1000)
    return bytes(bomb)


def pixel_bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A PNG of a few kilobytes that shows 3.6 billion pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 4096)) + chunk(b"IEND", b"")
    )


def with_picture(data: bytes) -> bytes:
    """A Word file that shows a picture."""
    return word_file(
        words("Look:") + paragraph(picture("rId5", "Something")),
        relations={"rId5": ("image", "media/image1.png")},
        parts={"word/media/image1.png": data},
    )


def entity_bomb() -> bytes:
    """A billion laughs in the place of a text."""
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    body = (
        f'<!DOCTYPE d [<!ENTITY a0 "ha">{levels}]><w:document {DECLARED}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p>'
    )
    return with_part("word/document.xml", f"{body}</w:body></w:document>".encode())


def outside_entity() -> bytes:
    """A text that is to be a file of this machine."""
    body = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {DECLARED}><w:body><w:p><w:r><w:t>&x;'
        "</w:t></w:r></w:p></w:body></w:document>"
    )
    return with_part("word/document.xml", body.encode())


def deep(levels: int = 100_000) -> bytes:
    """Elements in elements in elements."""
    inner = "<w:smartTag>" * levels + run("deep") + "</w:smartTag>" * levels
    return word_file(f"<w:p>{inner}</w:p>")


def deep_tables(levels: int) -> bytes:
    """Tables in tables: allowed, and hard on whoever reads them."""
    start, end = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    return word_file(start * levels + words("deep") + end * levels)


def long(paragraphs: int = 100_000) -> bytes:
    """More paragraphs than any post has."""
    return word_file("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * paragraphs)


def climbing() -> bytes:
    """Parts whose names climb out of every folder."""
    return word_file(
        words("Harmless."),
        parts={"../../../../tmp/ceo-desk-climbed": b"here", "/tmp/ceo-desk-climbed": b"here"},
    )


def reaching_out() -> bytes:
    """Pictures, templates and links elsewhere."""
    return word_file(
        paragraph(run("A "), f'<w:hyperlink r:id="rId7">{run("link")}</w:hyperlink>', run(" and nothing: "))
        + paragraph(picture("rId5", "tracker", link=True))
        + paragraph(picture("rId6", "share")),
        relations={
            "rId5": ("image", "http://127.0.0.1:9/track.png"),
            "rId6": ("image", "\\\\server\\share\\x.png"),
            "rId7": ("hyperlink", "https://intranet/wiki"),
            "rId8": ("attachedTemplate", "http://127.0.0.1:9/evil.dotm"),
        },
    )


def with_macros() -> bytes:
    """A file with programs in it that calls itself a plain one."""
    return word_file(words("Run me."), parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"macro" * 100})


def with_part(name: str, data: bytes) -> bytes:
    """A Word file with one part put in another's place."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_file(words("x")))) as source, zipfile.ZipFile(packed, "w") as file:
        for entry in source.infolist():
            if entry.filename != name:
                file.writestr(entry.filename, source.read(entry))
        file.writestr(name, data)
    return packed.getvalue()


def other_zip() -> bytes:
    """An archive of something else."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("xl/workbook.xml", f"{HEAD}<workbook/>")
    return packed.getvalue()


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000
LOCKED = OLD_WORD + "EncryptedPackage".encode("utf-16-le") + b"\0" * 100
