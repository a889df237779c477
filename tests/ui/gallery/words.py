"""What the people of the pictures wrote. All people, hotels and texts are invented."""

DOCUMENT = "the-porters-book-of-wishes.pdf"
PORTERS = "What our night porters taught me"
PORTERS_TEXT = """Last Tuesday I worked from ten at night until six in the morning at the front desk of Harbour House, \
beside Amara and Luis. I had planned to watch. By half past eleven I was carrying towels.

Three things I had not known after nineteen years in this company:

- Most complaints are born at night and reported in the morning, when nobody who could have helped is still there.
- The porters keep a notebook of what guests ask for. It has no reader.
- A guest who is met by name at two in the morning writes to us. I read eleven of those letters.

## What we change now

From 1 December the notebook comes to me every Friday, and each entry gets an answer. The night desk may spend up to \
£150 a night to put something right, without asking.

What did your last night shift teach you?
"""
BREAKFAST = "Why breakfast moves into the kitchen"
BREAKFAST_TEXT = """From March, breakfast at Harbour House is served in the kitchen, at one table, by those who cook \
it. The buffet goes.

We threw away a third of what we laid out. Now the eggs are fried when you sit down.
"""
FERN_LODGE = "Why Fern Lodge closes for a month"
FERN_LODGE_TEXT = """In January Fern Lodge closes for four weeks. The roof is older than the house.

Nobody loses a day of pay. We will open again on 1 February, and it will be warm.
"""
OTHERS = {
    "The guest who stayed for eleven years": "Mr Abara moved into room 14 in 2015. He was our best teacher.\n",
    "What a full house costs": "A full house is not a good house. Here is how we count from now on.\n",
}
UNWRITTEN = "Apple trees behind Harbour House"
UNWRITTEN_TEXT = "We plant forty apple trees in spring. The children of our cooks choose where.\n"

INES = (
    "I have come to Harbour House every spring since 2012, mostly for the long table by the window. If breakfast moves "
    "into the kitchen, what happens to the people who like to sit alone with the paper? I ask because nobody at "
    "reception could tell me."
)
INES_ANSWER = (
    "Dear Ines, fifteen springs: thank you. The long table stays by the window, and four small ones come in beside it, "
    "for everyone who breakfasts with a newspaper.\n"
    "You should have heard that at reception. Since this morning you would. Will you tell me in April whether we got "
    "it right?"
)
TOM = (
    "I read this twice and still think you are wrong about the buffet. A buffet lets a child choose. With respect, a "
    "kitchen table does not."
)
PETRA = (
    "Lovely idea. Is the sauna at Fern Lodge open on Sundays in winter? The website says two different things, and we "
    "would come with my mother, who is 84."
)
PETRA_ANSWER = (
    "Dear Petra, yes: every Sunday from two until eight, all winter, and the website now says so too.\n\n"
    "There are eleven steps down to it. Write your mother’s name in the booking, and Mats will meet you both at the "
    "lift."
)
MARGUERITE = "Could the night staff leave a note for the morning shift? We did that on the wards for thirty years."
KENJI = "I did not expect a chief executive to read these."
BAD = (
    "Ask the one they call Luis why the night bus never comes. He lives above the bakery in Pier Street, go and ask "
    "him at home."
)
ROSA = "You answered on a Sunday. My father still talks about it. Thank you."

MORE_WAITING = (
    ("Rosa Delgado-Finch", "We stayed in May, and the porter remembered my father’s name. Thank you.", 52),
    ("Oskar Nyberg", "Do you hire night staff without experience? I would like to begin in spring.", 40),
    ("Helena Brandt", "What if you let regular guests plant one of the trees?", 180),
    ("Samuel Adeyemi", "My wife and I met at the long table. Does it really stay?", 200),
    ("Lucie Moreau", "I disagree: one table for all is too loud for people who hear badly.", 330),
    ("Tomasz Wilk", "The night bus is late every Friday. Could you talk to the town?", 400),
    ("Noor Rahman", "Where do the eggs come from now?", 520),
    ("Greta Sund", "Thanks for the open words about the roof.", 610),
    ("Ravi Menon", "Is the kitchen open to guests who only want to watch?", 800),
)
"""Name, words, and for how many minutes they wait, in the assistant's inbox."""

READERS = (
    "Ana Kovač", "Peter Lindholm", "Maya Okafor", "Jean Dubois", "Sofia Marques", "David Cole", "Ingrid Solberg",
    "Yusuf Demir", "Clare Whitfield", "Marco Bellini", "Hannah Vogel", "Piotr Zielak", "Leila Haddad", "Owen Price",
    "Nadia Petrova", "Emil Strand", "Ruth Abara", "Karin Holm", "José Prieto", "Fiona Blair", "Anders Lie", "Mei Tan",
    "Paul Renner", "Elsa Wirth", "Theo Lambert", "Grace Mbeki", "Nils Aho", "Vera Costa", "Adam Fox", "Ida Berg",
)  # fmt: skip
READERS_SAID = (
    "Does the sauna open on Mondays as well?",
    "We loved the long table. Will you keep it?",
    "Thank you for the warm welcome in August.",
    "I doubt that a kitchen can hold sixty guests.",
    "How about a tray at the door for those who sleep late?",
    "The porter found my ring in the snow. Thank you.",
    "Is there a bus from the station on Sundays?",
    "Your breakfast saved our walking tour.",
)
ANSWERED = (
    "Yes, from nine, and Mats warms it up for you.",
    "It stays. I sat there myself on Sunday.",
    "Thank you. I read it to the people who did it.",
    "A fair doubt. We tried it with sixty last week, and it held.",
)
SPAM = "Cheap pills and free spins today only, visit https://lucky.example and https://spins.example"

LINKS = "See [the rota](https://alderbay.example/rota), [the study](https://study.example/2026) and \
[last year](https://alderbay.example/2025/nights)."
MUCH = f"""We take the nights very seriously. I will answer every one of you.

The sale of Fern Lodge is not signed. {LINKS}

![](harbour.png)

{PORTERS_TEXT}

Nobody has to stay up who does not want to, and nobody who wants to sleep has to be there at six, and whoever sleeps
badly after a week of nights, as I did after one of them, may say so to anybody here without a second thought. And when
somebody says so, nobody asks for a reason, nobody writes it down, and nobody comes back to it in a talk that was meant
to be about something else, as it has happened more than once in the house that I know best and like least.

That is all for today.
"""
