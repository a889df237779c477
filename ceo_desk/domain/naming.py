"""Which people an English text names, by a plain rule that rather misses a name than sees one where there is none.

A name is two capitalised words in a row inside a sentence, or one that does what people do ("Amara told me") or that
one does with people ("I thanked Luis"). Days, months, places and businesses are left out as far as plain words tell.
"""

import re
from collections.abc import Iterator

from ceo_desk.domain.sentences import is_english, sentences_of

_CAP = r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+(?:[-’'][A-ZÀ-ÖØ-Þa-zà-öø-ÿ][a-zà-öø-ÿ]+)*"
_PAIR = re.compile(rf"(?<![\w’'.-]){_CAP}(?: (?:van|von|de|del|da|der|al|bin|ben|le|la))*(?: {_CAP})+")
_DOES = re.compile(
    rf"(?<![\w’'-])({_CAP})(?: and ({_CAP}))? (?:said|says|asked|asks|told|tells|showed|shows|taught|wrote|writes"
    r"|explained|explains|thinks|thought|answered|noticed|laughed|smiled|helped|called me|invited|suggested|reminded)\b"
)
_WITH_PEOPLE = re.compile(
    r"\b(?:[Tt]hank you,?|[Tt]hanks to|[Tt]hanked|[Tt]hank|[Dd]ear|[Mm]et|[Tt]old|[Aa]sked|[Cc]olleague|[Cc]olleagues"
    rf"|[Nn]amed|[Cc]alled) ({_CAP})(?: and ({_CAP}))?(?![\w-])"
)
_OTHER_WORDS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december christmas easter ramadan eid hanukkah diwali god internet english german
french spanish italian chinese japanese arabic american british european african asian
house street road avenue square bay harbour harbor hotel hall city town river lake mountain island park garden
university college school hospital bank museum church station airport office tower bridge company group team
board department division agency institute council committee union nations states kingdom republic news times
north south east west new old great united saint san los las the a an this that these those my our your his her
its their i we you he she it they who what when where why how there here and but or so if then yes no not
last next first one two three four five six seven eight nine ten nobody somebody everybody everyone someone
anyone people many most some few all both each every another other others others' nothing something everything
dear thank thanks please today tomorrow yesterday morning evening night day week month year after before since
while during because although in on at by for from with without to of as let perhaps maybe only even just still
our ours us me mine him them mr mrs ms dr prof guests colleagues customers patients friends team
"""
_NOT_NAMES = frozenset(_OTHER_WORDS.split())


def names_in(paragraphs: tuple[str, ...], own_names: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The people that the text names, in its order, without those whose text it is; () where it isn't English."""
    if not is_english(paragraphs):
        return ()
    own = {word.casefold() for name in own_names for word in name.split()}
    found: dict[str, None] = {}
    for paragraph in paragraphs:
        for sentence in sentences_of(paragraph):
            for name in _names_of(sentence):
                words = {word.casefold() for word in name.split()}
                if not words <= own:
                    found[name] = None
    return tuple(name for name in found if not any(set(name.split()) < set(other.split()) for other in found))


def _names_of(sentence: str) -> Iterator[str]:
    """The names of one sentence, by where they stand; a shorter one inside a longer one is not told twice."""
    spans: dict[int, str] = {}
    for match in _PAIR.finditer(sentence):
        words = match[0].split()
        is_first = match.start() == 0 or sentence[: match.start()].strip(" “\"'(") == ""
        if is_first and words[0].casefold() in _NOT_NAMES:
            continue
        if not any(word.casefold() in _NOT_NAMES for word in words):
            spans[match.start()] = match[0]
    for pattern in (_DOES, _WITH_PEOPLE):
        for match in pattern.finditer(sentence):
            for group in (1, 2):
                name, start = match[group], match.start(group)
                is_inside = any(begin <= start < begin + len(other) for begin, other in spans.items())
                if name and name.casefold() not in _NOT_NAMES and not is_inside:
                    spans[start] = name
    yield from (spans[start] for start in sorted(spans))
