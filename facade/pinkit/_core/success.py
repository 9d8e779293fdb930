"""Whether a response with the status of a success is one: Pinterest sends errors that way, too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from .error_text import as_object, legible
from .operation_policy import policy_of

if TYPE_CHECKING:
    from pinkit_generated import Operation

T = TypeVar("T")


class UnusableError(ValueError):
    """A success whose body is none; the text says what is wrong with it."""


def checked(operation: Operation, model: T) -> T:
    """The body of a success, if it is one.

    Args:
        operation: What was asked for.
        model: The body, decoded.

    Raises:
        UnusableError: It is an error, or lacks the id of what was created.
    """
    wrong = _wrong(operation, model)
    if wrong is not None:
        raise UnusableError(wrong)
    return model


def _wrong(operation: Operation, model: object) -> str | None:
    said: dict[str, Any] = getattr(model, "__dict__", _NOTHING)
    name = policy_of(operation).created_id
    if name is not None and not is_id(said.get(name)):
        return f"a success without {name}, so it is unknown whether anything was created{_error_text(said)}"
    if "message" in said and ("code" in said or said.get("status") == "failure") and _is_error(model, said):
        return f"an error with the status of a success{_error_text(said)}"
    if model is None and operation.pagination is not None and operation.method == "GET":
        return "null instead of a list"
    return None


def results_in_error(operation: Operation, status: int, content: bytes) -> bytes | None:
    """The body that a success would have, where an error holds the results of a batch; else None."""
    place = policy_of(operation).error_results.get(status)
    if place is None:
        return None
    try:
        held = as_object(as_object(json.loads(content)).get(place.field))
        return json.dumps(held).encode() if isinstance(held.get(place.results), list) else None
    except (ValueError, RecursionError):
        return None


def lacks_id(entity: object) -> bool:
    """Whether an entity of a batch has no id, though entities of its kind have one."""
    if isinstance(entity, dict):
        return not is_id(as_object(entity).get("id"))
    return "id" in _fields(entity) and not is_id(vars(entity).get("id"))


def is_id(value: object) -> bool:
    """Whether a value can be an id: text that is not empty, or a number."""
    return bool(value) and isinstance(value, (str, int)) and not isinstance(value, bool)


def _is_error(model: object, said: Mapping[str, Any]) -> bool:
    return isinstance(said["message"], str) and not _fields(model) & {"message", "code"}


def _fields(model: object) -> frozenset[str]:
    """The fields that the OpenAPI document gives a model."""
    kind: type[Any] = type(model)
    return frozenset(attrs.fields_dict(kind)) if attrs.has(kind) else frozenset()


def _error_text(said: Mapping[str, Any]) -> str:
    message, code = said.get("message"), said.get("code")
    if not isinstance(message, str):
        return ""
    return f": {legible(message, 300)}" + (f" (code {code})" if isinstance(code, int) else "")


_NOTHING: Final[dict[str, Any]] = {}
