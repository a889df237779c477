"""Six ask much the same: one text, looked at, changed and sent for each of them, by keyboard alone."""

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.publication import Kind, State
from ceo_desk.ui.answering.alike.view import AlikeView
from ceo_desk.ui.answering.inbox.view import InboxView
from tests.ui.answering.card_room import said
from tests.ui.answering.inbox_room import InboxRoom, build
from tests.ui.stage import JONAS, StageBuilder

PEOPLE = ("Ines Barreto", "Tom Halvorsen", "Petra Lindqvist", "Marguerite Oyelaran", "Kenji Arai")
ASKS = (
    said("101", PEOPLE[0], "Is the sauna at Fern Lodge open on Sundays in winter?", 48),
    said("102", PEOPLE[1], "Will the sauna be open on winter Sundays, at Fern Lodge?", 24),
    said("103", PEOPLE[2], "The sauna: open or closed on a Sunday in winter?", 22),
    said("104", PEOPLE[3], "Is the Fern Lodge sauna open in winter, on Sundays too?", 4),
    said("105", PEOPLE[4], "Sundays in winter, is the sauna open?", 2),
    said("106", "Noor Haddad", "Who chose the new lamps?", 1),
)
TEXT = "The sauna is open until six."


def view_of(room: InboxRoom) -> AlikeView:
    """The screen of the group."""
    screen = room.stage.screen
    assert isinstance(screen, AlikeView)
    return screen


def begin(room: InboxRoom, count: int = 5) -> AlikeView:
    """Selects so many from the top, and goes to the text."""
    room.press("X", *["Shift+J"] * (count - 1))
    room.press("N")
    view = view_of(room)
    room.stage.until(lambda: len(view.group.ticked()) == count)
    room.stage.until(lambda: not view.editor.isReadOnly())
    return view


def walk(room: InboxRoom, text: str = TEXT) -> AlikeView:
    """Writes the text, and looks at the first answer."""
    view = view_of(room)
    room.stage.type(text)
    room.stage.press("Ctrl+Return")
    ready(room)
    return view


def ready(room: InboxRoom) -> None:
    """Until the answer of this person can be written on."""
    view = view_of(room)
    room.stage.until(lambda: view.is_walking() and view.walk.current and not view.walk.editor.isReadOnly())
    room.stage.until(lambda: not view.walk.is_working)


def send_as(room: InboxRoom) -> None:
    """The other button of the footer: it goes without the leader's word."""
    room.stage.click("Send as Clara")
    room.stage.settle()


def replies(room: InboxRoom) -> dict[str, str]:
    """What goes to whom."""
    found = {}
    for one in room.desk.outbox.all():
        package = room.desk.outbox.package(one)
        if one.kind is Kind.REPLY and one.state is not State.CANCELLED and isinstance(package, ReplyPackage):
            found[room.desk.inbox.find(one.comment).author] = package.text
    return found


def test_five_are_answered_with_one_text_each_in_their_own_words_and_one_is_left_out(build_stage: StageBuilder) -> None:
    room = build(build_stage, *ASKS)
    view = begin(room)
    assert room.primary == "Look at 5 answers, one by one"
    walk(room)
    assert room.primary == "Propose to Clara"
    assert view.walk.editor.words() == "Ines, the sauna is open until six."
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    ready(room)
    room.stage.type(" See you there.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    ready(room)
    while room.stage.focus() is not view.walk.skip:
        room.stage.press("Tab")
    room.stage.press("Space")
    room.stage.settle()
    ready(room)
    for name in ("Marguerite", "Kenji"):
        assert view.walk.editor.words().startswith(name)
        view.walk.editor.put(f"{name}, yes, until six, with tea for {name}.")
        room.stage.press("Ctrl+Return")
        room.stage.settle()
        if isinstance(room.stage.screen, AlikeView):
            ready(room)
    assert isinstance(room.stage.screen, InboxView)
    assert replies(room) == {
        "Ines Barreto": "Ines, the sauna is open until six.",
        "Tom Halvorsen": "Tom, the sauna is open until six. See you there.",
        "Marguerite Oyelaran": "Marguerite, yes, until six, with tea for Marguerite.",
        "Kenji Arai": "Kenji, yes, until six, with tea for Kenji.",
    }
    assert room.state_of("Petra Lindqvist") == "waiting"
    assert room.desk.answering.words_kept(room.item("Petra Lindqvist").id) == ""
    room.stage.until(lambda: room.desk.own_words.alike.text_kept() == "")


def test_the_same_words_again_under_one_post_are_asked_about(build_stage: StageBuilder) -> None:
    room = build(build_stage, *ASKS)
    view = begin(room, 2)
    walk(room)
    send_as(room)
    ready(room)
    send_as(room)
    room.stage.until(view.walk.banner.isVisible)
    assert len(replies(room)) == 1
    room.stage.click("Send it all the same")
    room.stage.until(lambda: isinstance(room.stage.screen, InboxView))
    assert len(replies(room)) == 2
    assert all(one.state is not State.PROPOSED for one in room.desk.outbox.all())


def test_who_stops_half_way_finds_the_words_again(build_stage: StageBuilder) -> None:
    room = build(build_stage, *ASKS)
    view = begin(room, 3)
    walk(room)
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    ready(room)
    room.stage.type(" More soon.")
    room.stage.press("Escape")
    room.stage.until(lambda: not view.is_walking() and len(view.group.ticked()) == 2)
    assert view.editor.words() == TEXT
    room.stage.press("Escape")
    room.stage.until(lambda: isinstance(room.stage.screen, InboxView))
    assert room.state_of("Tom Halvorsen") == "waiting"
    kept = room.desk.answering.words_kept
    room.stage.until(lambda: kept(room.item("Tom Halvorsen").id) == "Tom, the sauna is open until six. More soon.")
    assert kept(room.item("Petra Lindqvist").id) == "Petra, the sauna is open until six."

    while room.current != "Tom Halvorsen":
        room.press("K")
    room.press("X", "Shift+J", "N")
    view = view_of(room)
    room.stage.until(lambda: len(view.group.ticked()) == 2 and view.editor.words() == TEXT)
    room.stage.press("Ctrl+Return")
    ready(room)
    assert view.walk.editor.words() == "Tom, the sauna is open until six. More soon."


def test_from_one_comment_those_most_like_it_are_offered_and_ticked_by_hand(build_stage: StageBuilder) -> None:
    room = build(build_stage, *ASKS)
    room.press("N")
    view = view_of(room)
    room.stage.until(lambda: len(view.group.rows) == 5)
    assert [one.author for one in view.group.ticked()] == ["Ines Barreto"]
    assert "Noor Haddad" not in [one.author for one in view.group.items.values()]
    next(row for one, row in view.group.rows.items() if view.group.items[one].author == "Kenji Arai").click()
    walk(room)
    assert [one.comment.author for one in view.walk.replies] == ["Ines Barreto", "Kenji Arai"]


def test_an_answer_is_taken_back_and_its_person_walked_again(build_stage: StageBuilder) -> None:
    room = build(build_stage, *ASKS)
    view = begin(room, 2)
    walk(room)
    send_as(room)
    ready(room)
    assert len(view.walk.replies) == 1
    room.stage.press("Ctrl+Z")
    room.stage.until(lambda: len(view.walk.replies) == 2)
    assert view.walk.current is not None
    ready(room)
    assert view.walk.editor.words() == "Ines, the sauna is open until six."


def test_the_footer_offers_it_for_those_who_are_selected_and_nothing_for_who_is_decided(
    build_stage: StageBuilder,
) -> None:
    room = build(build_stage, *ASKS)
    assert not room.stage.has_button("Answer…")
    room.press("X")
    assert all(room.stage.has_button(words) for words in ("Answer…", "Spam", "Hide…"))
    room.press("X")
    row = room.view.list.current()
    assert row is not None
    with room.stage.guard.lifted():
        room.stage.desk.answering.seen((row.id,), actor=JONAS)
    room.stage.session.background.changed()
    room.stage.settle()
    room.folder("Seen")
    room.press("N")
    assert isinstance(room.stage.screen, InboxView)
    room.stage.until(lambda: "Nobody here waits for an answer." in room.stage.words())
