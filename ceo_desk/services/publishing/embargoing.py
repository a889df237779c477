"""Words under embargo: the list, and what of it stands in a post that is to go out."""

from datetime import date, datetime

from ceo_desk.domain.channel import PostPackage, Problem
from ceo_desk.domain.draft import Content
from ceo_desk.domain.embargo import Embargo, hits
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.services.hours import on_clock
from ceo_desk.services.timing import Clock
from ceo_desk.storage.embargoes import Embargoes
from ceo_desk.storage.settings import ZONE, Settings


class Embargoing:
    """Keeps the list, which no record and no draft ever holds, and looks posts over with it."""

    def __init__(self, embargoes: Embargoes, settings: Settings, clock: Clock) -> None:
        self._embargoes = embargoes
        self._settings = settings
        self._clock = clock

    def all(self) -> tuple[Embargo, ...]:
        """The whole list, in the alphabet's order."""
        return self._embargoes.all()

    def keep(self, embargo: Embargo) -> None:
        """Puts words on the list, or changes what is said of them. Raises BadInput where there are none."""
        self._embargoes.keep(embargo, self._clock())

    def remove(self, words: str) -> None:
        """Takes words off the list."""
        self._embargoes.remove(words)

    def found_in(self, content: Content, at: datetime) -> tuple[Embargo, ...]:
        """Those that stand anywhere in what goes out then: title, text, excerpt, tags, address, pictures' words."""
        embargoes = self._embargoes.all()
        return hits(_all_words(content), embargoes, self.day_of(at)) if embargoes else ()

    def check(self, content: Content, at: datetime | None) -> None:
        """Raises NotAllowed where words stand in it that must not go out at that moment; None = now."""
        stopping = [one for one in self.found_in(content, at or self._clock()) if one.stops]
        if stopping:
            raise NotAllowed(
                f"“{stopping[0].words}” must not go out yet.", "Take it out of the post, or off the list in Settings."
            )

    def stopping(self, package: PostPackage, at: datetime) -> tuple[Embargo, ...]:
        """Those that keep exactly this package from going out at that moment."""
        stopping = [one for one in self._embargoes.all() if one.stops]
        return hits(_words_of_package(package), stopping, self.day_of(at)) if stopping else ()

    def day_of(self, at: datetime) -> date:
        """The day of a moment where the person is."""
        return on_clock(at, self._settings.get(ZONE)).date()


def embargoed(found: tuple[Embargo, ...]) -> Problem:
    """What is said of a post that these keep back."""
    return Problem(
        "embargo",
        "This post holds words that must not go out yet.",
        "Take them out of the post, or off the list in Settings, and publish it again.",
        ", ".join(f"“{one.words}”" for one in found),
    )


def _all_words(content: Content) -> tuple[str, ...]:
    from ceo_desk.text.gist import gist

    found = gist(content.body)
    alts = [one.alt for one in found.pictures] + ([content.featured.alt] if content.featured else [])
    labels = (*content.tags, *content.categories, content.slug)
    return (content.title, content.excerpt, content.linkedin, *labels, *alts, *found.paragraphs, *found.links)


def _words_of_package(package: PostPackage) -> tuple[str, ...]:
    from ceo_desk.text.html_words import words_of_html

    pictures = (*package.pictures, *((package.featured,) if package.featured else ()))
    beside = (package.title, package.excerpt, *package.tags, *package.categories, package.slug)
    text = (package.content,) if package.content_type == "plain" else words_of_html(package.content)
    return (*beside, *(one.alt for one in pictures), *text)
