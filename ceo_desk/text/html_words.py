"""Every word that a piece of HTML holds, seen or not: its passages, what stands for pictures, where links lead."""

from collections.abc import Iterable

from ceo_desk.text.html_tree import Node, parse_html

_WITHIN_A_LINE = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s"}
_WITHIN_A_LINE |= {"small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}


def words_of_html(html: str) -> tuple[str, ...]:
    """Its passages as plain words in reading order, then the values of all attributes, and what comments say."""
    lines: list[str] = [""]
    beside: list[str] = []
    _gather(html, parse_html(html).nodes, lines, beside)
    said = (" ".join(line.split()) for line in (*lines, *beside))
    return tuple(line for line in said if line)


def _gather(html: str, nodes: Iterable[Node], lines: list[str], beside: list[str]) -> None:
    for node in nodes:
        beside.extend(node.attributes.values())
        if node.tag == "!":
            beside.append(html[node.start : node.end].removeprefix("<!--").removesuffix("-->"))
            continue
        is_apart = bool(node.tag) and node.tag not in _WITHIN_A_LINE
        if is_apart:
            lines.append("")
        lines[-1] += node.text
        _gather(html, node.children, lines, beside)
        if is_apart:
            lines.append("")
