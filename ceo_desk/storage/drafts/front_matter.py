"""A draft file's front matter: read whole, changed line by line, and only in the desk's own keys.

All is pure text. What this module does not change stays as it is, character by character: a byte order mark, line ends,
foreign keys, comments, their order, and whether a last line ends.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

Value = str | tuple[str, ...]

TEXT_KEYS = ("id", "title", "excerpt", "slug", "featured", "featured_alt", "linkedin", "document")
LIST_KEYS = ("tags", "categories")
KEYS = ("id", "title", "tags", "categories", "excerpt", "slug", "featured", "featured_alt", "linkedin", "document")
"""The desk's own keys, in the order in which a new head has them."""

BLOCK_KEYS = ("linkedin",)
"""Keys whose text stands on lines of its own, as a person would write it."""

HEAD_LIMIT = 100_000
"""Characters of front matter that are looked at; what is longer is left alone."""

BOM = "\ufeff"
_HEAD = re.compile(
    r"\ufeff?---[ \t]*(?:\r\n|\n)(?P<yaml>.*?)(?P<end>^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\Z))",
    re.DOTALL | re.MULTILINE,
)
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\n))*")
_LINE_END = re.compile(r"\r\n|\n")
_COMMENT = re.compile(r"(?:^|(?<=[\s,\[\]{}]))#[^\r\n]*", re.MULTILINE)
_BLOCK_COMMENT = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


_CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class Head:
    """What front matter says in the desk's own keys; `problem` tells (technically) why it can't be read."""

    values: Mapping[str, Value] = field(default_factory=dict)
    problem: str = ""

    def get(self, key: str) -> Value | None:
        """The value of one of our keys; None = not there."""
        return self.values.get(key)

    def text(self, key: str) -> str:
        """A text key's value, "" where it is not there."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ", ".join(value)

    def list(self, key: str) -> tuple[str, ...]:
        """A list key's value, empty where it is not there."""
        value = self.values.get(key, ())
        return value if isinstance(value, tuple) else (value,)


@dataclass(frozen=True, slots=True)
class _Line:
    """One key as it stands: where its lines begin and end in the YAML, its value, and the comments within."""

    key: str
    indent: str
    begin: int
    end: int
    value: Value
    comments: tuple[str, ...]


class _NotReadable(Exception):
    """The front matter is no plain list of keys and values."""


def split(text: str) -> tuple[str, str]:
    """The head (byte order mark, front matter, blank lines behind it) and the body; joined they are the text again."""
    match = _HEAD.match(text)
    if match is None:
        return (BOM, text[1:]) if text.startswith(BOM) else ("", text)
    blank = _BLANK_LINES.match(text, match.end("end"))
    end = blank.end() if blank else match.end("end")
    return text[:end], text[end:]


def read(head: str) -> Head:
    """What a head says in our keys. Front matter that can't be read gives a Head with a `problem`, never an error."""
    try:
        return Head({line.key: line.value for line in _lines_of(_yaml_in(head))})
    except _NotReadable as error:
        return Head(problem=str(error))


def write(head: str, changes: Mapping[str, Value], line_end: str = "\n") -> str | None:
    """The head with our keys set as `changes` says; an empty value removes its key. A key not named stays.

    `line_end` serves a head that has none of its own. None where the head can't be read or changed with certainty: then
    the file must be left alone.
    """
    known = read(head)
    if known.problem:
        return None
    wanted = {key: changes[key] for key in KEYS if key in changes and changes[key] != (known.get(key) or _empty(key))}
    if not wanted:
        return head
    begin, end = _yaml_span(head)
    if begin == end == 0:
        return _new_head(head, wanted, line_end)
    found = _LINE_END.search(head)
    result = head[:begin] + _changed(head[begin:end], wanted, found[0] if found else line_end) + head[end:]
    meant = {**known.values, **wanted}
    check = read(result)
    is_right = not check.problem and all((check.get(key) or _empty(key)) == meant[key] for key in meant)
    return result if is_right else None


def _empty(key: str) -> Value:
    return () if key in LIST_KEYS else ""


def _yaml_span(head: str) -> tuple[int, int]:
    match = _HEAD.match(head)
    return match.span("yaml") if match else (0, 0)


def _yaml_in(head: str) -> str:
    begin, end = _yaml_span(head)
    if end - begin > HEAD_LIMIT:
        raise _NotReadable("longer than the desk reads")
    return head[begin:end]


def _lines_of(text: str) -> list[_Line]:
    """Our keys in the order in which they stand."""
    import yaml

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        if root is None:
            return []
        if not isinstance(root, yaml.MappingNode) or root.flow_style:
            raise _NotReadable("no list of keys, one a line")
        return [_line_of(text, key, value) for key, value in root.value if key.value in KEYS]
    except yaml.YAMLError as error:
        raise _NotReadable(str(error)) from error
    except RecursionError as error:
        raise _NotReadable("nested too deeply") from error


def _line_of(text: str, key: "yaml.Node", value: "yaml.Node") -> _Line:
    begin = max(text.rfind("\n", 0, key.start_mark.index), text.rfind("\r", 0, key.start_mark.index)) + 1
    indent = text[begin : key.start_mark.index]
    if indent.strip():
        raise _NotReadable(f"{key.value} does not begin its line")
    leaves = [leaf for leaf in _leaves(value) if leaf.start_mark.index > key.start_mark.index]
    after_key = key.end_mark.index
    last = max([after_key, *(leaf.end_mark.index for leaf in leaves)])
    if getattr(value, "flow_style", False) and value.start_mark.index > after_key:
        last = max(last, value.end_mark.index)
    end = _end_of_line(text, last)
    comments = _comments(text, leaves, after_key, end)
    return _Line(key.value, indent, begin, end, _value_of(key.value, value), comments)


def _end_of_line(text: str, index: int) -> int:
    """Behind the line in which a value ends; blank lines behind a block of text are none of it."""
    if text[index - 1 : index] in ("\n", "\r"):
        last = len(text[:index].rstrip())
        return last + len(_first_line_end(text[last:]))
    match = _LINE_END.search(text, index)
    return match.end() if match else len(text)


def _first_line_end(text: str) -> str:
    match = _LINE_END.search(text)
    return text[: match.end()] if match else text


def _leaves(node: "yaml.Node") -> "list[yaml.Node]":
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return [leaf for item in node.value for leaf in _leaves(item)]
    if isinstance(node, yaml.MappingNode):
        return [leaf for pair in node.value for item in pair for leaf in _leaves(item)]
    return [node]


def _comments(text: str, leaves: "list[yaml.Node]", begin: int, end: int) -> tuple[str, ...]:
    """The comments between and behind a value's parts."""
    found: list[str] = []
    at = begin
    for leaf in leaves:
        found += _COMMENT.findall(text[at : leaf.start_mark.index])
        found += _BLOCK_COMMENT.findall(_first_line_end(text[leaf.start_mark.index : leaf.end_mark.index]))
        at = max(at, leaf.end_mark.index)
    found += _COMMENT.findall(text[at:end])
    return tuple(found)


def _value_of(key: str, node: "yaml.Node") -> Value:
    """A scalar as it is written (a year stays "2024"); lists of scalars; "a, b" also is a list where one is meant."""
    import yaml

    if isinstance(node, yaml.SequenceNode):
        items = tuple(_scalar(key, item) for item in node.value)
        return tuple(item for item in items if item) if key in LIST_KEYS else ", ".join(items)
    text = _scalar(key, node)
    if key in LIST_KEYS:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    return text


def _scalar(key: str, node: "yaml.Node") -> str:
    import yaml

    if not isinstance(node, yaml.ScalarNode):
        raise _NotReadable(f"{key} is nested")
    return "" if node.tag == "tag:yaml.org,2002:null" else str(node.value)


def _changed(text: str, wanted: Mapping[str, Value], line_end: str) -> str:
    """The YAML with the wanted keys' lines replaced, and those that are not there put below."""
    lines = _lines_of(text)
    present = {line.key: line for line in lines}
    indent = ""
    for line in sorted(present.values(), key=lambda one: one.begin, reverse=True):
        indent = line.indent
        if line.key in wanted:
            new = _spelled(line.key, wanted[line.key], line.comments, indent, line_end)
            text = text[: line.begin] + new + text[line.end :]
    missing = [key for key in wanted if key not in present]
    if missing and text and not text.endswith(("\n", "\r")):
        text += line_end
    return text + "".join(_spelled(key, wanted[key], (), indent, line_end) for key in missing)


def _spelled(key: str, value: Value, comments: tuple[str, ...], indent: str, line_end: str) -> str:
    kept = [f"{indent}{comment}{line_end}" for comment in comments]
    if not value:
        return "".join(kept)
    if key in BLOCK_KEYS and isinstance(value, str) and _is_plain_block(value):
        lines = (f"{indent}  {line}" if line else "" for line in value.split("\n"))
        return f"{indent}{key}: |-{line_end}" + "".join(f"{line}{line_end}" for line in lines) + "".join(kept)
    spelled = _quoted(value) if isinstance(value, str) else f"[{', '.join(map(_quoted, value))}]"
    if len(comments) == 1:
        return f"{indent}{key}: {spelled} {comments[0]}{line_end}"
    return f"{indent}{key}: {spelled}{line_end}" + "".join(kept)


def _is_plain_block(text: str) -> bool:
    """True where the lines can stand as they are: nothing at their ends that a reader of YAML would take off."""
    if text != text.strip() or _UNSAFE.search(text) or _CONTROL.search(text):
        return False
    return "\n" in text and all(not line or line.strip() for line in text.split("\n"))


def _quoted(text: str) -> str:
    """A YAML text in double quotes on one line."""
    spelled = json.dumps(text, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", spelled)


def _new_head(head: str, wanted: Mapping[str, Value], line_end: str) -> str:
    lines = "".join(_spelled(key, value, (), "", line_end) for key, value in wanted.items())
    return f"{head}---{line_end}{lines}---{line_end}{line_end}" if lines else head
