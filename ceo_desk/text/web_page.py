"""A text as one web page that opens anywhere: its look inside, nothing that runs, nothing that is fetched for it."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ceo_desk.text.pictures import PICTURE_SCHEME, html_with_addresses

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "yi", "ps", "dv", "sd", "ug")
_GUARD = "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'"
_MORE_TAGS = frozenset(("input", "main", "section"))
_SCHEMES = frozenset(("http", "https", "mailto", "tel", PICTURE_SCHEME.removesuffix(":")))
_ATTRIBUTES = {
    "*": {"class", "dir", "id", "lang", "title"},
    "a": {"href"},
    "img": {"alt", "height", "src", "width"},
    "input": {"checked", "disabled", "type"},
    "li": {"value"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "scope", "style"},
}
_STYLE = """
:root{color-scheme:light;--ink:#1d1b18;--quiet:#5c564e;--line:#d9d3c8;--ground:#f6f3ee}
body{margin:0;background:#fff;color:var(--ink);font:1.1875rem/1.6 "Source Serif 4",Charter,Cambria,Georgia,serif}
main{max-width:38rem;margin:4rem auto;padding:0 1.25rem}
p,h1,h2,h3,h4,h5,h6,li,td,th,figcaption,dd,dt{unicode-bidi:plaintext;text-align:start;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2.25rem 0 .75rem}
h1{font-size:1.75rem}h2{font-size:1.5rem}h3{font-size:1.25rem}h4,h5,h6{font-size:1.1875rem}
h1.title{font-size:2.25rem;line-height:1.15;margin:0 0 2rem}
p,ul,ol,pre,table,figure,blockquote{margin:0 0 1.125rem}
li{margin-bottom:.375rem}ul,ol{padding-inline-start:1.75rem}
blockquote{margin-inline:0;padding-inline-start:1.125rem;border-inline-start:4px solid var(--line);color:var(--quiet)}
img{max-width:100%;height:auto}figcaption{margin-top:.5rem;color:var(--quiet);font-size:1rem}
code{font:.9em ui-monospace,Consolas,Menlo,monospace;background:var(--ground);padding:.1em .25em;border-radius:3px}
pre{background:var(--ground);padding:1rem 1.125rem;overflow-x:auto;line-height:1.5}pre code{padding:0;background:none}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .625rem;border-bottom:1px solid var(--line);vertical-align:top}
hr{border:0;border-top:1px solid var(--line);margin:2.25rem 0}
a{color:#0b57a4}.footnote{color:var(--quiet);font-size:1rem}
@media print{@page{margin:22mm}body{font-size:11.5pt}main{max-width:none;margin:0;padding:0}a{color:inherit}
h1,h2,h3,h4,h5,h6{break-after:avoid}figure,img,table,pre,blockquote{break-inside:avoid}pre{white-space:pre-wrap}}
""".strip()


def web_page(title: str, html: str, pictures: Mapping[str, str], *, language: str, author: str = "") -> str:
    """A page of a text's published HTML; `pictures` gives what stands in place of its pictures' addresses."""
    side = "rtl" if language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT else "ltr"
    body = html_with_addresses(without_programs(html), pictures)
    name = f'<meta name="author" content="{escape(author)}">\n' if author else ""
    head = f'<h1 class="title">{escape(title)}</h1>\n' if title else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{side}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_GUARD}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{name}<title>{escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{head}{body}\n</main>\n</body>\n</html>\n"
    )


def without_programs(html: str) -> str:
    """The HTML with all its words, and nothing in it that runs, asks or looks elsewhere for its look."""
    import nh3

    return nh3.clean(
        html,
        tags=set(nh3.ALLOWED_TAGS) | _MORE_TAGS,
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        filter_style_properties={"text-align"},
        url_schemes=set(_SCHEMES),
        link_rel=None,
    )
