"""Read JSON and YAML into one and the same document."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeAlias, TypeGuard

import yaml
from yaml.composer import Composer

from pipeline.errors import PipelineError

Object: TypeAlias = dict[str, Any]

_MAX_NODES = 2_000_000  # twenty times as many as 5.23.0 has; YAML aliases can multiply without end


def parse(raw: bytes, name: str) -> Object:
    """Read JSON or YAML into the same document, and refuse what the two would read differently.

    Args:
        raw: The bytes, UTF-8.
        name: What to call them in an error; its ending decides the format, else their first character.

    Raises:
        PipelineError: They are neither, or hold no object.
    """
    if not raw.strip():
        raise PipelineError(f"{name} is empty")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"{name} is not UTF-8: byte {error.start} is {raw[error.start]:#04x}") from error
    try:
        value = _json(text) if is_json(raw, name) else _yaml(text)
    except json.JSONDecodeError as error:
        raise PipelineError(
            f"{name} is not JSON (is it truncated?): {error.msg}, line {error.lineno} column {error.colno}"
        ) from error
    except yaml.YAMLError as error:
        told = str(error).replace("<unicode string>", name)
        raise PipelineError(f"{name} cannot be read (is it truncated?): {told}") from error
    except ValueError as error:
        told = str(error)
        raise PipelineError(f"{name} cannot be read: {told}") from error
    except RecursionError as error:
        raise PipelineError(f"{name} is nested too deeply, or an anchor in it holds itself") from error
    if not is_object(value):
        raise PipelineError(f"{name} holds {_kind(value)}, where a description is an object")
    return value


def is_json(raw: bytes, name: str) -> bool:
    """Whether bytes are to be read as JSON, else as YAML: their name's ending says so, or how they begin."""
    if name.lower().endswith((".json", ".yaml", ".yml")):
        return name.lower().endswith(".json")
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a JSON value is an object (type checkers need it said)."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def _json(text: str) -> object:
    return json.loads(
        text, object_pairs_hook=_without_twins, parse_float=_finite, parse_constant=_not_a_number
    )


def _without_twins(pairs: list[tuple[str, Any]]) -> Object:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twin = next(key for index, key in enumerate(keys) if key in keys[:index])
        raise ValueError(f"the key {twin!r} occurs twice in one object")
    return result


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text} is too large")
    return number


def _not_a_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a JSON number")


# YAML -----------------------------------------------------------------------------------------------

_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_LITERAL = re.compile(r"(~|null|true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?|)\Z")
_FAST: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(Composer, _FAST):  # type: ignore[misc, valid-type]
    """Tells literals from text by YAML 1.2's JSON schema.

    PyYAML's own rules are those of YAML 1.1, in which the country code `NO` is false and `12:30` is 750.
    `Composer` stands in for the C one, which crashes on deep nesting.
    """

    yaml_implicit_resolvers = {None: [("literal", _LITERAL)]}  # noqa: RUF012  # where PyYAML looks for it

    def __init__(self, text: str) -> None:
        _FAST.__init__(self, text)
        Composer.__init__(self)


def _yaml(text: str) -> object:
    return _value(yaml.compose(text, _Loader), iter(range(_MAX_NODES)))


def _value(node: yaml.Node | None, budget: Iterator[int]) -> object:
    """What a node says; an alias is read anew wherever it stands, so that nothing is shared."""
    if next(budget, None) is None:
        raise ValueError(f"more than {_MAX_NODES} values, too many for a description")
    match node:
        case yaml.ScalarNode(tag="tag:yaml.org,2002:str", value=text):
            return text
        case yaml.ScalarNode(tag="literal", value=text):
            if text in _WORDS:
                return _WORDS[text]
            return _finite(text) if {".", "e", "E"} & set(text) else int(text)
        case yaml.SequenceNode(tag="tag:yaml.org,2002:seq", value=items):
            return [_value(item, budget) for item in items]
        case yaml.MappingNode(tag="tag:yaml.org,2002:map", value=pairs):
            return _object(pairs, budget)
        case None:
            raise ValueError("it holds nothing but comments")
        case _:
            raise ValueError(f"the tag {node.tag} has no JSON counterpart, {_line(node)}")


def _object(pairs: list[tuple[yaml.Node, yaml.Node]], budget: Iterator[int]) -> Object:
    result: Object = {}
    for key, value in pairs:
        if not isinstance(key, yaml.ScalarNode):
            raise ValueError(f"a key must be plain text, {_line(key)}")  # noqa: TRY004  # it is the input's
        if key.value in result:
            raise ValueError(f"the key {key.value!r} occurs twice in one object, {_line(key)}")
        result[key.value] = _value(value, budget)
    return result


def _line(node: yaml.Node) -> str:
    return f"line {node.start_mark.line + 1}"


def _kind(value: object) -> str:
    return "an array" if is_list(value) else "text" if isinstance(value, str) else repr(value)
