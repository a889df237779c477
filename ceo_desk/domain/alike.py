"""One answer for many alike, as each of them gets it: with their own name in front."""

import re

from ceo_desk.domain.thanks import first_name

MOST = 100
"""So many people at most get one answer: each of them is looked at."""

_WRITTEN_SMALL = """
    a all also an and any are as at both but can could did do does even every first for from good great had has
    have he her his how if in is it its just like many may maybe more most no nobody not now of often on once
    one only or our perhaps please she should since so some somebody soon sorry sure thank thanks that the their
    then there these they this those to today tomorrow very was we were what when where which while who why will
    with would yes yet you your aber als am an auch auf aus bei bis bitte da danke das dass den der die dies
    diese dieser durch ein eine einen er es für ganz genau gern gerne gut heute hier ich im in ist ja jede jeder
    jetzt leider man mit morgen nach nein nicht noch nur ob oder schon seit so um und uns unser unsere vielen
    vielleicht von vor wann warum was weil wenn wer wie wir wird wo zu zum zur
"""
_SMALL = frozenset(_WRITTEN_SMALL.split())
"""Words that are written big at the start of a sentence only."""
_FIRST_WORD = re.compile(r"[^\W\d_]+(?![’'\w])")


def laid_out(text: str, author: str) -> str:
    """The one text as it begins for this person; as it is where the name is not known, or stands there already."""
    words, name = text.strip(), first_name(author)
    if not words or not name or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words):
        return words
    begun = _FIRST_WORD.match(words)
    if begun and begun[0].lower() in _SMALL:
        words = words[0].lower() + words[1:]
    return f"{name}, {words}"
