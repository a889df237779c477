"""Word files written by hand, in the words that Word itself uses."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": OFFICE,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{name}="{address}"' for name, address in SPACES.items())
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = {
    "Normal": "Normal",
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "Title": "Title",
    "Quote": "Quote",
    "IntenseQuote": "Intense Quote",
    "Caption": "caption",
    "ListParagraph": "List Paragraph",
    "TOC1": "toc 1",
    "HTMLPreformatted": "HTML Preformatted",
    "FootnoteText": "footnote text",
}


def run(text: str, *properties: str) -> str:
    """Words with properties (`b`, `i`, `rStyle=Strong`)."""
    return f'<w:r w:rsidR="00A77B3E">{_properties(properties)}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _properties(properties: tuple[str, ...]) -> str:
    said = "".join(
        f"<w:{name} w:val={quoteattr(value)}/>" if value else f"<w:{name}/>"
        for name, _, value in (one.partition("=") for one in properties)
    )
    return f"<w:rPr>{said}</w:rPr>" if said else ""


def paragraph(*inner: str, style: str = "", item: tuple[int, int] | None = None, more: str = "") -> str:
    """A paragraph; `item` is its list and its depth."""
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    if item:
        said += f'<w:numPr><w:ilvl w:val="{item[1]}"/><w:numId w:val="{item[0]}"/></w:numPr>'
    return f'<w:p w:rsidR="00A77B3E" w:rsidRDefault="00F00D00"><w:pPr>{said}{more}</w:pPr>{"".join(inner)}</w:p>'


def words(text: str, style: str = "", item: tuple[int, int] | None = None) -> str:
    """A paragraph of plain words."""
    return paragraph(run(text), style=style, item=item)


def picture(relation: str, alt: str, *, link: bool = False) -> str:
    """A picture in a line, as Word draws it."""
    kind = "link" if link else "embed"
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1000" cy="1000"/>'
        f'<wp:docPr id="1" name="Picture 1" descr={quoteattr(alt)}/><a:graphic>'
        f'<a:graphicData uri="{SPACES["pic"]}"><pic:pic><pic:blipFill><a:blip r:{kind}="{relation}"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def level(depth: int, shape: str, text: str, start: int = 1) -> str:
    """A level of a kind of list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{"".join(level(depth, "bullet", "•") for depth in range(9))}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{"".join(level(depth, "decimal", f"%{depth + 1}.") for depth in range(9))}'
    "</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "%1.")}{level(1, "bullet", "o")}'
    f"{level(2, 'lowerLetter', '%3)')}</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>"
)
"""List 1 has dots, 2 numbers, 3 numbers with dots within, 4 is 2 begun anew."""


def word_file(
    body: str,
    *,
    styles: str = "",
    numbering: str = NUMBERING,
    notes: Mapping[str, str] | None = None,
    relations: Mapping[str, tuple[str, str]] | None = None,
    title: str = "",
    parts: Mapping[str, bytes] | None = None,
    compression: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """A file with a body, and all that stands around it. `relations` are kind and target, outside where it says so."""
    said = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
        "_rels/.rels": _relations(
            {"rId1": ("officeDocument", "word/document.xml"), "rId2": ("core-properties", "docProps/core.xml")}
        ),
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></cp:coreProperties>',
        "word/document.xml": f"{HEAD}<w:document {DECLARED}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"{HEAD}<w:styles {DECLARED}>{_styles()}{styles}</w:styles>",
        "word/numbering.xml": f"{HEAD}<w:numbering {DECLARED}>{numbering}</w:numbering>",
        "word/_rels/document.xml.rels": _relations(
            {
                "rIdS": ("styles", "styles.xml"),
                "rIdN": ("numbering", "numbering.xml"),
                "rIdF": ("footnotes", "footnotes.xml"),
                **(relations or {}),
            }
        ),
        "word/footnotes.xml": f"{HEAD}<w:footnotes {DECLARED}>"
        + "".join(f'<w:footnote w:id="{name}">{inner}</w:footnote>' for name, inner in (notes or {}).items())
        + "</w:footnotes>",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as file:
        for name, text in said.items():
            file.writestr(_entry(name, compression), text)
        for name, data in (parts or {}).items():
            file.writestr(_entry(name, compression), data)
    return packed.getvalue()


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    """The same file every time."""
    entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
    entry.compress_type = compression
    return entry


def _styles() -> str:
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in STYLES.items()
    )


def _relations(found: Mapping[str, tuple[str, str]]) -> str:
    lines = []
    for key, (kind, target) in found.items():
        is_outside = "://" in target or target.startswith(("mailto:", "\\\\"))
        outside = ' TargetMode="External"' if is_outside else ""
        address = f"{PACKAGE}/relationships/metadata" if kind == "core-properties" else OFFICE
        lines.append(f'<Relationship Id="{key}" Type="{address}/{kind}" Target={quoteattr(target)}{outside}/>')
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(lines)}</Relationships>'
