"""Identities and packages that tests begin with."""

from dataclasses import replace
from datetime import UTC, datetime

from ceo_desk.domain.channel import Capabilities, Identity, Picture, PostPackage, ReplyPackage

IDENTITY = Identity(
    source="https://blog.example/wp-json/",
    source_title="The harbour blog",
    source_url="https://blog.example/",
    person_id="7",
    person="Clara",
    capabilities=Capabilities(publish=True, reply=True, text_limit=3000, notes=("You may not moderate here.",)),
    zone="Europe/Berlin",
)
PICTURE = Picture("ab" * 32, "image/jpeg", "harbour.jpg", "The harbour at dawn")
POST = PostPackage(
    title="What our night porters taught me",
    content="<!-- wp:paragraph -->\n<p>Thank you. “Änne” said it best.</p>\n<!-- /wp:paragraph -->",
    content_type="blocks",
    excerpt="A night at the door.",
    tags=("night shift",),
    categories=("People", "Thanks"),
    pictures=(PICTURE,),
    featured=replace(PICTURE, alt=""),
    at=datetime(2026, 3, 5, 7, 30, tzinfo=UTC),
    zone="Europe/Berlin",
)
REPLY = ReplyPackage(post="12", comment="99", text="Thank you, Jo. I read this twice.")
