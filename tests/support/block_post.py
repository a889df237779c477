"""A post of more than thirty kinds of blocks, as WordPress's own editor saves them."""

from pathlib import Path

BLOCKS: tuple[str, ...] = tuple(
    Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").removesuffix("\n").split("\n%%\n")
)
GAPS = ("\n\n", "\n", "", "\n\n\n")
"""Between blocks there stands what people and programs left there."""

BLOCK_POST = "".join(f"{block}{GAPS[number % len(GAPS)]}" for number, block in enumerate(BLOCKS))
