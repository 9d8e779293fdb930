"""Commerce integrations, as they are listed beside their own path."""

from __future__ import annotations

from pinkit.testing.messages import ApiError, Object
from pinkit.testing.paging import page
from pinkit.testing.world import Call, Handler


def _list(call: Call) -> Object:
    return page(call, call.table("commerce").of("_scope", call.identity.user), _shown)


def _get(call: Call) -> Object:
    for _, record in call.table("commerce").of("_scope", call.identity.user):
        if record["id"] == call.path["id"]:
            return _shown(call, record)
    raise ApiError(404, 1, f"There is no integration {call.path['id'][:40]}.")


def _shown(_: Call, record: Object) -> Object:
    """Return an integration with whole seconds, which only the lists require."""
    times = {"created_time": record["created_timestamp"], "updated_time": record["updated_timestamp"]}
    whole = {name: int(value) for name, value in record.items() if isinstance(value, float)}
    return {**record, **whole, **times}


HANDLERS: dict[str, Handler] = {"integrations/get_list": _list, "integrations/get_by_id": _get}
