"""What exactly would go out on an account: the package that an approval freezes, and its preview."""

from dataclasses import dataclass, replace
from datetime import datetime

from ceo_desk.domain.channel import Capabilities, Picture, PostPackage
from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import BadInput
from ceo_desk.storage.drafts.pictures import DOCUMENT_TYPE

MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what would go out, its length as readers count it, and what to look at before."""

    package: PostPackage
    length: int
    limit: int | None
    warnings: tuple[str, ...]

    @property
    def seen(self) -> str:
        """The package's words as readers get them; where there are no marks, a mention is a name."""
        return seen_words(self.package.content) if self.package.content_type == "plain" else self.package.content


def package_for(
    content: Content,
    capabilities: Capabilities,
    at: datetime | None = None,
    zone: str = "UTC",
    base: str | None = None,
) -> PostPackage:
    """The package of a draft for an account with these capabilities.

    `base`: the raw content of the post that the draft was opened from; only what was edited is written anew.
    Raises BadInput where there is nothing to say, or a picture in the text is not stored with the draft.
    """
    if not content.title.strip() and capabilities.content != "plain":
        raise BadInput("This post has no title yet.", "Give it a title.")
    if not _has_words(content, capabilities):
        raise BadInput("This post has no text yet.", "Write a sentence first.")
    from ceo_desk.text.pictures import with_addresses

    is_plain = capabilities.content == "plain"
    pictures = pictures_in_text(content)
    by_hash = with_addresses(content.body, {picture.file: f"picture:{picture.sha256}" for picture in pictures})
    shown = tuple(_as_package_picture(picture, content.title) for picture in pictures)
    return PostPackage(
        title=content.title.strip(),
        content=_words_for(content, capabilities, by_hash) if base is None else _write_back(base, by_hash),
        content_type=capabilities.content,
        excerpt=content.excerpt.strip(),
        tags=content.tags,
        categories=content.categories,
        pictures=(_as_package_document(content),) if content.document and is_plain else shown,
        featured=_as_package_picture(content.featured, content.title) if content.featured else None,
        slug=content.slug,
        at=at,
        zone=zone,
    )


def preview(content: Content, capabilities: Capabilities) -> Preview:
    """What `package_for` gives, with its length and what a person should look at before it goes."""
    return preview_of(package_for(content, capabilities), content, capabilities)


def preview_of(package: PostPackage, content: Content, capabilities: Capabilities) -> Preview:
    """A package of that content with its length and what a person should look at before it goes."""
    length = length_of(content, capabilities)
    return Preview(package, length, capabilities.text_limit, tuple(_warnings(content, capabilities, length)))


def preview_capabilities() -> Capabilities:
    """Those of a reader's own page: the published HTML, nothing else."""
    return Capabilities(publish=True, content="html")


def plain_words(content: Content) -> str:
    """What a place without marks gets: the words written for it, else the text with its marks taken off."""
    from ceo_desk.text.rendering import plain_text

    return content.linkedin.strip() or plain_text(content.body)


def seen_words(plain: str) -> str:
    """What readers see of such words: a mention is a name."""
    from ceo_desk.channels.linkedin.little_text import seen

    return seen(plain)


def length_of_words(plain: str) -> int:
    """Signs of words without marks, as LinkedIn counts them."""
    from ceo_desk.channels.linkedin.little_text import length

    return length(plain)


def length_of(content: Content, capabilities: Capabilities) -> int:
    """Signs as the place counts them."""
    from ceo_desk.text.rendering import plain_text

    return length_of_words(plain_words(content)) if capabilities.content == "plain" else len(plain_text(content.body))


def _has_words(content: Content, capabilities: Capabilities) -> bool:
    own = content.linkedin if capabilities.content == "plain" else ""
    return bool(own.strip() or content.body.strip())


def _words_for(content: Content, capabilities: Capabilities, markdown: str) -> str:
    return plain_words(content) if capabilities.content == "plain" else _render(markdown, capabilities)


def _render(markdown: str, capabilities: Capabilities) -> str:
    from ceo_desk.text.blocks import to_blocks
    from ceo_desk.text.publishing import publish

    published = publish(markdown)
    return to_blocks(published) if capabilities.content == "blocks" else published.html


def _write_back(base: str, markdown: str) -> str:
    from ceo_desk.text.fetched import PieceMissing, write_back

    try:
        return write_back(base, markdown)
    except PieceMissing as missing:
        raise BadInput(
            "A part of this post is not where the desk can put it back.",
            "Undo the last changes, or take that part out.",
            detail=str(missing)[:200],
        ) from missing


def pictures_in_text(content: Content) -> tuple[DraftPicture, ...]:
    """The stored pictures that a text shows, each once. Raises BadInput where one is not stored with the draft."""
    from ceo_desk.text.pictures import picture_addresses

    stored = {picture.file: picture for picture in content.pictures}
    found: dict[str, DraftPicture] = {}
    for use in picture_addresses(content.body):
        if use.address.startswith(("http://", "https://")):
            continue
        if use.address not in stored:
            raise BadInput("A picture in this post is missing.", "Choose the picture again.", detail=use.address)
        found[use.address] = replace(stored[use.address], alt=use.alt)
    return tuple(found.values())


def _as_package_picture(picture: DraftPicture, title: str) -> Picture:
    suffix = "." + picture.file.rsplit(".", 1)[-1].lower()
    readable = "".join(char if char.isascii() and char.isalnum() else "-" for char in title.lower())
    stem = "-".join(part for part in readable.split("-") if part)[:NAME_LIMIT] or "picture"
    return Picture(picture.sha256, MEDIA_TYPES[suffix], f"{stem}-{picture.sha256[:12]}{suffix}", picture.alt)


def _as_package_document(content: Content) -> Picture:
    assert content.document is not None
    return Picture(content.document.sha256, DOCUMENT_TYPE, content.document.name)


def _warnings(content: Content, capabilities: Capabilities, length: int) -> list[str]:
    from ceo_desk.text.pictures import picture_addresses
    from ceo_desk.text.publishing import publish

    warnings = []
    without_words = sum(not use.alt.strip() for use in picture_addresses(content.body))
    without_words += bool(content.featured and not content.featured.alt.strip())
    if without_words:
        warnings.append("A picture is not described in words.")
    if capabilities.text_limit is not None and length > capabilities.text_limit:
        warnings.append(f"The text is {length - capabilities.text_limit} characters too long here.")
    if capabilities.content != "plain":
        published = publish(content.body)
        if published.locked:
            warnings.append("A part of the text is kept as it is, the desk can't show it.")
        if not published.agreed:
            warnings.append("A part of the text is unusual. Look at the preview.")
    if capabilities.submit and not capabilities.publish:
        warnings.append("Somebody on the site must release this post.")
    elif not capabilities.publish:
        warnings.append("This account may not publish.")
    return warnings
