"""Questions with which a post can end, in its own language: open ones, that ask for what readers know."""

from collections.abc import Mapping

_QUESTIONS: Mapping[str, tuple[str, str, str]] = {
    "en": ("What did I miss?", "How is it where you work?", "What would you do first?"),
    "de": ("Was habe ich übersehen?", "Wie ist es dort, wo Sie arbeiten?", "Womit würden Sie anfangen?"),
    "fr": ("Qu’est-ce qui m’a échappé ?", "Comment cela se passe-t-il chez vous ?", "Par quoi commenceriez-vous ?"),
    "es": ("¿Qué se me ha escapado?", "¿Cómo es donde usted trabaja?", "¿Por dónde empezaría usted?"),
    "it": ("Che cosa mi è sfuggito?", "Com’è dove lavora lei?", "Da dove comincerebbe?"),
    "nl": ("Wat heb ik over het hoofd gezien?", "Hoe is het waar u werkt?", "Waar zou u mee beginnen?"),
    "pt": ("O que me escapou?", "Como é onde trabalha?", "Por onde começaria?"),
    "sv": ("Vad har jag missat?", "Hur är det där du arbetar?", "Var skulle du börja?"),
    "pl": ("Co przeoczyłam lub przeoczyłem?", "Jak jest tam, gdzie Państwo pracują?", "Od czego by Państwo zaczęli?"),
}


def closing_questions(language: str) -> tuple[str, str, str]:
    """Three questions in this language; in English where there are none in it."""
    return _QUESTIONS.get(language, _QUESTIONS["en"])
