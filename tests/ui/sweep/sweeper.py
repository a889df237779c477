"""Sweeps a scene: each rule where it can be broken."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

from ceo_desk.ui.theme.tokens import Look
from tests.ui.gallery.scene import Opened, Scene, Studio
from tests.ui.stage import wait
from tests.ui.sweep import access, colours, layout
from tests.ui.sweep.languages import Brackets, untranslated
from tests.ui.sweep.parts_seen import Finding, controls_of, words_of

LEADER, ASSISTANT = 18, 16
"""The smallest type of each face, at 100 %."""
MOMENTS, MOMENT_MILLISECONDS = 4, 50


@dataclass
class Swept:
    """What was swept in a scene, and what breaks a rule."""

    controls: int = 0
    texts: int = 0
    findings: list[Finding] = field(default_factory=list)


def sweep(scene: Scene, studio: Studio) -> Swept:
    """Layout at 100 %, 200 % and with the wide borders of high contrast; colours in each look; reach, names, words."""
    swept = Swept()
    with studio.open(scene) as at:
        _look_at(at, swept, 100)
        window, theme = at.window, at.theme
        swept.findings += [*access.names_and_roles(window), *access.one_primary(window)]
        for look in Look:
            theme.choose(look)
            for _ in range(2):  # polished, then laid out
                QApplication.processEvents()
            swept.findings += colours.pale(window, theme)
        swept.findings += lasting(lambda: [*layout.cut_off(window), *layout.overlapping(window)])
        swept.findings += access.unreachable(window)
    with studio.open(scene, Look.LIGHT, 200) as at:
        _look_at(at, swept, 200)
        swept.findings += access.one_primary(at.window)
    swept.findings += _listen(scene, studio)
    swept.findings = list(dict.fromkeys(swept.findings))
    return swept


def lasting(measure: Callable[[], list[Finding]]) -> list[Finding]:
    """What is still so a moment later: while something arrives, words are there a turn before their room is."""
    found = measure()
    for _ in range(MOMENTS):
        if not found:
            break
        wait(MOMENT_MILLISECONDS)
        found = measure()
    return found


def _look_at(at: Opened, swept: Swept, scale: int) -> None:
    window = at.window
    QApplication.processEvents()  # words that were changed last ask for their room a turn later
    swept.controls += len(controls_of(window))
    swept.texts += len(words_of(window))
    smallest = LEADER if at.is_leader else ASSISTANT
    rules = (access.sizes, layout.cut_off, layout.outside, layout.overlapping)
    found = lasting(lambda: [finding for rule in rules for finding in rule(window)])
    found += layout.small_type(window, smallest * scale / 100)
    swept.findings += [Finding(f"{one.rule} at {scale} %", one.what, one.why) for one in found]


def _listen(scene: Scene, studio: Studio) -> list[Finding]:
    brackets = Brackets()
    brackets.install()
    try:
        with studio.open(scene) as at:
            return untranslated(at.window)
    finally:
        brackets.remove()
