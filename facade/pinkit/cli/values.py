"""Values of the command line: text, converted and checked by the type of its parameter.

A type is a codec of the generated layer, so that an option knows the fields, enum values and numbers that the
OpenAPI document allows, at any depth.
"""

from __future__ import annotations

import ast
import contextlib
import datetime as dt
import difflib
import functools
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, get_args

from pinkit_generated._check import deviations
from pinkit_generated._codec import Codec, Const, Enum, Tagged, members_of, union

from .text_files import input_text, lines_of, parsed, text_of

#: A parameter that no text can express, such as a function.
NO_TEXT: Final = object()


@functools.cache
def codec_of(annotation: str) -> Codec:
    """Return the codec of a parameter's annotation; `NO_TEXT` if no text can express its values."""
    return _codec(ast.parse(annotation, mode="eval").body)


def read(codec: Codec, text: str) -> Any:
    """Convert a text.

    Args:
        codec: The type.
        text: The text; for objects and lists JSON, `@file` or `@-` for the standard input; for lists also
            values with commas between them.

    Returns:
        The value, as the client takes it.

    Raises:
        ValueError: The text is no value of the type; the message states what is allowed.
    """
    branches = alternatives(codec)
    if Path not in branches:
        text = utf8(text)
    if text == "null" and None in branches and str not in branches:
        return None
    branches = [each for each in branches if each is not None]
    lists = [each for each in branches if isinstance(each, list)]
    if lists:
        value = _items(lists[0], text)
        # `notifications.send` takes one object or several
        takes_one = any(isinstance(each, dict) for each in branches)
        return value[0] if takes_one and not text.lstrip().startswith("[") else value
    if all(map(is_structured, branches)):
        return _json(text)
    return _scalar(branches, text)


def utf8(text: str) -> str:
    """Return an argument as the UTF-8 that it is, also if the locale has another encoding.

    Raises:
        ValueError: It is not UTF-8.
    """
    if text.isascii():
        return text
    try:
        return os.fsencode(text).decode("utf-8") if any(map(_is_half, text)) else text
    except UnicodeError:
        raise ValueError("the value is not UTF-8") from None


def _is_half(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def check(codec: Codec, value: Any) -> None:
    """Compare JSON with its type.

    Raises:
        ValueError: A field is unknown, missing or of another type; the message has its path.
    """
    wrong = list(deviations(codec, value))
    if not wrong:
        return
    first = next(
        (each for each in wrong if each.expected == "nothing"), wrong[0]
    )  # an unknown field explains most
    path = re.findall(r"[^.\[\]$']+", first.path)
    more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
    if first.expected == "nothing":
        known = fields(at(codec, path[:-1]))
        raise ValueError(f"{_place(path)}: there is no such field{near(path[-1], list(known))}{more}")
    if first.got == "nothing":
        raise ValueError(f"{_place(path)}: this field is required{more}")
    allowed = enum_values(at(codec, path))
    expected = f"one of {_few(allowed)}" if allowed else first.expected
    raise ValueError(f"{_place(path) or 'the value'} must be {expected}, not {first.got}{more}")


def is_structured(codec: Codec) -> bool:
    """Whether the values of a codec are objects."""
    match codec:
        case str():
            return members_of(codec) is not None or is_structured(union(codec))
        case tuple():
            return all(is_structured(each) for each in codec if each is not None)
        case _:
            return isinstance(codec, (dict, Tagged)) or codec is object


def is_list(codec: Codec) -> bool:
    """Whether the values of a codec are lists."""
    return any(isinstance(each, list) for each in alternatives(codec))


def alternatives(codec: Codec) -> list[Codec]:
    """Return the branches of a union, its named unions resolved; the codec itself if it is none."""
    match codec:
        case tuple():
            return [inner for each in codec for inner in alternatives(each)]
        case Tagged():
            return [*codec.branches.values()]
        case str() if members_of(codec) is None:
            return alternatives(union(codec))
        case _:
            return [codec]


def fields(codecs: Sequence[Codec]) -> dict[str, list[Codec]]:
    """Return the fields of objects, in all of their alternatives."""
    found: dict[str, list[Codec]] = {}
    for codec in codecs:
        for each in alternatives(codec):
            members = members_of(each) if isinstance(each, str) else None
            for wire, member in (members or {}).items():
                found.setdefault(wire, []).append(member.codec)
    return found


def at(codec: Codec, path: Sequence[str]) -> list[Codec]:
    """Return the codecs at a path of fields and indexes; none if there is no such place."""
    here = [codec]
    for step in path:
        here = [inner for each in here for inner in _below(each, step)]
    return here


def enum_values(codecs: Sequence[Codec]) -> list[str]:
    """Return the values that the OpenAPI document allows, as text; none if it lists no values."""
    found: list[str] = []
    for codec in codecs:
        for each in alternatives(codec):
            inner = each[0] if isinstance(each, list) else each
            for one in alternatives(inner):
                found += map(_written, _allowed(one))
    return list(dict.fromkeys(found))


def near(name: str, known: Sequence[str]) -> str:
    """Return the nearest names, as the end of a message."""
    if not known:
        return ""
    found = difflib.get_close_matches(name.lower(), known, 2, 0.6)
    return f"; did you mean {' or '.join(found)}?" if found else f"; there are {_few(sorted(known))}"


def kind_of(codec: Codec) -> str:
    """Return the word that stands for a value in the help: INTEGER, DATE, JSON."""
    branches = [each for each in alternatives(codec) if each is not None]
    for each in branches:
        if isinstance(each, list):
            return f"{kind_of(each[0])},..."
    if all(map(is_structured, branches)):
        return "JSON"
    if enum_values(branches):
        return "VALUE"
    return next((_KINDS[each] for each in branches if each in _KINDS), "TEXT")


def _below(codec: Codec, step: str) -> Iterator[Codec]:
    for each in alternatives(codec):
        if isinstance(each, list):
            if step.isdecimal():
                yield each[0]
        elif isinstance(each, dict):
            yield each[str]
        elif each is object:
            yield object
        elif isinstance(each, str) and step in (members := members_of(each) or {}):
            yield members[step].codec


def _codec(node: ast.expr) -> Codec:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            several = [each for each in (*_flat(left), *_flat(right)) if each is not NO_TEXT]
            if not [each for each in several if each is not None]:
                return NO_TEXT
            return several[0] if len(several) == 1 else tuple(several)
        case ast.Constant(value=None):
            return None
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            return _subscripted(name, inner)
        case ast.Attribute(attr=name) | ast.Subscript(value=ast.Attribute(attr=name)):
            return {"date": dt.date, "datetime": dt.datetime, "PathLike": Path}.get(name, NO_TEXT)
        case ast.Name(id=name):
            return _named(name)
        case _:
            return NO_TEXT


def _flat(node: ast.expr) -> list[Codec]:
    found = _codec(node)
    return list(found) if isinstance(found, tuple) else [found]


def _subscripted(name: str, inner: ast.expr) -> Codec:
    if name in ("Sequence", "Iterable", "list"):
        item = _codec(inner)
        return NO_TEXT if item is NO_TEXT else [item]
    if name == "Literal":
        values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        return tuple(Const(ast.literal_eval(each)) for each in values)
    return {str: object} if name == "Mapping" else NO_TEXT


def _named(name: str) -> Codec:
    if name in _SCALARS:
        return _SCALARS[name]
    if name in _LITERALS:
        literal = getattr(import_module(_LITERALS[name], __package__), name)
        return tuple(Const(each) for each in get_args(literal))
    from pinkit_generated import models

    enums = import_module("pinkit_generated.models.enums")
    if hasattr(enums, name):
        return Enum(name)
    known = frozenset(dir(models))
    is_twin = name.endswith("Dict") and name.removesuffix("Dict") in known  # the same JSON as the model's
    return name if name in known and not is_twin else NO_TEXT


def _items(codec: list[Codec], text: str) -> list[Any]:
    inner = codec[0]
    # Such as of a variable that is not set: a list without ids is often not filtered.
    if not text.strip(" ,"):
        raise ValueError("the value is empty; [] means that there are no values")
    if text[:1] == "@":
        content = _content(text)
        if not content.strip():
            raise ValueError(f"{text[1:]} is empty; [] means that there are no values")
        if not content.lstrip().startswith(("[", "{")):
            return [read(inner, line.strip()) for line in lines_of(content) if line.strip()]
        value = _of_file(text[1:], content)
        return value if isinstance(value, list) else [value]
    branches = [each for each in alternatives(inner) if each is not None]
    if all(map(is_structured, branches)) or text.lstrip().startswith("["):
        value = _json(text)
        return value if isinstance(value, list) else [value]
    separate = [text] if str in branches and not _ID_LIST.fullmatch(text) else text.split(",")
    return [read(inner, part.strip()) for part in separate if part.strip()]


def _json(text: str) -> Any:
    if text[:1] == "@":
        return _of_file(text[1:], _content(text))
    try:
        return parsed(text)
    except ValueError as error:
        raise ValueError(f"the value is not JSON ({error}); give JSON, or @file.json") from None


def _of_file(name: str, content: str) -> Any:
    """Parse JSON, or JSON lines, which are a list."""
    try:
        return parsed(content)
    except ValueError as error:
        lines = [line for line in lines_of(content) if line.strip()]
        if len(lines) > 1:
            with contextlib.suppress(ValueError):
                return [parsed(line) for line in lines]
        raise ValueError(f"{name} is not JSON ({error})") from None


def _content(text: str) -> str:
    name = text[1:]
    try:
        return input_text() if name == "-" else text_of(Path(name).expanduser())
    except OSError as error:
        raise ValueError(f"{name or 'the name after @'} cannot be read: {error.strerror or error}") from None


def _scalar(branches: list[Codec], text: str) -> Any:
    allowed = enum_values(branches)
    if allowed:
        return _one_of(branches, allowed, text)
    if text.lstrip("-").isdecimal() and (int in branches or dt.datetime in branches):
        return _whole(text) if int in branches else text
    for kind in (dt.datetime, dt.date):
        if kind in branches:
            return _READERS[kind](text)
    if str in branches or Path in branches:
        return text
    return next((_READERS[each] for each in branches if each in _READERS), _json)(text)


def _one_of(branches: list[Codec], allowed: list[str], text: str) -> Any:
    match = (
        text if text in allowed else next((each for each in allowed if each.lower() == text.lower()), None)
    )
    if match is None:
        if str in branches:
            return text
        found = difflib.get_close_matches(text.upper(), allowed, 2, 0.5)
        hint = f"; did you mean {' or '.join(found)}?" if found else ""
        raise ValueError(f"{text!r:.60} is not one of {_few(allowed)}{hint}")
    values = [value for each in branches for value in _allowed(each)]
    return next(value for value in values if _written(value) == match)


def _allowed(codec: Codec) -> Sequence[Any]:
    if isinstance(codec, Enum):
        return codec.values()
    return (codec.value,) if isinstance(codec, Const) else ()


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"{text!r:.60} is not a whole number") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{text!r:.60} is not a number") from None


def _truth(text: str) -> bool:
    if text.lower() not in _TRUTHS:
        raise ValueError(f"{text!r:.60} is not true or false")
    return _TRUTHS[text.lower()]


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r:.60} is not a date: YYYY-MM-DD") from None


def _datetime(text: str) -> dt.datetime:
    try:
        value = dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r:.60} is not a time such as 2030-01-31T08:00:00+01:00") from None
    if value.tzinfo is None:
        raise ValueError(f"{text!r:.60} has no time zone: add Z or an offset, such as +01:00")
    return value


def _place(path: Sequence[str]) -> str:
    return ".".join(path)


def _written(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _few(values: Sequence[str]) -> str:
    shown = ", ".join(values[:12])
    return f"{shown} and {len(values) - 12} more" if len(values) > 12 else shown


_ID_LIST: Final = re.compile(r"[\w.\-+:]+(?:,[\w.\-+:]+)*")
_SCALARS: Final[dict[str, Codec]] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "object": object,
    "Any": object,
    "File": Path,
    "Image": Path,
    "PinBatch": Path,
    "Records": (Path, [str]),
    "Rows": (Path, [{str: object}]),
    "Given": {str: object},
}
_LITERALS: Final = {
    "AiDisclosure": ".._publishing.draft",
    "CatalogType": ".._catalogs.items",
    "LevelName": ".._analytics.query",
}
_READERS: Final[dict[Codec, Callable[[str], Any]]] = {
    int: _whole,
    float: _number,
    bool: _truth,
    dt.date: _date,
    dt.datetime: _datetime,
}
_KINDS: Final[dict[Codec, str]] = {
    dt.datetime: "TIME",
    dt.date: "DATE",
    bool: "true|false",
    int: "INTEGER",
    float: "NUMBER",
    str: "TEXT",
    Path: "FILE",
}
_TRUTHS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
