"""How near two comments are to each other: the words they have in common, weighed by how rare each of them is.

Plain counting that a person can follow: no stem, no model, no guess. What every text of a language has (the, der, et)
says nothing and is left out; a word that few comments have says much. In doubt nothing is near.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

SHORTEST = 3
"""Letters; what is shorter says too little."""
MOST_WORDS = 20
"""So many different words of a comment are looked for; whoever writes more says it again."""
NEAR = 0.25
"""The least share of what a comment says that another must say, too."""
LEAST_COMMON = 2
"""So many words must be the same: one may be chance, however rare it is."""

_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")

_STOP_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "about after all also and any are because been but can could did didn does doesn don each even "
        "ever every for from get had has have her him his how its just like many more most much not now "
        "off once one only other our out over own really said say she should some still such than that the "
        "their them then there these they thing think this those too very was way well were what when "
        "where which while who why will with would yes you your",
        "de": "aber alle als also auch auf aus bei bin bis bitte bist das dass dem den denn der des dich die dies "
        "diese dieser dieses doch dort durch ein eine einem einen einer eines einfach etwas euch euer fur gar gibt "
        "haben hat hatte hier ich ihm ihn ihnen ihr ihre immer ist jetzt kann kein keine mal man mehr mein meine mich "
        "mir mit muss nach nicht noch nun nur oder ohne schon sehr sein seine sich sie sind uber und uns unser unsere "
        "vom von vor war waren warum was weil wenn wer werden wie wird wir wird wurde zum zur",
        "fr": "aussi avec avez bien car ces cette comme dans depuis des donc elle elles encore est etes etre eux fait "
        "font les leur leurs lui mais meme mes moi mon nos notre nous ont ou par pas plus pour pourquoi quand que qui "
        "sans ses son sont sur tout tous tres une vos votre vous",
        "es": "algo ante aqui asi aun bien cada como con cual cuando del desde donde ellos ella entre era eran esa ese "
        "eso esta estan este esto fue hace han hasta hay las les los mas mis muy nada nos nosotros otra otro para pero "
        "poco por porque que quien sea ser sin sobre son sus tambien tan tiene todo todos una uno usted ustedes",
        "it": "agli alla alle anche ancora che chi cio come con cosa cui dal dalla degli dei del della delle dove due "
        "era fare gia gli hanno loro mai molto nei nel nella noi non nostra nostro ogni per perche piu poi quando "
        "quella quello questa questo sempre senza sia solo sono sua suo sui tra tutti tutto una voi vostra vostro",
        "nl": "aan als bij dan dat deze die dit door een geen haar had heb hebben heeft het hij hoe hun ieder jullie "
        "kan maar meer men met mijn moet naar niet nog omdat ons onze ook over toch uit van veel voor waar waarom want "
        "was wat wel werd wie wij worden zal zich zij zijn zou",
        "pt": "aos assim bem cada com como das depois dos ela ele eles era essa esse esta este eu foi isso isto ja "
        "mais mas mesmo meu minha muito nao nas nos nossa nosso onde para pela pelo por porque qual quando que quem "
        "sem ser seu seus sobre sua tambem tem todo todos tudo uma voce voces",
    }.items()
}
_EVERYWHERE = frozenset(word for words in _STOP_WORDS.values() for word in words)


@dataclass(frozen=True, slots=True)
class Near:
    """One that is near: which, and which share of what was asked it says, too (0 to 1)."""

    key: str
    share: float


def telling_words(text: str, language: str = "") -> tuple[str, ...]:
    """The different words of a text that say something, folded, in its order; those of its language are left out.

    Without a language that is known here, what is a stop word anywhere is left out.
    """
    stop = _STOP_WORDS.get(language.split("-", maxsplit=1)[0], _EVERYWHERE)
    found = (folded(word) for word in _WORD.findall(text) if not _SIGN.search(word))
    words = (word for word in found if len(word) >= SHORTEST and word not in stop)
    signs = (run[at : at + 2] for run in _SIGN.findall(text) for at in range(max(1, len(run) - 1)))
    return tuple(dict.fromkeys((*words, *signs)))


def folded(word: str) -> str:
    """A word in small letters and without accents, as the search knows it."""
    return "".join(char for char in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(char))


def weights_of(counts: Mapping[str, int], among: int) -> dict[str, float]:
    """What each word says: the fewer of `among` comments have it, the more."""
    return {word: log(1 + max(among, 1) / max(count, 1)) for word, count in counts.items()}


def nearest(weights: Mapping[str, float], others: Iterable[tuple[str, frozenset[str]]], most: int) -> tuple[Near, ...]:
    """Those of the others (key and words) that are near, the nearest first; of equals whoever was named first."""
    whole = sum(weights.values())
    if not whole:
        return ()
    found = [Near(key, sum(weights[word] for word in _common(weights, words)) / whole) for key, words in others]
    return tuple(sorted((one for one in found if one.share >= NEAR), key=lambda one: -one.share)[:most])


def _common(weights: Mapping[str, float], words: frozenset[str]) -> list[str]:
    """The words in common; none where they are too few to be no chance."""
    common = [word for word in weights if word in words]
    return common if len(common) >= min(LEAST_COMMON, len(weights)) else []
