"""What readers find on the site's page is what the preview showed, as an editor and as an author."""

import re
from pathlib import Path

import pytest

from ceo_desk.text.comparing import has_same_meaning
from tests.support.command_line import Terminal
from tests.support.wordpress import WordPressSite

BODY = """An *opening* with **bold**, ~~struck~~, `code <b>`, “quotes” and a
[link](https://example.org/?a=1&b=2 "Title"). It goes on after a soft break, & ends hard\\
here. 5 < 6, two \\*stars\\*, an e-mail@example.org.

## A heading with *emphasis*

### A smaller one

-   One
-   Two
    -   Below two
        1.  Deep
-   Three

3.  Starts at three
4.  Goes on

> A quote with **weight**
>
> -   and a list
>
> > and a quote in it

```python
if a < b and c > d:
    print("kept  as   it is")
```

***

| Name | Nights |
| :--- | ---: |
| Ines | 3 |
| Tom | 12 |

Emoji 🎉 👩‍💻, עברית, العربية, 日本語, a no-break&nbsp;space.

The end has a note.[^1]

[^1]: The note itself.
"""
CLASSES = re.compile(r' (?:class|id|style|data-[a-z-]+|rel|aria-[a-z]+|role)="[^"]*"')
WRAPPERS = re.compile(r"</?(?:figure|div|section)[^>]*>")


def content_of(page: str) -> str:
    """What stands in the theme's place for the post's content."""
    begin = page.index("entry-content")
    depth, position = 1, page.index(">", begin) + 1
    start = position
    for tag in re.finditer(r"<(/?)div\b[^>]*>", page[position:]):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return page[start : position + tag.start()]
    raise AssertionError("the content has no end")


def bare(html: str) -> str:
    """Without what a theme adds for its style: elements, addresses and words stay."""
    return WRAPPERS.sub("", CLASSES.sub("", re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL)))


@pytest.mark.parametrize("login", ["executive", "assistant"])
def test_the_page_is_the_preview(tmp_path: Path, wordpress_site: WordPressSite, login: str) -> None:
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(wordpress_site.url, login, wordpress_site.users[login].app_password)
    (tmp_path / "post.md").write_text(BODY, encoding="utf-8")
    draft = desk("draft", "new", "--title", f"All of it, by {login}", "--body", tmp_path / "post.md")["id"]
    preview = desk("preview", draft, "--to", "blog")
    assert preview["warnings"] == []
    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]
    assert (publication["state"], publication["altered"]) == ("live", [])

    page = bare(content_of(wordpress_site.post_page(publication["url"])))
    seen = bare(preview["body"])
    assert "<h2>A heading with <em>emphasis</em></h2>" in page
    assert "<br" in page
    assert page.count("<br") == 1, "the site's own paragraph maker added none"
    assert has_same_meaning(page, seen), f"{page}\n---\n{seen}"


def test_what_an_author_may_not_write_is_said(tmp_path: Path, wordpress_site: WordPressSite) -> None:
    desk = Terminal(tmp_path / "desk", actor="Clara")
    desk.connect(wordpress_site.url, "assistant", wordpress_site.users["assistant"].app_password)
    (tmp_path / "post.md").write_text("Before.\n\n<script>alert(1)</script>\n\nAfter.\n", encoding="utf-8")
    draft = desk("draft", "new", "--title", "Script", "--body", tmp_path / "post.md")["id"]
    (publication,) = desk("publish", draft, "--to", "blog", "--hold", "0", "--wait")["publications"]
    assert publication["state"] == "live"
    assert publication["altered"]
    assert "<script>alert" not in wordpress_site.post_page(publication["url"])
