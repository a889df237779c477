"""Languages by their names."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def language_name(code: str) -> str:
    """A language's name; one that we have no word for is named as it names itself."""
    known = {
        "cs": translate("Language", "Czech"),
        "da": translate("Language", "Danish"),
        "de": translate("Language", "German"),
        "en": translate("Language", "English"),
        "es": translate("Language", "Spanish"),
        "fi": translate("Language", "Finnish"),
        "fr": translate("Language", "French"),
        "hu": translate("Language", "Hungarian"),
        "it": translate("Language", "Italian"),
        "nb": translate("Language", "Norwegian"),
        "nl": translate("Language", "Dutch"),
        "pl": translate("Language", "Polish"),
        "pt": translate("Language", "Portuguese"),
        "ro": translate("Language", "Romanian"),
        "ru": translate("Language", "Russian"),
        "sk": translate("Language", "Slovak"),
        "sv": translate("Language", "Swedish"),
        "tr": translate("Language", "Turkish"),
        "uk": translate("Language", "Ukrainian"),
    }
    return known.get(code) or QLocale(code).nativeLanguageName() or code


def languages_text(codes: Sequence[str]) -> str:
    """For which languages there are dictionaries, in a sentence."""
    names = sorted(language_name(code) for code in codes)
    if not names:
        return translate("Settings", "This laptop has no dictionaries, so nothing is underlined. Your IT can add them.")
    if len(names) == 1:
        said = names[0]
    else:
        several = translate("Settings", "{several} and {last}")
        said = several.format(several=translate("Settings", ", ").join(names[:-1]), last=names[-1])
    return translate("Settings", "This laptop has a dictionary for {languages}.").format(languages=said)
