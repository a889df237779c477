"""What a person cuts out of a picture: how it is turned, and which part of it stays. Parts of 1, from its top left."""

from __future__ import annotations

from dataclasses import dataclass, replace

SMALLEST = 0.05
"""No side gets shorter than this part of the whole."""


@dataclass(frozen=True, slots=True)
class Cut:
    """`turns` are quarter turns to the right; the rest is said of the picture as it stands after them."""

    turns: int = 0
    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def is_whole(self) -> bool:
        """Whether the picture stays as it is."""
        return self == Cut()

    @property
    def width(self) -> float:
        """Which part of the picture's width stays."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Which part of the picture's height stays."""
        return self.bottom - self.top


def turned(cut: Cut) -> Cut:
    """The same part of the picture after one more turn to the right."""
    return Cut((cut.turns + 1) % 4, 1 - cut.bottom, cut.left, 1 - cut.top, cut.right)


def shaped(cut: Cut, ratio: float) -> Cut:
    """The largest part of this shape round the middle of what stayed so far; `ratio` is width by height, in parts."""
    width, height = min(1.0, ratio), min(1.0, 1 / ratio)
    left = _within((cut.left + cut.right - width) / 2, 1 - width)
    top = _within((cut.top + cut.bottom - height) / 2, 1 - height)
    return replace(cut, left=left, top=top, right=left + width, bottom=top + height)


def moved(cut: Cut, right: float, down: float) -> Cut:
    """The same shape elsewhere, never past an edge."""
    left, top = _within(cut.left + right, 1 - cut.width), _within(cut.top + down, 1 - cut.height)
    return replace(cut, left=left, top=top, right=left + cut.width, bottom=top + cut.height)


def dragged(cut: Cut, *, is_left: bool, is_top: bool, x: float, y: float, ratio: float = 0.0) -> Cut:
    """A corner taken to a place; with a `ratio` (width by height, in parts) the shape stays, the other corner, too."""
    width = (cut.right - x) if is_left else (x - cut.left)
    height = (cut.bottom - y) if is_top else (y - cut.top)
    most_wide, most_high = (cut.right if is_left else 1 - cut.left), (cut.bottom if is_top else 1 - cut.top)
    width, height = _between(width, most_wide), _between(height, most_high)
    if ratio:
        width = min(max(width, height * ratio), most_wide, most_high * ratio)
        width = max(width, SMALLEST, SMALLEST * ratio)
        height = width / ratio
    return replace(
        cut,
        left=cut.right - width if is_left else cut.left,
        right=cut.right if is_left else cut.left + width,
        top=cut.bottom - height if is_top else cut.top,
        bottom=cut.bottom if is_top else cut.top + height,
    )


def _between(length: float, most: float) -> float:
    return min(max(length, SMALLEST), most)


def _within(place: float, most: float) -> float:
    return min(max(place, 0.0), max(most, 0.0))
