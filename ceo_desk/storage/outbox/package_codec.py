"""Packages as canonical JSON text: what an approval freezes, and what is read back byte for byte."""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from ceo_desk.domain import moment
from ceo_desk.domain.channel import Picture, PostPackage, ReplyPackage
from ceo_desk.domain.errors import Damaged


def to_json(package: PostPackage | ReplyPackage) -> str:
    """RFC 8785 JSON; equal packages give equal text."""
    import rfc8785

    fields: dict[str, Any] = asdict(package)
    if isinstance(package, PostPackage):
        fields["at"] = moment.to_text(package.at) if package.at else None
        if not package.kept:  # packages from before there was such a part keep their text
            del fields["kept"]
        for name in ("link", "waits_for"):
            if not fields[name]:
                del fields[name]
    kind = "post" if isinstance(package, PostPackage) else "reply"
    return rfc8785.dumps({"kind": kind, **fields}).decode()


def fingerprint_of(package: PostPackage | ReplyPackage) -> str:
    """SHA-256 in hex of the canonical text: equal for equal packages, and only for them."""
    return hashlib.sha256(to_json(package).encode()).hexdigest()


def from_json(text: str) -> PostPackage | ReplyPackage:
    """The inverse of `to_json`. Raises Damaged for anything else."""
    try:
        fields = json.loads(text)
        kind = fields.pop("kind")
        if kind == "reply":
            return ReplyPackage(**fields)
        if kind != "post":
            raise ValueError(f"no package is a {kind}")
        return _post(fields)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged("What was approved is damaged.", "Restore your last backup.", detail=str(error)) from error


def _post(fields: dict[str, Any]) -> PostPackage:
    fields["at"] = moment.from_text(fields["at"]) if fields["at"] else None
    fields["tags"] = tuple(fields["tags"])
    fields["categories"] = tuple(fields["categories"])
    fields["kept"] = tuple(fields.get("kept", ()))
    fields["pictures"] = tuple(Picture(**picture) for picture in fields["pictures"])
    fields["featured"] = Picture(**fields["featured"]) if fields["featured"] else None
    return PostPackage(**fields)
