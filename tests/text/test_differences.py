"""What is different between two texts, passage by passage and word by word."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.text.aligning import MOST_CELLS, Match, matches
from ceo_desk.text.differences import MOST_PAIRS, Passage, Step, compare
from ceo_desk.text.document import PLAIN, Break, Code, FootnoteReference, Link, Marks, Picture, RawInline, Run, Text
from ceo_desk.text.word_differences import How, Piece, compare_words, joined
from tests.text.documents import phrases

BOLD = Marks(bold=True)
SIGNS = {How.SAME: "{}", How.TAKEN: "[-{}-]", How.ADDED: "[+{}+]", How.DRESSED: "<{}>"}


def p(*runs: Run | str, kind: str = "p", is_whole: bool = False) -> Passage:
    return Passage(kind, tuple(Text(run) if isinstance(run, str) else run for run in runs), is_whole)


def told(pieces: Sequence[Piece]) -> str:
    def said(run: Run) -> str:
        return run.text if isinstance(run, Text | Code) else "*"

    return "".join(SIGNS[one.how].format("".join(map(said, one.after or one.before))) for one in pieces)


def words(before: str, after: str) -> str:
    return told(compare_words((Text(before),), (Text(after),)))


def outline(steps: Sequence[Step]) -> list[tuple[int | None, int | None, bool]]:
    return [(step.before, step.after, step.is_same) for step in steps]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("The cat sat.", "The cat sat.", "The cat sat."),
        ("The cat sat.", "The big cat sat.", "The [+big +]cat sat."),
        ("The big cat sat.", "The cat sat.", "The [-big -]cat sat."),
        ("On 1 December.", "On 8 December.", "On [-1-][+8+] December."),
        ("We don’t know.", "We do know.", "We [-don’t-][+do+] know."),
        ("I like red apples.", "I hate the red pears.", "I [-like red apples-][+hate the red pears+]."),
        ("First.", "Third.", "[-First.-][+Third.+]"),
        ("", "New.", "[+New.+]"),
        ("这是重要的事情", "这是很重要的事情", "这是[+很+]重要的事情"),
        ("שלום לכל העולם הרחב", "שלום לכל העולם", "שלום לכל העולם[- הרחב-]"),
        ("ภาษาไทยดีมาก", "ภาษาไทยดี", "ภาษาไทยดี[-มาก-]"),
        ("A 👩‍💻 codes here.", "A 👨‍💻 codes here.", "A [-👩‍💻-][+👨‍💻+] codes here."),
        ("cafe\u0301 is open", "cafe is open", "[-cafe\u0301-][+cafe+] is open"),
    ],
)
def test_words_are_compared_one_by_one(before: str, after: str, expected: str) -> None:
    assert words(before, after) == expected


def test_what_words_wear_is_found_and_told_apart_from_the_words() -> None:
    (step,) = compare([p("All is ready now.")], [p("All is ", Text("ready", BOLD), " now.")])
    assert told(step.pieces) == "All is <ready> now."
    assert step.is_look_only
    assert not step.is_same
    half = compare_words((Text("halfway there"),), (Text("half"), Text("way", BOLD), Text(" there")))
    assert told(half) == "<halfway> there"
    code = compare_words((Text("run it"),), (Text("run "), Code("it")))
    assert told(code) == "run <it>"


def test_a_blank_that_is_bold_is_no_difference_to_a_reader() -> None:
    (step,) = compare([p("A", Text(" ", BOLD), "b")], [p("A b")])
    assert step.is_same
    assert step.pieces[0].before == (Text("A"), Text(" ", BOLD), Text("b"))


def test_objects_are_compared_by_what_they_are() -> None:
    see = Text("See it ")
    assert told(compare_words((see, Picture("a", "old")), (see, Picture("a", "new")))) == "See it <*>"
    assert told(compare_words((see, Picture("a")), (see, Picture("b")))) == "See it [-*-][+*+]"
    assert told(compare_words((see, FootnoteReference("1")), (see, FootnoteReference("1")))) == "See it *"
    assert (
        told(compare_words((see, RawInline("<u>"), Break()), (see, RawInline("<b>"), Break()))) == "See it [-*-][+*+]*"
    )


def test_passages_are_aligned_first() -> None:
    before = [p("One stays."), p("Two is here now."), p("Three goes."), p("Four stays.")]
    after = [p("One stays."), p("Two is there now."), p("Four stays."), p("Five came.")]
    steps = compare(before, after)
    assert outline(steps) == [(0, 0, True), (1, 1, False), (2, None, False), (3, 2, True), (None, 3, False)]
    assert told(steps[1].pieces) == "Two is [-here-][+there+] now."


def test_the_only_passage_in_its_place_is_the_same_one_whatever_it_says() -> None:
    steps = compare([p("a"), p("First words."), p("b")], [p("a"), p("Something else."), p("b")])
    assert outline(steps) == [(0, 0, True), (1, 1, False), (2, 2, True)]


def test_what_a_passage_is_counts_too() -> None:
    (step,) = compare([p("What we change")], [p("What we change", kind="h2")])
    assert step.has_other_kind
    assert step.is_look_only


def test_cards_are_taken_and_added_as_a_whole() -> None:
    before, after = p(RawInline("|a|"), kind="card", is_whole=True), p(RawInline("|b|"), kind="card", is_whole=True)
    assert outline(compare([before], [after])) == [(0, None, False), (None, 0, False)]
    assert outline(compare([before], [before])) == [(0, 0, True)]


def test_many_new_passages_find_their_old_ones_near_by() -> None:
    count = 60
    before = [p(f"Passage number {n} tells of {n * 7} guests.") for n in range(count)]
    after = [p(f"Passage number {n} tells of {n * 7} good guests.") for n in range(count)]
    assert count * count > MOST_PAIRS
    assert outline(compare(before, after)) == [(n, n, False) for n in range(count)]


# ---------------------------------------------------------------------- laws
wearing = st.sampled_from([PLAIN, BOLD, Marks(italic=True), Marks(link=Link("https://a.example/"))])
texts = st.builds(Text, phrases, wearing)
runs = st.lists(
    st.one_of(
        texts,
        texts,
        st.builds(Code, phrases, wearing),
        st.builds(Picture, st.sampled_from(["a", "b"]), st.sampled_from(["", "alt"])),
        st.just(Break()),
    ),
    max_size=6,
).map(tuple)
passages = st.builds(Passage, st.sampled_from(["p", "h2", "item"]), runs, st.sampled_from([False, False, False, True]))
rows = st.lists(passages, max_size=8)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[Passage], list[Passage]]:
    """A text and one that came of it: some stayed, some went, some changed, some are new."""
    before = draw(rows)
    after: list[Passage] = []
    for passage in before:
        fate = draw(st.sampled_from(["stay", "stay", "go", "change", "new"]))
        if fate in ("stay", "new"):
            after.append(passage)
        if fate == "change":
            after.append(Passage(passage.kind, passage.runs[:1] + draw(runs), passage.is_whole))
        if fate == "new":
            after.append(draw(passages))
    return before, after


@given(edited())
def test_both_texts_can_be_put_together_again(pair: tuple[list[Passage], list[Passage]]) -> None:
    before, after = pair
    steps = compare(before, after)
    assert [step.before for step in steps if step.before is not None] == list(range(len(before)))
    assert [step.after for step in steps if step.after is not None] == list(range(len(after)))
    for step in steps:
        if step.before is not None:
            assert joined(run for piece in step.pieces for run in piece.before) == joined(before[step.before].runs)
        if step.after is not None:
            assert joined(run for piece in step.pieces for run in piece.after) == joined(after[step.after].runs)
        for piece in step.pieces:
            assert (not piece.before) == (piece.how is How.ADDED)
            assert (not piece.after) == (piece.how is How.TAKEN)


@given(rows)
def test_equal_texts_have_no_difference(row: list[Passage]) -> None:
    assert all(step.is_same for step in compare(row, list(row)))


@given(edited())
def test_what_is_taken_one_way_is_added_the_other(pair: tuple[list[Passage], list[Passage]]) -> None:
    before, after = pair
    there, back = compare(before, after), compare(after, before)
    assert any(not step.is_same for step in there) == any(not step.is_same for step in back)


@given(st.lists(st.integers(0, 9), max_size=700), st.lists(st.integers(0, 9), max_size=700))
def test_matches_are_true_and_in_order(one: list[int], two: list[int]) -> None:
    at = there = 0
    for match in matches(one, two):
        assert match.before >= at
        assert match.after >= there
        assert match.size > 0
        assert one[match.before : match.before + match.size] == two[match.after : match.after + match.size]
        at, there = match.before + match.size, match.after + match.size


def test_long_rows_are_cut_at_what_stands_there_once() -> None:
    count = 500
    one = [*range(count), *range(1000, 1000 + count)]
    two = [*range(1000, 1000 + count), -1, *range(count)]
    assert count * count > MOST_CELLS
    assert matches(one, two) in ((Match(0, count + 1, count),), (Match(count, 0, count),))
    grams = [n % 10 for n in range(600)]
    other = [*reversed(grams), 1, 2, 1, 9, 9, *grams]
    assert sum(match.size for match in matches([1, 2, 1, 9, 9, *grams, 3, 3], [4, *other])) > 0


def test_two_long_texts_are_compared_in_a_moment() -> None:
    text = [p(" ".join(f"w{(n * 31 + at * 7) % 4_000}" for at in range(50))) for n in range(400)]
    other = [*text[:100], p("Something new."), *text[100:200], *text[201:]]
    other[300] = p("Changed here. ", *text[301].runs)
    before = time.perf_counter()
    steps = compare(text, other)
    assert time.perf_counter() - before < 0.3, "20,000 words"
    assert sum(not step.is_same for step in steps) == 3


def test_what_repeats_without_end_ends() -> None:
    before = time.perf_counter()
    compare([p("a b " * 10_000)], [p("b a a " * 7_000)])
    compare([p("")] * 5_000, [*[p("")] * 4_000, p("x")])
    assert time.perf_counter() - before < 3
