"""Validation of successful responses: Pinterest sends some errors with the status of a success."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from .error_text import as_object, legible

if TYPE_CHECKING:
    from pinkit_generated import Operation

T = TypeVar("T")

#: Operations that create one entity, and the field of their response with its id.
NAMED_BY: Final[Mapping[str, str]] = {
    "ad_accounts/create": "id",
    "ad_accounts_subscriptions/post": "id",
    "audiences/create": "id",
    "board_sections/create": "id",
    "boards/create": "id",
    "catalogs/create": "id",
    "catalogs_product_groups/create": "id",
    "conversion_tags/create": "id",
    "customer_lists/create": "id",
    "customer_segment/create": "id",
    "feeds/create": "id",
    "media/create": "media_id",
    "pins/create": "id",
    "pins/save": "id",
    "targeting_template/create": "id",
}


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
    fields: dict[str, Any] = getattr(model, "__dict__", _NOTHING)
    name = NAMED_BY.get(operation.id)
    if name is not None and not is_id(fields.get(name)):
        return f"a success without {name}, so it is unknown whether anything was created{_error_text(fields)}"
    if (
        "message" in fields
        and ("code" in fields or fields.get("status") == "failure")
        and _is_error(model, fields)
    ):
        return f"an error with the status of a success{_error_text(fields)}"
    if model is None and operation.pagination is not None and operation.method == "GET":
        return "null instead of a list"
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
