"""How people propose something, or tell of their own life, in German.

Each line may be changed and measured again.
"""

PROPOSES = (
    "^vorschlag:/idee:/tipp:/anregung:",
    "eine/meine/noch (kleine) idee/anregung",
    "ein/mein/einen (kleiner/kleinen) vorschlag/tipp/wunsch",
    "wie wäre es/das",
    "wie wär's",
    "was wäre, wenn",
    "ich/wir würde/würden (ihnen) vorschlagen/empfehlen/raten",
    "vorschlagen/schlage vor",
    "schlage … vor",
    "warum (lassen/nicht/machen/fragen/geben/bieten) sie … nicht",
    "warum lassen/machen/fragen/geben/bieten/öffnen/laden",
    "sie/man/ihr könnten/könnte/könntet (auch/ja/doch/zum)",
    "könnte/könnten man/sie/wir/ihr nicht",
    "vielleicht (probieren/versuchen/könnten/sollten/wäre/fangen) probieren/versuchen/könnten/sollten",
    "vielleicht (probieren/versuchen/könnten/sollten/wäre/fangen) wäre/fangen/könnte/fragen",
    "haben sie (schon/je/schonmal) (mal/einmal) (daran/darüber/überlegt) gedacht/nachgedacht/überlegt",
    "schon daran gedacht",
    "es/das wäre (doch/so/sehr) schön/gut/toll/hilfreich/wunderbar, wenn",
    "wäre schön/gut/toll/etwas/was (wenn/für)",
    "ich wünsche/wünschte mir",
    "wünsche mir/würde",
    "^(bitte) laden/fragen/geben/sprechen/probieren/öffnen/machen sie",
    "^(bitte) bieten/lassen/nehmen/hängen/stellen/denken/drucken/schicken sie",
    "(gern/gerne) übernehmen/kopieren/nachmachen",
    "bei uns/mir bekommt/gibt/darf/machen/hat/haben/im",
    "an ihrer/deiner stelle",
    "beim nächsten mal",
    "sie sollten (doch/auch/einmal/mal)",
    "man sollte",
    "ausprobieren",
)

NO_PROPOSAL = (
    "keine schlechte idee",
    "keine idee",
    "jede zweite idee",
    "schlechte idee",
)

CONFIDES = (
    "gestorben/verstorben/starb/beerdigung/witwe/witwer/trauer",
    "mein/meine letzter/letzte tag/schicht/woche",
    "gekündigt/kündige",
    "in rente/ruhestand",
    "ich kann (so/einfach) nicht mehr",
    "weine/geweint/tränen/heule",
    "krebs/krankenhaus/burnout/krank … ich/war/entlassen",
    "habe/hatte/hat (solche/große/so) angst",
    "schäme",
    "einsam",
    "war ich ihr/ihre/bei",
    "dass sie es (von/wissen)",
    "von mir erfahren",
    "von ihnen gesprochen",
    "nie vergessen/vergesse",
    "erkrankung/operation/chemo",
    "tut (immer/noch) (noch) weh",
    "meine arbeit verloren",
    "scheidung/geschieden",
    "fängt/beginnt morgen",
)
