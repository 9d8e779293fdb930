"""Validation of successful responses: Pinterest sends some errors with the status of a success."""

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
    """The body of a success is not valid; the text states why."""


def checked(operation: Operation, model: T) -> T:
    """Return the body of a success, if it is valid.

    Args:
        operation: The operation that was called.
        model: The decoded body.

    Raises:
        UnusableError: The body is an error, or has no id of the created entity.
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
    """Whether an entity of a batch has no id, although entities of its type have one."""
    if isinstance(entity, dict):
        return not is_id(as_object(entity).get("id"))
    return "id" in _fields(entity) and not is_id(vars(entity).get("id"))


def is_id(value: object) -> bool:
    """Whether a value can be an id: a text that is not empty, or a number."""
    return bool(value) and isinstance(value, (str, int)) and not isinstance(value, bool)


def _is_error(model: object, said: Mapping[str, Any]) -> bool:
    return isinstance(said["message"], str) and not _fields(model) & {"message", "code"}


def _fields(model: object) -> frozenset[str]:
    """Return the fields that a model has in the OpenAPI document."""
    kind: type[Any] = type(model)
    return frozenset(attrs.fields_dict(kind)) if attrs.has(kind) else frozenset()


def _error_text(said: Mapping[str, Any]) -> str:
    message, code = said.get("message"), said.get("code")
    if not isinstance(message, str):
        return ""
    return f": {legible(message, 300)}" + (f" (code {code})" if isinstance(code, int) else "")


_NOTHING: Final[dict[str, Any]] = {}
