"""Parse JSON and YAML into the same document."""

# ruamel.yaml is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from itertools import islice
from typing import Any, Final, NoReturn, TypeAlias, TypeGuard

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from pipeline.errors import PipelineError

Object: TypeAlias = dict[str, Any]

_MAX_TOKENS = 5_000_000  # twenty times as many as release 5.28.0 has; YAML aliases can multiply without limit


def parse(raw: bytes, name: str) -> Object:
    """Parse JSON or YAML into the same document.

    Args:
        raw: The bytes of the file, UTF-8.
        name: Name of the file for messages. Its suffix decides the format, else the first character.

    Raises:
        PipelineError: The file is neither JSON nor YAML, is not an object, repeats a key, or holds a value
            that JSON does not have.
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
    except MarkedYAMLError as error:
        problem = ", ".join(filter(None, (error.context, error.problem)))
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise PipelineError(f"{name} cannot be read (is it truncated?): {problem}{line}") from error
    except (YAMLError, TypeError, ValueError) as error:
        raise PipelineError(f"{name} cannot be read: {error}") from error
    except RecursionError as error:
        raise PipelineError(f"{name} is nested too deeply, or an anchor in it holds itself") from error
    if not is_object(value):
        raise PipelineError(f"{name} is {_kind(value)}, but an OpenAPI document is an object")
    return value


def is_json(raw: bytes, name: str) -> bool:
    """Whether a file is JSON, else YAML: by the suffix of its name, or by its first character."""
    if name.lower().endswith((".json", ".yaml", ".yml")):
        return name.lower().endswith(".json")
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a JSON value is an object; narrows its type."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array; narrows its type."""
    return isinstance(value, list)


def is_date(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is a date: by its format, or by its pattern, which some dates have instead."""
    return schema.get("format") == "date" or schema.get("pattern") in _DATES


_DATES: Final = (r"^\d{4}-\d{2}-\d{2}$", r"^(\d{4})-(\d{2})-(\d{2})$")


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


class _Constructor(SafeConstructor):
    """Constructor of the values of YAML 1.2, with dates as text because JSON has none."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def _yaml(text: str) -> object:
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Constructor
    # Encoding rejects what JSON does not have, makes keys text, and repeats what an alias refers to.
    tokens = list(islice(json.JSONEncoder().iterencode(yaml.load(text)), _MAX_TOKENS))
    if len(tokens) == _MAX_TOKENS:
        raise ValueError(f"more than {_MAX_TOKENS} tokens, too many for an OpenAPI document")
    return _json("".join(tokens))


def _kind(value: object) -> str:
    return "an array" if is_list(value) else "text" if isinstance(value, str) else repr(value)
