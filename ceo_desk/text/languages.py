"""Which language some words are written in: a small guess by their letters and by the words that every text needs.

It says nothing rather than something doubtful. Languages are named as in BCP 47: "de", "de-CH", "pt-BR".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

_MOST_LETTERS = 1500
_LEAST_SCORE, _LEAST_LEAD = 1.5, 1.4
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_STOP_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to is that it was for with his they this have from not but what all were when your can there "
        "an which she do how their will about out many then them these would has more been its who you my we our than "
        "no could after people because are every had if should only into by at on be as i he a in or so",
        "de": "der die und das ist nicht ein eine einer einem einen den dem des von mit zu auf für im ich sie wir ihr "
        "sich auch es an als wie noch nach bei aus aber wenn nur war werden wird wurde haben hat sind zum zur über vor "
        "man oder kann so doch mehr unser unsere mein meine heute schon hier was alle uns um durch ja er in",
        "fr": "le la les et des est une un du dans que qui pour pas sur ne il elle nous vous avec ce cette ces au aux "
        "plus par je son sa ses mais ou où être sont été fait comme tout bien leur leurs même aussi très sans deux mon "
        "ma mes notre nos votre vos ont était c'est n'est d'un d'une qu'il j'ai quand chez on en se si de à a y",
        "es": "el la los las y que un una por con para del se su al lo como más pero sus le ya este sí porque esta "
        "entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra "
        "otros ese eso ante ellos esto antes algunos qué unos yo otro es son era fue ha está hoy en no de a o",
        "it": "il lo la gli le di che è e un una per non sono con si da come più del della dei delle al alla nel nella "
        "anche ma ho ha hanno questo questa io se ci mi loro o perché quando molto tutto tutti era stato essere fatto "
        "dal dalla sul sulla suo sua nostro nostra oggi dove chi cosa ogni senza i in a c'è l'ho un'altra",
        "nl": "de het een en van is dat niet op te zijn met voor er aan ook als maar om bij nog naar dan uit wat wel "
        "heeft hebben wordt werd worden door over deze die ik je we wij zij ze hij mijn onze ons geen meer veel "
        "kunnen kan moet zou alle hoe omdat waar toen tot dit was in of zo",
        "pt": "o a os as e que um uma do da dos das em no na nos nas não para com por se mais como mas foi ao ele ela "
        "das tem seu sua ou quando muito já eu também só pelo pela até isso entre era depois sem mesmo aos ter seus "
        "quem nas me esse eles está você essa num nem suas meu minha são há hoje todos de é à",
        "pl": "i w na nie się z do to że jest o jak za ale po tak co dla czy od tylko już przez jego był była było są "
        "być może ten ta tej tego tym które który która kiedy bardzo jeszcze nas nam mnie mi ich jej także oraz gdy "
        "wszystko dziś aby bez pod przed u a lub się",
        "sv": "och att det som en på är av för med den till inte har de ett om jag vi ni han hon var men från så kan "
        "när eller ska skulle hade också efter bara mycket finns vid mot ut upp alla nu här där vår våra min mitt mina "
        "blir blev vara varit än hur man sin sig i",
        "da": "og at det som en på er af for med den til ikke har de et om jeg vi han hun var men fra så kan når eller "
        "skal ville havde også efter kun meget der ved mod ud op alle nu her hvor vores min mit mine bliver blev være "
        "været end hvordan man sin sig i hvad nogle noget mig",
        "nb": "og at det som en på er av for med den til ikke har de et om jeg vi han hun var men fra så kan når eller "
        "skal ville hadde også etter bare mye der ved mot ut opp alle nå her hvor vår våre min mitt mine blir ble være "
        "vært enn hvordan man sin seg i hva noen noe meg",
        "fi": "ja on ei että se oli hän mutta kun ovat niin kuin myös tai joka mitä minä sinä me te he ole olen olemme "
        "ollut sitä tämä jos vain nyt hyvin kaikki sen siitä sekä vielä jo koska meidän minun ennen jälkeen olla "
        "mukaan jossa tänään",
        "cs": "a se na je že v to si jako do ale za by pro s z jsem jsou nebo tak po co jen když byl byla bylo už než "
        "mezi který která které být jeho její jsme jste také proto ještě kde jak bez pod před při podle mě nám náš "
        "dnes i o u k",
        "sk": "a sa na je že v to si ako do ale za by pre s z som sú alebo tak po čo len keď bol bola bolo už než "
        "medzi ktorý ktorá ktoré byť jeho jej sme ste tiež preto ešte kde bez pod pred pri podľa mňa nám náš dnes i "
        "o u k aj",
        "hu": "a az és hogy nem is egy de ez volt meg csak már még mint vagy ha van ki azt kell lesz nagyon minden "
        "azért amikor után előtt akkor most pedig itt ott mert amely ami aki ezt el fel le be én te mi ők",
        "ro": "și în de la cu pe nu este sunt care că un o din pentru mai ce a fost am au dar se sau ca să lui ei le "
        "acest această după când foarte fără prin între dacă era noi voi eu meu mea noastră astăzi toate toți",
        "tr": "ve bir bu da de için ile çok daha ama gibi olarak kadar ne var yok değil en ben sen biz siz onlar her "
        "sonra önce şey olan oldu olduğu mi mı o ki ya bugün bizim benim bütün hem şimdi yeni göre",
    }.items()
}  # fmt: skip
_LETTERS: Mapping[str, str] = {
    "de": "ß", "es": "ñ¿¡", "pl": "łżźśćńęą", "cs": "řěů", "sk": "ľŕĺ", "hu": "őű", "tr": "ğış", "ro": "țșă",
    "pt": "ãõ", "fr": "œêùû", "it": "ìò", "sv": "äå", "da": "æø", "nb": "æø",
}  # fmt: skip
_SHARES = Counter(word for words in _STOP_WORDS.values() for word in words)
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile("[\u4e00-\u9fff\u3400-\u4dbf]")),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("fa", re.compile("[\u067e\u0686\u0698\u06af\u06cc]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("uk", re.compile("[їєґЇЄҐ]")),
    ("ru", re.compile("[ыэёЫЭЁ]")),
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_SCRIPT_LANGUAGES = frozenset(language for language, _ in _SCRIPTS)


def guess(text: str) -> str | None:
    """The language of these words; None where they are too few, or could be of several."""
    return _guess(text[:_MOST_LETTERS])


def language_of(text: str, fallback: str) -> str:
    """The language of these words, else the fallback; a guess of the fallback's own language keeps its region.

    >>> language_of("Das ist nicht der Punkt, und wir wissen es.", "de_CH")
    'de-CH'
    """
    settled = tag(fallback)
    found = guess(text)
    if found is None or _base(found) == _base(settled):
        return settled
    return found


def tag(locale: str) -> str:
    """A locale's name as BCP 47 writes it: "de_CH.UTF-8" is "de-CH"; without a language, "en"."""
    name = locale.split(".", maxsplit=1)[0].split("@", maxsplit=1)[0].replace("_", "-")
    parts = name.split("-")
    if not parts[0].isalpha() or not 2 <= len(parts[0]) <= 3:
        return "en"
    return "-".join([parts[0].lower(), *(part.upper() if len(part) == 2 else part for part in parts[1:])])


def _base(language: str) -> str:
    base = language.split("-", maxsplit=1)[0]
    return "nb" if base in ("no", "nn") else base


@lru_cache(maxsize=256)
def _guess(text: str) -> str | None:
    other = _by_script(text)
    if other is not None:
        return other
    scores = _scores(text)
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])
    if not ranked or ranked[0][1] < _LEAST_SCORE:
        return None
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _LEAST_LEAD:
        return None
    return ranked[0][0]


def _by_script(text: str) -> str | None:
    """The language whose script most of the letters are of, where the script or its letters tell it."""
    latin = len(_LATIN.findall(text))
    others = sum(letter.isalpha() for letter in text) - latin
    if others <= latin:
        return None
    if _CYRILLIC.search(text) and len(_CYRILLIC.findall(text)) * 2 < others:
        return None
    return next((language for language, letters in _SCRIPTS if letters.search(text)), None)


def _scores(text: str) -> dict[str, float]:
    """How much speaks for each language: the fewer languages know a word or letter, the more it says."""
    scores: dict[str, float] = {}
    lowered = text.lower()
    for word in _WORD.findall(lowered.replace("’", "'")):
        for language, words in _STOP_WORDS.items() if word in _SHARES else ():
            if word in words:
                scores[language] = scores.get(language, 0.0) + 1 / _SHARES[word]
    present = set(lowered)
    for language, letters in _LETTERS.items():
        if count := len(present.intersection(letters)):
            scores[language] = scores.get(language, 0.0) + count / 2
    return scores
