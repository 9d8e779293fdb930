"""What protects a budget: new entities are paused, and amounts are shown in their currency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..client import Client

#: The calls whose entities would spend money at once.
_GROUPS: Final = ("campaigns", "ad_groups", "ads")
_SPENDS: Final = tuple(f"{group}.{call}" for group in _GROUPS for call in ("create", "create_many"))
_BULK: Final = ("bulk.create_upsert", "bulk.upsert_and_wait")
_MICRO: Final = 1_000_000


def paused(name: str, arguments: dict[str, Any]) -> str | None:
    """Pause the entities of a creation that have no status.

    Args:
        name: The name of the call.
        arguments: Its arguments, which are changed.

    Returns:
        What the user should know; None if nothing.
    """
    entities = [*_created(name, arguments)]
    if not entities:
        return None
    for each in entities:
        if each.get("status") is None:
            each["status"] = "PAUSED"
    active = sum(str(each["status"]).upper() == "ACTIVE" for each in entities)
    if active:
        return f"{active} of {len(entities)} are ACTIVE and may spend money at once."
    return f"All {len(entities)} are created PAUSED, and spend nothing until they are activated."


def _created(name: str, arguments: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the campaigns, ad groups and ads that a call creates."""
    lists: list[Any] = []
    if name in _SPENDS:
        lists = [arguments.get("body", arguments.get("entities"))]
    elif name in _BULK and isinstance(arguments.get("create"), dict):
        lists = [arguments["create"].get(group) for group in _GROUPS]
    for each in lists:
        yield from (one for one in (each if isinstance(each, list) else ()) if isinstance(one, dict))


def amounts(client: Client, arguments: dict[str, Any]) -> dict[str, str]:
    """Return the amounts in the arguments, in their currency, by their path."""
    found = dict(_micro(arguments, ""))
    if not found:
        return {}
    currency = _currency(client, arguments.get("ad_account_id"))
    return {path: f"{value / _MICRO:,.2f} {currency}" for path, value in found.items()}


def _micro(value: Any, path: str) -> Iterator[tuple[str, int]]:
    if isinstance(value, dict):
        for name, each in value.items():
            inner = f"{path}.{name}" if path else name
            if isinstance(each, int) and not isinstance(each, bool) and _is_amount(name):
                yield inner, each
            else:
                yield from _micro(each, inner)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _micro(each, f"{path}[{index}]")


def _is_amount(name: str) -> bool:
    return name.endswith(("_micro_currency", "_spend_cap")) or "micro" in name


def _currency(client: Client, ad_account_id: Any) -> str:
    from .. import PinterestError

    if not isinstance(ad_account_id, str):
        return "(currency of the ad account)"
    try:
        return str(client.ad_accounts.get(ad_account_id).currency)
    except PinterestError:
        return "(currency of the ad account)"
