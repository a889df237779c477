"""A page that shows exactly what would go out."""

import base64
import html

from ceo_desk.domain.channel import PictureSource, PostPackage
from ceo_desk.text.pictures import html_with_addresses

STYLE = (
    "body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1.25rem/1.6 'Source Serif 4',Georgia,serif}"
    "img{max-width:100%}figure{margin:1.5rem 0}figcaption{font-size:1.125rem}"
)


def package_page(package: PostPackage, pictures: PictureSource) -> str:
    """A page that shows exactly a package, its pictures as data. Raises Damaged where a picture is gone."""
    if package.content_type == "plain":
        return page(package.title, f"<pre>{html.escape(package.content)}</pre>")
    addresses = {
        f"picture:{one.sha256}": f"data:{one.media_type};base64,"
        + base64.b64encode(pictures.open_bytes(one.sha256)).decode()
        for one in package.pictures
    }
    return page(package.title, html_with_addresses(package.content, addresses))


def page(title: str, body: str) -> str:
    """A plain page around a body."""
    safe = html.escape(title)
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f"<title>{safe}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{safe}</h1>\n{body}\n</body>\n</html>\n"
    )
