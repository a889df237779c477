"""Pictures: uploaded once, named by their content so that an earlier upload is found again."""

import hashlib
import html
import re
import unicodedata
from collections.abc import Iterable

from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Row, Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import Ledger, Picture, PictureSource, PostPackage, Rejected, Uploaded

MEDIA = "wp/v2/media"
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "image/avif": "avif"}
_PLACE = re.compile(r"picture:([0-9a-f]{64})")
_SHARE_OF_HASH = 20
_FIELDS = "id,source_url,alt_text,author"


def pictures_of(package: PostPackage) -> tuple[Picture, ...]:
    """Every picture of a package once, the featured one last."""
    every = [*package.pictures, *([package.featured] if package.featured else [])]
    return tuple({picture.sha256: picture for picture in reversed(every)}.values())[::-1]


def refuse_unknown(package: PostPackage) -> Rejected | None:
    """A refusal where the text names a picture that is not in the package."""
    known = {picture.sha256 for picture in pictures_of(package)}
    unknown = [sha for sha in _PLACE.findall(package.content) if sha not in known]
    return Rejected(say("picture_missing", f"picture:{unknown[0]}")) if unknown else None


def put_addresses(content: str, uploads: Iterable[Uploaded]) -> str:
    """The content with the site's addresses in place of the pictures' names; nothing else changes."""
    urls = {upload.sha256: html.escape(upload.url) for upload in uploads}
    return _PLACE.sub(lambda found: urls.get(found.group(1), found.group(0)), content)


def upload_all(
    session: Session, package: PostPackage, ledger: Ledger, pictures: PictureSource, person: int
) -> dict[str, Uploaded] | Bad:
    """Every picture at the site, each recorded as soon as it is there.

    `person` is the account's id there, 0 where the site hides it. Raises Damaged where the desk lost a picture's bytes.
    """
    done: dict[str, Uploaded] = {}
    for picture in pictures_of(package):
        known = ledger.uploads.get(picture.sha256)
        upload = known or _find_or_upload(session, picture, pictures, person)
        if isinstance(upload, Bad):
            return upload
        if not known:
            ledger.record(upload)
        done[picture.sha256] = upload
    return done


def file_name(picture: Picture) -> str:
    """An ASCII name that holds enough of the content's hash to be found by it."""
    stem = unicodedata.normalize("NFKD", picture.name.rpartition(".")[0] or picture.name)
    plain = re.sub(r"[^a-z0-9]+", "-", stem.encode("ascii", "ignore").decode().lower()).strip("-")[:40]
    ending = _ENDINGS.get(picture.media_type, "bin")
    return f"{plain or 'picture'}-{picture.sha256[:_SHARE_OF_HASH]}.{ending}"


def _find_or_upload(session: Session, picture: Picture, pictures: PictureSource, person: int) -> Uploaded | Bad:
    row = _find(session, picture, person)
    if row is None:
        content = pictures.open_bytes(picture.sha256)
        headers = {
            "Content-Type": picture.media_type,
            "Content-Disposition": f'attachment; filename="{file_name(picture)}"',
            "Content-MD5": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        }
        row = session.upload(MEDIA, content, headers)
    if isinstance(row, Bad):
        return row
    if picture.alt and not row.get("alt_text"):
        described = session.write(f"{MEDIA}/{row['id']}", {"alt_text": picture.alt})
        if isinstance(described, Bad):
            return described
    return Uploaded(picture.sha256, str(row["id"]), str(row.get("source_url", "")))


def _find(session: Session, picture: Picture, person: int) -> Row | Bad | None:
    """An earlier upload of the same picture by the same person."""
    params: dict[str, str | int] = {
        "search": picture.sha256[:_SHARE_OF_HASH],
        "per_page": 1,
        "orderby": "id",
        "order": "asc",
        "_fields": _FIELDS,
    }
    found = session.read_many(MEDIA, {**params, "author": person} if person else params)
    if isinstance(found, Bad):
        return found
    return found.rows[0] if found.rows else None
