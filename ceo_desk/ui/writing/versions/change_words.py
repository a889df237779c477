"""What a comparison and its changes say: pure functions."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.text.differences import Step
from ceo_desk.text.document import Code, Marks, Picture, Run, Runs, Text
from ceo_desk.text.word_differences import How
from ceo_desk.ui.page.entries import Card, Entry
from ceo_desk.ui.writing.versions.passages import Beside, Change, Comparison, Kind

translate = QCoreApplication.translate

LONGEST = 300
"""So many letters of a change are read out at most."""


def summary(comparison: Comparison, *, is_to_now: bool) -> str:
    """How much is different, in a sentence or two."""
    if comparison.is_same:
        if is_to_now:
            return translate("Versions", "It says the same as your page now.")
        return translate("Versions", "Both say the same.")
    changes = len(comparison.changes)
    looks = sum(change.kind is Kind.LOOKS for change in comparison.changes)
    said = []
    if changes and is_to_now:
        said.append(translate("Versions", "%n changes since then.", "", changes))
    elif changes:
        said.append(translate("Versions", "%n changes between the two.", "", changes))
    if looks and looks == changes:
        said.append(translate("Versions", "The words are the same, only looks are not."))
    elif looks:
        said.append(translate("Versions", "%n of them are in looks only.", "", looks))
    if comparison.beside:
        names = ", ".join(_beside(one) for one in comparison.beside)
        said.append(translate("Versions", "Also different: {names}.").format(names=names))
    return " ".join(said)


def counted(number: int, total: int) -> str:
    """`Change 1 of 3`."""
    return translate("Versions", "Change {number} of {total}").format(number=number, total=total)


def button_of(change: Change, *, has_more: bool) -> str:
    """What the button under a change says."""
    if change.kind is Kind.ADDED:
        return translate("Versions", "Take these out") if has_more else translate("Versions", "Take it out")
    if change.kind is Kind.TAKEN:
        return translate("Versions", "Bring these back") if has_more else translate("Versions", "Bring this back")
    return translate("Versions", "Bring this back")


def note_of(comparison: Comparison, change: Change) -> str:
    """What can't be seen in the words themselves: a heading that was a paragraph, words that were bold."""
    step = comparison.steps[change.first]
    if step.before is None or step.after is None:
        return ""
    said = []
    if step.has_other_kind:
        said.append(_kind_note(comparison.before.entries[step.before], comparison.after.entries[step.after]))
    for piece in step.pieces:
        if piece.how is How.DRESSED:
            said += _dress_notes(piece.before, piece.after)
    return " ".join(dict.fromkeys(said))


def spoken(comparison: Comparison, change: Change) -> str:
    """A change for a screen reader: `Taken: … Added: …`."""
    steps = comparison.steps[change.first : change.end]
    taken, added = _said(steps, How.TAKEN), _said(steps, How.ADDED)
    said = []
    if taken:
        said.append(translate("Versions", "Taken: {words}.").format(words=taken))
    if added:
        said.append(translate("Versions", "Added: {words}.").format(words=added))
    note = note_of(comparison, change)
    return " ".join([*said, note] if note else said)


def _said(steps: tuple[Step, ...], how: How) -> str:
    runs = [
        run
        for step in steps
        for piece in step.pieces
        if piece.how is how
        for run in (piece.before if how is How.TAKEN else piece.after)
    ]
    words = " ".join(" ".join(map(_words_of, runs)).split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"


def _words_of(run: Run) -> str:
    if isinstance(run, Text | Code):
        return run.text
    if isinstance(run, Picture):
        return (
            translate("Versions", "a picture, {words}").format(words=run.alt)
            if run.alt
            else translate("Versions", "a picture")
        )
    return " "


def _kind_note(before: Entry, after: Entry) -> str:
    return translate("Versions", "It was {before}, now it is {after}.").format(before=_kind(before), after=_kind(after))


def _kind(entry: Entry) -> str:
    shape = entry.shape
    if isinstance(entry.content, Card):
        return translate("Versions", "something from your website")
    if shape.kind == "h":
        return translate("Versions", "a heading") if shape.level <= 2 else translate("Versions", "a small heading")
    if shape.kind == "code":
        return translate("Versions", "code")
    if not shape.path:
        return translate("Versions", "a paragraph")
    inner = shape.path[-1].kind
    if inner == "q":
        return translate("Versions", "a quote")
    if shape.starts and shape.starts[-1].is_done is not None:
        if shape.starts[-1].is_done:
            return translate("Versions", "a task that is done")
        return translate("Versions", "a task to do")
    if inner == "ol":
        return translate("Versions", "in a numbered list")
    return translate("Versions", "in a list")


def _dress_notes(before: Runs, after: Runs) -> list[str]:
    """What the words of a piece wore, or wear now, in sentences."""
    words = " ".join("".join(_words_of(run) for run in after).split())
    named = words if len(words) <= 40 else words[:40].rsplit(" ", 1)[0] + " …"
    old, new = _worn(before), _worn(after)
    said = [
        translate("Versions", "“{words}” was {look}.").format(words=named, look=look) for look in old if look not in new
    ]
    said += [
        translate("Versions", "“{words}” is {look} now.").format(words=named, look=look)
        for look in new
        if look not in old
    ]
    return said or [translate("Versions", "“{words}” leads elsewhere now.").format(words=named)]


def _worn(runs: Runs) -> list[str]:
    found: list[str] = []
    for run in runs:
        marks: Marks = run.marks
        looks = (
            (marks.bold, translate("Versions", "bold")),
            (marks.italic, translate("Versions", "italic")),
            (marks.strike, translate("Versions", "struck out")),
            (marks.link is not None, translate("Versions", "a link")),
            (isinstance(run, Code), translate("Versions", "set as code")),
        )
        found += [name for is_worn, name in looks if is_worn and name not in found]
        if isinstance(run, Picture):
            found.append(translate("Versions", "described as “{words}”").format(words=run.alt))
    return found


def _beside(one: Beside) -> str:
    return {
        Beside.TAGS: translate("Versions", "tags"),
        Beside.CATEGORIES: translate("Versions", "categories"),
        Beside.EXCERPT: translate("Versions", "the summary"),
        Beside.LINKEDIN: translate("Versions", "the text for LinkedIn"),
        Beside.DOCUMENT: translate("Versions", "the document for LinkedIn"),
        Beside.PICTURE: translate("Versions", "the picture at the top"),
        Beside.NOTES: translate("Versions", "the footnotes"),
    }[one]
