"""The styles of a Word file that the desk writes: those that Word knows by name, in a quiet look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.text.word_file.elements import SPACES, Element

WORDS, HEADS, CODE = "Cambria", "Calibri", "Consolas"
STEP = 480
"""How far a list or a quote stands in, in twentieths of a point."""
_EAST = {
    "ja": ("Yu Mincho", "Yu Gothic", "ja-JP"),
    "ko": ("Batang", "Malgun Gothic", "ko-KR"),
    "zh-TW": ("PMingLiU", "Microsoft JhengHei", "zh-TW"),
    "zh": ("SimSun", "Microsoft YaHei", "zh-CN"),
}
_BIDI = {"ar": "ar-SA", "he": "he-IL", "fa": "fa-IR", "ur": "ur-PK"}
_GREY = '<w:color w:val="595959"/>'
_MONO = f'<w:rFonts w:ascii="{CODE}" w:hAnsi="{CODE}" w:cs="Courier New"/>'
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="F4F2EE"/>'


@dataclass(frozen=True, slots=True)
class _Style:
    id: str
    name: str
    block: str = ""
    letters: str = ""
    based_on: str = "Normal"
    next: str = ""
    kind: Literal["paragraph", "character"] = "paragraph"


def _spacing(before: int, after: int, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _bar() -> str:
    return '<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="BFB9AE"/></w:pBdr>'


def _heading(level: int, before: int, half_points: int) -> _Style:
    keep = "<w:keepNext/><w:keepLines/>"
    block = f'{keep}{_spacing(before, 100, 264)}<w:outlineLvl w:val="{level - 1}"/>'
    letters = "{heads}<w:b/><w:bCs/>" + _size(half_points)
    return _Style(f"Heading{level}", f"heading {level}", block, letters, next="Normal")


_STYLES = (
    _Style(
        "Title", "Title", f"<w:keepNext/>{_spacing(0, 280, 252)}", "{heads}<w:b/><w:bCs/>" + _size(52), next="Normal"
    ),
    *(
        _heading(level, before, size)
        for level, before, size in ((1, 400, 36), (2, 360, 30), (3, 320, 26), (4, 280, 24), (5, 280, 23), (6, 280, 23))
    ),
    _Style("ListBullet", "List Bullet", _spacing(0, 80)),
    _Style("ListNumber", "List Number", _spacing(0, 80)),
    _Style("ListContinue", "List Continue", _spacing(0, 80)),
    _Style("Quote", "Quote", f'{_bar()}{_spacing(0, 160)}<w:ind w:left="{STEP}"/>', _GREY),
    _Style(
        "HTMLPreformatted",
        "HTML Preformatted",
        f"<w:keepLines/>{_SHADE}{_spacing(80, 200, 264)}",
        f"{_MONO}<w:noProof/>{_size(20)}",
    ),
    _Style("Caption", "caption", _spacing(0, 240), "{heads}" + _GREY + _size(20), next="Normal"),
    _Style(
        "HorizontalLine",
        "Horizontal Line",
        f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="BFB9AE"/></w:pBdr>{_spacing(0, 280)}',
        next="Normal",
    ),
    _Style("TableContents", "Table Contents", _spacing(40, 40, 264)),
    _Style("FootnoteText", "footnote text", _spacing(0, 60, 252), _size(19)),
    _Style("Footer", "footer", f'{_spacing(0, 0)}<w:jc w:val="center"/>', "{heads}" + _GREY + _size(18)),
    _Style(
        "FootnoteReference",
        "footnote reference",
        letters='<w:vertAlign w:val="superscript"/>',
        based_on="DefaultParagraphFont",
        kind="character",
    ),
    _Style(
        "Hyperlink",
        "Hyperlink",
        letters='<w:color w:val="0B57A4"/><w:u w:val="single"/>',
        based_on="DefaultParagraphFont",
        kind="character",
    ),
    _Style(
        "HTMLCode",
        "HTML Code",
        letters=f"{_MONO}<w:noProof/>{_size(21)}",
        based_on="DefaultParagraphFont",
        kind="character",
    ),
)


def styles_of(language: str) -> Element:
    """The whole list of styles for a text in this language."""
    base = language.split("-", maxsplit=1)[0]
    words, heads, east = _EAST.get(language) or _EAST.get(base) or _EAST["zh"]
    bidi = _BIDI.get(base, "ar-SA")
    spoken = east if base in _EAST else language
    latin = f"<w:lang w:val={_quoted(spoken)} w:eastAsia={_quoted(east)} w:bidi={_quoted(bidi)}/>"
    of_heads = _fonts(HEADS, heads, "Arial")
    made = "".join(_spelled(style, of_heads) for style in _STYLES)
    return etree.fromstring(
        f'<w:styles xmlns:w="{SPACES["w"]}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f"{_fonts(WORDS, words, 'Times New Roman')}{_size(23)}{latin}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{_spacing(0, 180, 312)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        f"{_TABLES}{made}</w:styles>"
    )


def _fonts(latin: str, east: str, complex_script: str) -> str:
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{east}" w:cs="{complex_script}"/>'


def _spelled(style: _Style, heads: str) -> str:
    block = f"<w:pPr>{style.block}</w:pPr>" if style.block else ""
    letters = f"<w:rPr>{style.letters.format(heads=heads)}</w:rPr>" if style.letters else ""
    follows = f'<w:next w:val="{style.next}"/>' if style.next else ""
    return (
        f'<w:style w:type="{style.kind}" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{follows}<w:qFormat/>{block}{letters}</w:style>'
    )


def _quoted(text: str) -> str:
    return '"' + "".join(letter for letter in text if letter.isalnum() or letter == "-") + '"'


_EDGES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFB9AE"/>' for side in ("top", "bottom", "insideH")
)
_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="PostTable"><w:name w:val="Post Table"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
)
