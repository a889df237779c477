"""Sentences that send the reader away, in each language, beside those that only look like it."""

import pytest

from ceo_desk.domain.deflecting import LANGUAGES, deflections_in

DEFLECTING = {
    "en": (
        "Please contact our support.",
        "For questions, please contact our customer service team.",
        "Get in touch with the press office.",
        "Please send us an e-mail.",
        "Email us at info@alderbay.example.",
        "No comment.",
        "We have no further comment.",
        "We cannot comment on single cases.",
        "We take this very seriously.",
        "We take the safety of our guests extremely seriously.",
        "Your feedback is very important to us.",
        "We apologise for any inconvenience.",
        "For legal reasons I can’t say more.",
        "Mistakes were made.",
        "I am sorry if anyone felt offended.",
    ),
    "de": (
        "Bitte wenden Sie sich an unseren Kundenservice.",
        "Melden Sie sich bitte bei unserer Pressestelle.",
        "Schreiben Sie uns eine E-Mail.",
        "Kein Kommentar.",
        "Das können wir nicht kommentieren.",
        "Wir nehmen das sehr ernst.",
        "Ihre Sorgen nehmen wir ernst.",
        "Ihre Meinung ist uns wichtig.",
        "Wir entschuldigen uns für etwaige Unannehmlichkeiten.",
        "Aus rechtlichen Gründen sage ich dazu nichts.",
        "Es wurden Fehler gemacht.",
    ),
    "fr": (
        "Veuillez contacter notre service client.",
        "Écrivez-nous un e-mail.",
        "Sans commentaire.",
        "Nous ne souhaitons pas faire de commentaire.",
        "Nous prenons cela très au sérieux.",
        "Nous regrettons la gêne occasionnée.",
        "Votre avis est important pour nous.",
    ),
    "es": (
        "Póngase en contacto con nuestro servicio de atención.",
        "Envíenos un correo.",
        "Sin comentarios.",
        "No vamos a comentar el caso.",
        "Nos tomamos esto muy en serio.",
        "Lamentamos las molestias.",
    ),
    "it": (
        "Contattate il nostro servizio.",
        "Scriveteci un’e-mail.",
        "Nessun commento.",
        "Lo prendiamo, prendiamo tutto questo molto sul serio.",
        "Ci scusiamo per i disagi.",
    ),
    "nl": ("Neem contact op met onze klantenservice.", "Geen commentaar.", "We nemen dit zeer serieus."),
    "pt": (
        "Entre em contato com o nosso atendimento.",
        "Sem comentários.",
        "Levamos isto muito a sério.",
    ),
}
ANSWERING = {
    "en": (
        "There was no comment under my last post.",
        "I have no comment from you yet.",
        "Nobody should read “please contact our support” here.",
        "I asked Amara to support the night porters.",
        "I should have taken it seriously.",
        "The porters take their guests seriously.",
        "Send me your answer, I read each one.",
        "We sent an e-mail to every guest, and we were wrong to.",
        "Our support team found the fault on Monday.",
        "I call the hotline myself every Friday to hear what guests hear.",
        "It was my mistake, and I made it in June.",
        "Your comments changed my mind.",
    ),
    "de": (
        "Ich habe an den Service gedacht, den unsere Gäste bekommen.",
        "Unser Kundendienst hat am Montag den Fehler gefunden.",
        "Ich habe keinen Kommentar bekommen.",
        "Ich hätte es ernst nehmen sollen.",
        "Wir nehmen uns Zeit, im Ernst.",
        "Ich habe Fehler gemacht.",
        "Sie schrieb mir eine E-Mail.",
    ),
    "fr": ("Notre service client a trouvé la panne lundi.", "J’ai lu chaque commentaire.", "J’ai fait une erreur."),
    "es": ("Nuestro servicio encontró el fallo el lunes.", "Leo todos los comentarios.", "Cometí un error."),
    "it": ("Il nostro servizio ha trovato il guasto lunedì.", "Leggo ogni commento."),
    "nl": ("Onze klantenservice vond de fout maandag.", "Ik lees elk commentaar."),
    "pt": ("O nosso atendimento encontrou a falha.", "Leio todos os comentários."),
}


@pytest.mark.parametrize(("language", "sentence"), [(key, one) for key, some in DEFLECTING.items() for one in some])
def test_a_sentence_that_deflects_is_found(language: str, sentence: str) -> None:
    assert deflections_in((f"Before it. {sentence} Zzz.",), language) == (sentence,)


@pytest.mark.parametrize(("language", "sentence"), [(key, one) for key, some in ANSWERING.items() for one in some])
def test_a_sentence_that_answers_is_left_alone(language: str, sentence: str) -> None:
    assert deflections_in((sentence,), language) == ()


def test_every_language_has_both_kinds_here_and_others_are_silent() -> None:
    assert set(DEFLECTING) == set(ANSWERING) == LANGUAGES
    assert deflections_in(("No comment.",), "fi") == ()
