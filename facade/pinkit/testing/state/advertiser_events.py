"""Advertiser-defined events, by their names."""

from __future__ import annotations

from collections.abc import Callable

from pinkit.testing.messages import Object
from pinkit.testing.state.ads import find_account
from pinkit.testing.world import Call, Handler

_TABLE = "advertiser_events"


def _list(call: Call) -> Object:
    rows = call.table(_TABLE).of("ad_account_id", find_account(call)["id"])
    return {"items": [{name: each[name] for name in ("name", "mapped_conversion_type")} for _, each in rows]}


def _each(done: str, allows: bool, work: Callable[[Call, str, Object], object]) -> Handler:
    """Work on each event by itself.

    Args:
        done: The status of a success.
        allows: Whether the event must exist before; it must not exist, if false.
        work: Changes the event with this key.
    """

    def handler(call: Call) -> Object:
        account, items = find_account(call)["id"], list[Object]()
        sent = call.body["items"] if call.body else [{"name": each} for each in call.query["event_names"]]
        for each in sent:
            key = f"{account} {each['name']}"
            exists = call.table(_TABLE).get(key) is not None
            wrong = [] if exists is allows else [f"There is {'already' if exists else 'no'} such event."]
            if not wrong:
                work(call, key, {**each, "ad_account_id": account})
            items.append({"name": each["name"], "status": "FAILED" if wrong else done, "exceptions": wrong})
        return {"items": items}

    return handler


def _put(call: Call, key: str, record: Object) -> None:
    call.table(_TABLE).put(key, record)


def _delete(call: Call, key: str, _: Object) -> None:
    call.table(_TABLE).delete(key)


HANDLERS: dict[str, Handler] = {
    "advertiser_defined_events/get": _list,
    "advertiser_defined_events/create": _each("CREATED", False, _put),
    "advertiser_defined_events/update": _each("UPDATED", True, _put),
    "advertiser_defined_events/delete": _each("DELETED", True, _delete),
}
