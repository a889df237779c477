"""Questions in German: those that want an answer, those that only sound so, and those that anybody can answer.

Each line may be changed and measured again.
"""

ASKS = (
    "^(und/aber) wie entscheid…/lange/viel/viele/oft/kann/können/könnt/haben/machen/geht/kommt/läuft/kommen",
    "^(und/aber) was kostet/passiert/ist/sind/sagen/machen/bedeutet/heißt/wird/raten",
    "^(und/aber) wann/wo/wohin/woher kommt/kommen/kann/können/ist/sind/wird/gibt/finde/schicke",
    "^(und/aber) warum/wieso/weshalb/welche/welcher/welches eigentlich/ist/wird/nur/nicht/haben/sind",
    "^wer entscheidet/bezahlt/zahlt/macht/leitet/wird/ist/hat/übernimmt/kümmert/darf/soll",
    "^gibt/gilt/stimmt/darf/dürfen/können/könnten/kann es/das/ich/wir/sie/man",
    "^haben/hat/wird/werden/würden/wissen/planen/sind/ist es/das/ich/wir/sie/man",
    "ich/wir frage/fragen mich/uns",
    "mich würde interessieren",
    "würde/hätte mich/gern/gerne interessieren/gewusst",
    "interessieren/interessiert, wie/was/ob/wer/warum/wann",
    "wüsste gern/gerne",
    "möchte gern/gerne wissen",
    "gern/gerne wissen/erfahren",
    "können/könnten/könnt sie/ihr … erklären/erläutern/sagen",
    "(bitte) erklären/erläutern sie/das",
    "eine (kurze/kleine/letzte) frage (noch/habe)",
    "an wen wende/wenden/schreibe",
    "weiß/wissen/verstehe/verstehen (immer/noch) (noch) nicht (ganz), was/wie/warum/ob",
    "brauche/benötige eine/die rechnung/bestätigung/quittung",
)

ONLY_SOUNDS = (
    "was will man mehr",
    "wer kennt/möchte/mag/liebt/träumt … nicht",
    "wer kennt das",
    "^ist das nicht",
    "^sind wir nicht",
    "kann … schöner/besser beginnen/sein/anfangen/starten",
    "geht es/kann schöner/besser",
    "geht's noch schöner",
    "was wäre … ohne",
    "nicht wahr",
    "wer hätte das gedacht",
    "was gibt es schöneres/besseres",
)

PRACTICAL = (
    "einchecken/auschecken/check-in/check-out/checkin",
    "park…",
    "mein/meinen/unser/unseren/ein/einen hund/hunde/katze/haustier…",
    "buchung/reservierung stornieren/ändern/umbuchen/bestätigen",
    "stornieren/umbuchen/stornierung",
    "rechnung/quittung/gutschein/gutscheine/rückerstattung",
    "vegan…/vegetarisch…/glutenfrei…/halal/koscher",
    "badewanne/balkon/minibar/wasserkocher",
    "wlan/passwort",
    "was/wie kostet/kosten/viel",
    "preis für",
    "bewerbung/bewerben/stellenanzeige",
    "bus/zug/bahn/taxi fährt/vom/zum",
    "telefonnummer/öffnungszeiten/adresse",
    "pool/sauna/schwimmbad … geheizt/beheizt/offen/geöffnet",
    "frühstück bis/ab/inklusive/inbegriffen",
    "zimmer frei",
    "sauna/bar/restaurant/schwimmbad/spa/küche (am/auch) … offen/geöffnet/auf/zu",
    "lange/wann hat/haben … auf/offen/geöffnet",
    "verloren/vergessen/gefunden schirm/jacke/tasche",
)
