"""Whether a response with the status of a success is one: Pinterest sends errors that way, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from pinkit_generated import Operation

#: Operations that create one thing, and the field of their response that names it.
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
    "feeds/create": "id",
    "media/create": "media_id",
    "pins/create": "id",
    "pins/save": "id",
    "targeting_template/create": "id",
}


def unusable(operation: Operation, model: object) -> str | None:
    """What is wrong with the body of a success; None if nothing is.

    Args:
        operation: What was asked for.
        model: The body, decoded.
    """
    said: dict[str, Any] = getattr(model, "__dict__", _NOTHING)
    name = NAMED_BY.get(operation.id)
    if name is not None and not is_id(said.get(name)):
        return f"a success without {name}, so it is unknown whether anything was created{_error_text(said)}"
    if "message" in said and ("code" in said or said.get("status") == "failure") and _is_error(model, said):
        return f"an error with the status of a success{_error_text(said)}"
    if model is None and operation.pagination is not None:
        return "null instead of a list"
    return None


def lacks_id(entity: object) -> bool:
    """Whether an entity of a batch has no id, though entities of its kind have one."""
    if isinstance(entity, dict) or (attrs.has(type(entity)) and "id" in attrs.fields_dict(type(entity))):
        said: dict[str, Any] = entity if isinstance(entity, dict) else vars(entity)
        return not is_id(said.get("id"))
    return False


def is_id(value: object) -> bool:
    """Whether a value can be an id: text that is not empty, or a number."""
    return bool(value) and isinstance(value, (str, int)) and not isinstance(value, bool)


def _is_error(model: object, said: Mapping[str, Any]) -> bool:
    known = attrs.fields_dict(type(model)) if attrs.has(type(model)) else {}
    return isinstance(said["message"], str) and not known.keys() & {"message", "code"}


def _error_text(said: Mapping[str, Any]) -> str:
    message, code = said.get("message"), said.get("code")
    if not isinstance(message, str):
        return ""
    return f": {message:.300}" + (f" (code {code})" if isinstance(code, int) else "")


_NOTHING: Final[dict[str, Any]] = {}
