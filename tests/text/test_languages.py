"""The language of some words: told where it can be, and not where it can't."""

from __future__ import annotations

import pytest

from ceo_desk.text.languages import guess, language_of, tag

SENTENCES = [
    ("en", "We opened the new plant this morning, and the first thing I did was thank the people who built it."),
    ("en", "What I learned from a year of answering every comment myself."),
    ("de", "Heute früh haben wir das neue Werk eröffnet, und als Erstes habe ich mich bei allen bedankt."),
    ("de", "Was ich in einem Jahr gelernt habe, in dem ich jeden Kommentar selbst beantwortet habe."),
    ("fr", "Nous avons ouvert la nouvelle usine ce matin, et j'ai d'abord remercié ceux qui l'ont construite."),
    ("fr", "Ce n’est pas le prix qui compte, mais la confiance que vous nous donnez."),
    ("es", "Esta mañana abrimos la nueva planta, y lo primero que hice fue dar las gracias a todos."),
    ("es", "¿Por qué contestamos cada comentario?"),
    ("it", "Questa mattina abbiamo aperto il nuovo stabilimento, e la prima cosa è stata ringraziare tutti."),
    ("nl", "Vanmorgen hebben we de nieuwe fabriek geopend, en ik heb eerst iedereen bedankt die het heeft gebouwd."),
    ("pt", "Hoje de manhã abrimos a nova fábrica, e não há nada que me deixe mais feliz do que agradecer a todos."),
    ("pl", "Dziś rano otworzyliśmy nową fabrykę i przede wszystkim podziękowałem tym, którzy ją zbudowali."),
    ("sv", "I morse öppnade vi den nya fabriken, och det första jag gjorde var att tacka alla som har byggt den."),
    ("da", "I morges åbnede vi den nye fabrik, og det første jeg gjorde, var at takke dem, der har bygget den af mig."),
    ("nb", "I morges åpnet vi den nye fabrikken, og det første jeg gjorde nå, etter mye arbeid, var å takke noen."),
    ("fi", "Tänään avasimme uuden tehtaan, ja minä kiitin ensin kaikkia, jotka ovat olleet mukana."),
    ("cs", "Dnes ráno jsme otevřeli nový závod a nejdřív jsem poděkoval všem, kteří ho postavili."),
    ("sk", "Dnes ráno sme otvorili nový závod a najprv som poďakoval všetkým, ktorí ho postavili, ale aj ďalším."),
    ("hu", "Ma reggel megnyitottuk az új üzemet, és az első dolgom az volt, hogy mindenkinek köszönetet mondjak."),
    ("ro", "Astăzi am deschis noua fabrică și primul lucru pe care l-am făcut a fost să le mulțumesc tuturor."),
    ("tr", "Bu sabah yeni fabrikayı açtık ve ilk işim onu kuran herkese teşekkür etmek oldu, çok güzel bir gün."),
    ("ru", "Сегодня утром мы открыли новый завод, и я поблагодарил всех, кто его построил."),
    ("uk", "Сьогодні вранці ми відкрили новий завод, і я подякував усім, хто його збудував, бо це їхня заслуга."),
    ("el", "Σήμερα το πρωί ανοίξαμε το νέο εργοστάσιο."),
    ("he", "הבוקר פתחנו את המפעל החדש."),
    ("ar", "هذا الصباح فتحنا المصنع الجديد."),
    ("fa", "امروز صبح کارخانه جدید را گشودیم و از همه تشکر کردیم، چون آنها آن را ساختند."),
    ("ja", "今朝、新しい工場を開きました。"),
    ("zh", "今天早上我们的新工厂开业了。"),
    ("ko", "오늘 아침 새 공장을 열었습니다."),
    ("hi", "आज सुबह हमने नया कारखाना खोला।"),
    ("th", "เช้านี้เราเปิดโรงงานใหม่"),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_tells_its_language(language: str, sentence: str) -> None:
    assert guess(sentence) == language
    assert language_of(sentence, "xx") == language


@pytest.mark.parametrize(
    "text", ["", "   ", "42", "Siemens", "OK", "Clara Winterfeld", "NATO 2026", "in", "www.a.example"]
)
def test_too_little_tells_nothing(text: str) -> None:
    assert guess(text) is None


def test_a_name_in_another_script_does_not_turn_a_sentence() -> None:
    assert guess("We met 田中さん at the fair and it was the best day that we had.") == "en"
    assert guess("田中さんは The Times を読みました。") == "ja"


def test_without_a_guess_the_fallback_is_the_answer() -> None:
    assert language_of("Siemens", "de_CH") == "de-CH"
    assert language_of("", "fr_FR.UTF-8") == "fr-FR"


def test_the_region_of_the_fallback_stays_with_its_language() -> None:
    assert language_of("Das ist nicht der Punkt, und wir wissen es.", "de_CH") == "de-CH"
    assert language_of("That is not the point, and we know it.", "de_CH") == "en"
    assert language_of("Det er ikke noe nå, etter mye arbeid var jeg med.", "no_NO") == "no-NO"


def test_a_very_long_text_is_told_by_its_beginning() -> None:
    assert guess("Das ist nicht der Punkt, und wir wissen es. " * 5000) == "de"


def test_cyrillic_without_a_letter_of_its_own_is_not_guessed() -> None:
    assert guess("Москва") is None
    assert guess("Москва 田中田中田中田中") is None


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de_CH.UTF-8", "de-CH"),
        ("C", "en"),
        ("POSIX", "en"),
        ("", "en"),
        ("zh_Hans_CN", "zh-Hans-CN"),
        ("sr@latin", "sr"),
    ],
)
def test_a_locale_as_a_tag(locale: str, expected: str) -> None:
    assert tag(locale) == expected
