"""Sentences that send the reader away instead of answering, in the languages that leaders write in.

Each table holds only turns of phrase that a person who answers in person has no use for. What stands in quotation
marks is somebody else's, or is spoken about, and is left alone. In doubt nothing is said.
"""

import re
from collections.abc import Mapping

from ceo_desk.domain.sentences import sentences_of

_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|\"[^\"]*\"|(?<!\w)‘[^‘’]*’(?!\w)")

_TABLES: Mapping[str, str] = {
    "en": r"""
        (?<!\bI )\b(?:contact|reach out to|get in touch with|write to|turn to|speak (?:to|with)|refer to|call)
        + (?:our|the) (?:[\w-]+ ){0,2}
        +(?:support|customer (?:service|care|relations)|service desk|help ?desk|hotline
        +|(?:press|media|legal|communications?|pr) (?:team|department|relations|office))\b
        \b(?:send|write|drop) us (?:an? )?MAIL\b
        \bMAIL us at\b
        ^\W*no (?:further )?comments?\W*$
        \b(?:have|has) no (?:further )?comment\b(?! (?:from|on my|under))
        \bwe (?:can(?:not|['’]t)|do(?: not|n['’]t)|will(?: not)|won['’]t|are (?:not able|unable) to) comment\b
        \b(?:we|our company|the company) (?:always )?(?:takes?|(?:is|are) taking) (?:[\w’'-]+ ){1,8}?seriously\b
        \byour (?:call|feedback|opinion|satisfaction|comments?|concerns?|input) (?:is|are)
        + (?:very |extremely |always )?important to us\b
        \bwe value your (?:feedback|input|opinion)\b
        \bany inconvenience\b
        \bfor (?:legal|privacy|confidentiality|data protection) reasons\b
        \bnot at liberty to (?:say|discuss|comment)\b
        \bon the advice of (?:our )?(?:lawyers?|counsel)\b
        \bmistakes were made\b
        \b(?:sorry|apologi[sz]e) (?:if|to) any(?:one|body)(?: who)? (?:was|were|felt|feels?|has)\b
    """,
    "de": r"""
        \b(?:wend\w+|melde\w*|richte\w*) (?:sie |euch |dich )?(?:sich )?(?:\w+ ){0,4}?(?:an|bei)
        + (?:unser\w*|de[nmr]|die|das)
        + (?:\w+ ){0,2}(?:\w*service\w*|support|kundendienst|pressestelle|hotline|rechtsabteilung|pressesprecher\w*)\b
        \bkontaktier\w+ sie (?:bitte )?(?:unser\w*|den|die|das) \w+
        \b(?:schreib|send|schick)\w* (?:sie |ihr )?uns (?:\w+ ){0,2}?(?:eine |per )MAIL\b
        ^\W*kein(?:en)? (?:weiterer |weiteren )?kommentar\W*$
        \bnicht (?:weiter )?kommentieren\b
        \bkeine stellung (?:dazu |hierzu )?nehmen\b
        \bgeben wir keine auskunft\b
        \bwir nehmen (?!uns\b)(?:[\w-]+ ){1,7}?ernst\b
        \bnehmen wir (?!uns\b)(?:[\w-]+ ){0,6}?ernst\b
        \b(?:ihre?|eure?) (?:meinung|anliegen|zufriedenheit|rückmeldung|feedback) (?:ist|sind|liegt|liegen) uns
        + (?:sehr |besonders )?(?:wichtig|am herzen)\b
        \b(?:etwaige|eventuelle|entstandene|mögliche)n? unannehmlichkeiten\b
        \bentschuldig\w+ (?:\w+ ){0,3}unannehmlichkeiten\b
        \baus (?:rechtlichen|datenschutzrechtlichen|juristischen) gründen\b
        \baus gründen des datenschutzes\b
        \bes wurden fehler gemacht\b
        \bfehler wurden gemacht\b
    """,
    "fr": r"""
        \b(?:contact(?:ez|er)|adressez-vous (?:à|au)|écrivez (?:à|au)|prenez contact avec|rapprochez-vous de)
        + ?(?:notre|le|la|nos)? ?(?:service|support|assistance|équipe (?:support|presse|juridique)|hotline)\b
        \b(?:envoyez|écrivez|adressez)[- ]nous (?:un |par )?(?:MAIL|courriel)\b
        ^\W*(?:pas de|sans|aucun) commentaires?\W*$
        \bne (?:souhaitons|pouvons|voulons|ferons) (?:\w+ ){0,3}comment(?:er|aires?)\b
        \bne commentons pas\b
        \bprenons (?:[\w’'-]+ ){0,7}?(?:très |extrêmement )?au sérieux\b
        \b(?:votre|vos) (?:avis|opinion|satisfaction|remarques?) (?:est|sont|compte)
        + (?:très )?(?:importante?s?|beaucoup) pour nous\b
        \b(?:la gêne occasionnée|tout désagrément|les désagréments)\b
        \bpour des raisons (?:juridiques|légales|de confidentialité)\b
        \bdes erreurs ont été commises\b
    """,
    "es": r"""
        \b(?:p[oó]nga(?:n?se|te) en contacto con|cont[aá]ct(?:e|en|a)(?: con)?|dir[ií]ja(?:n?se) a
        +|escriban? a|llamen? a)
        + (?:nuestr[oa]|el|la)
        + (?:\w+ ){0,2}?(?:servicio|atención|soporte|departamento|asistencia|equipo de (?:prensa|soporte))\b
        \b(?:env[ií]e(?:n)?nos|env[ií]anos|escr[ií]ba(?:n)?nos|m[aá]nde(?:n)?nos) (?:un |por )?(?:correo|MAIL)
        ^\W*sin comentarios\W*$
        \bno (?:vamos a|podemos|queremos|haremos|hacemos) (?:hacer )?coment\w+
        \btomamos (?:[\w-]+ ){0,7}?(?:muy )?en serio\b
        \b(?:su|tu) (?:opinión|satisfacción) es (?:muy )?importante para nosotros\b
        \b(?:lamentamos|disculp\w+|sentimos) (?:\w+ ){0,4}(?:molestias|inconvenientes)\b
        \bpor (?:motivos|razones) (?:legales|jurídicas|de confidencialidad)\b
        \bse (?:cometieron|han cometido) errores\b
    """,
    "it": r"""
        \b(?:contatt(?:i|ate|are)|si rivolga|rivolgetevi|rivolgersi|scriva|scrivete)
        + (?:al |alla |il |la |un )?(?:nostr[oa] )?(?:servizio|assistenza|supporto|ufficio stampa)\b
        \b(?:invia(?:te)?ci|manda(?:te)?ci|scrive(?:te)?ci|scrivici) (?:un['’ ]?\s?)?MAIL\b
        ^\W*(?:nessun commento|no comment)\W*$
        \bnon (?:possiamo|vogliamo) commentare\b
        \bnon commentiamo\b
        \bprendiamo (?:[\w’'-]+ ){0,7}?(?:molto |estremamente )?sul serio\b
        \b(?:scus\w+) (?:\w+ ){0,3}(?:disagi\w*|inconvenient\w+)\b
        \bper motivi (?:legali|di riservatezza)\b
        \bsono stati (?:commessi|fatti) (?:degli )?errori\b
    """,
    "nl": r"""
        \bneemt? (?:u )?(?:\w+ )?contact op met (?:onze|de|het)
        + (?:\w+ ){0,2}?(?:klantenservice|support|helpdesk|servicedesk|persdienst)\b
        \bstuur(?:t u)? ons een MAIL\b
        ^\W*geen commentaar\W*$
        \bgeven w(?:e|ij) geen commentaar\b
        \bw(?:e|ij) nemen (?:[\w-]+ ){1,7}?serieus\b
        \bnemen w(?:e|ij) (?:\w+ ){0,4}?serieus\b
        \bexcuses voor (?:het|eventueel) ongemak\b
        \bom (?:juridische|privacy)redenen\b
        \ber zijn fouten gemaakt\b
    """,
    "pt": r"""
        \bentr(?:e|em) em conta[c]?to com (?:o|a)s?
        + (?:noss[oa] )?(?:\w+ ){0,2}?(?:serviço|suporte|apoio|atendimento|assessoria)\b
        \b(?:envi(?:e|em)|mand(?:e|em)|escrev(?:a|am))-nos (?:um )?MAIL\b
        ^\W*sem comentários\W*$
        \bnão (?:vamos|podemos) comentar\b
        \bnão comentamos\b
        \blevamos (?:[\w-]+ ){0,7}?(?:muito )?a sério\b
        \bpedimos desculpas? (?:\w+ ){0,4}(?:transtornos?|incómodos?|inconvenientes?)\b
        \bpor motivos legais\b
        \bforam cometidos erros\b
    """,
}
"""A turn of phrase a line; a line that begins with `+` goes on where the one before ended."""

_MAIL = r"(?:e-?mails?|mails?)"


def _compiled(table: str) -> re.Pattern[str]:
    lines = "".join(table.replace("MAIL", _MAIL).split("\n        +")).split("\n")
    return re.compile("|".join(f"(?:{line.strip()})" for line in lines if line.strip()), re.IGNORECASE)


_PATTERNS = {language: _compiled(table) for language, table in _TABLES.items()}
LANGUAGES = frozenset(_PATTERNS)


def deflections_in(paragraphs: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The sentences that deflect, in their order; () in a language without a table."""
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return ()
    sentences = (sentence for paragraph in paragraphs for sentence in sentences_of(paragraph))
    return tuple(one for one in sentences if pattern.search(" ".join(_QUOTED.sub(" ", one).split())))
