"""The collections with the usual life cycle: those with rules of their own, and all others by their paths."""

from __future__ import annotations

import base64
from uuid import UUID

from pinkit.testing.document import Document, Operation
from pinkit.testing.messages import Json, Object
from pinkit.testing.response_bodies import ResponseBodies
from pinkit.testing.state import HANDLERS
from pinkit.testing.state.customer_lists import uploaded
from pinkit.testing.state.envelopes import ItemError
from pinkit.testing.state.life_cycle import Kind, LifeCycle, check_owners, find_catalog
from pinkit.testing.world import DAY, Call, Handler

_ACCOUNT = "/ad_accounts/{ad_account_id}"


# Audiences and customer lists ---------------------------------------------------------------------------


def _is_ready(call: Call, record: Object) -> bool:
    changed: float = record["_changed"]
    return call.now >= changed + call.world.settings.processing_seconds


def _new(call: Call, _: Object) -> Object:
    return {"_changed": call.now}


def _audience(call: Call, record: Object) -> Object:
    """An audience is computed, then ready."""
    return {"status": "READY" if _is_ready(call, record) else "INITIALIZING"}


def _new_list(call: Call, item: Object) -> Object:
    """Records of people are counted, not kept."""
    count = _count(item)
    return {
        **_new(call, item),
        **dict.fromkeys(_PERSONAL, None),
        "exceptions": {},
        "num_batches": 1,
        "num_removed_user_records": 0,
        "num_uploaded_user_records": count,
    }


def _changed_list(call: Call, record: Object, item: Object) -> Object:
    name = _COUNTS[item["operation_type"]]
    count = record[name] + _count(item)
    return {**record, "_changed": call.now, "num_batches": record["num_batches"] + 1, name: count}


def _count(item: Object) -> int:
    texts = [text for text in (item.get("records") or "").replace("\n", ",").split(",") if text.strip()]
    return len(texts) + len(item.get("records_v2") or ())


def _list(call: Call, record: Object) -> Object:
    counts = {name: record[name] + uploaded(call, record["id"], verb) for verb, name in _COUNTS.items()}
    status = "READY" if _is_ready(call, record) else "PROCESSING"
    return {**counts, "status": status, "type": "customerlist"}


_COUNTS = {"ADD": "num_uploaded_user_records", "REMOVE": "num_removed_user_records"}


_PERSONAL = ("records", "records_v2")


# Ads ----------------------------------------------------------------------------------------------------


def _in_account(call: Call, table: str, key: str | None) -> bool:
    record = call.table(table).get(key or "")
    return record is not None and record["ad_account_id"] == call.path["ad_account_id"]


def _check_end(_: Call, record: Object) -> None:
    start, end = record.get("start_time"), record.get("end_time")
    if start and end and end <= start:
        raise ItemError(1, "end_time: is not after start_time")


def _schedule(_: Call, item: Object) -> Object:
    return {"schedule_status": item.get("schedule_status", "CREATED")}


def _preview(call: Call, _: Object) -> Object:
    uuid = str(UUID(call.world.secret(f"preview {call.world.new_id()}")[:32]))
    return {
        "uuid": uuid,
        "url": f"https://www.pinterest.com/ad-preview/{uuid}",
        "expires_at": int(call.now + 30 * DAY),
        "is_active": True,
    }


def _tag(_: Call, item: Object) -> Object:
    configs = {name: value for name, value in item.items() if name.startswith(("aem_", "md_"))}
    return {
        "configs": configs,
        "code_snippet": f"<script>pintrk('load', '{item['id']}');</script>",
        "enhanced_match_status": "UNKNOWN",
        "last_fired_time_ms": None,
        "status": "ACTIVE",
        "version": "3",
    }


# Leads --------------------------------------------------------------------------------------------------


def _check_subscription(call: Call, record: Object) -> None:
    form = record.get("lead_form_id")
    if form and not _in_account(call, "lead_forms", form):
        raise ItemError(1, f"There is no lead form {form} in this ad account.", 404)


def _subscription(call: Call, item: Object) -> Object:
    key = bytes.fromhex(call.world.secret(f"leads {item['id']}"))[:16]
    return {
        "api_version": "v5",
        "cryptographic_algorithm": "AES-256-GCM",
        "cryptographic_key": base64.b64encode(key * 2).decode(),
        "lead_form_id": item.get("lead_form_id"),
    }


# Catalogs -----------------------------------------------------------------------------------------------


def _check_feed(call: Call, record: Object) -> None:
    feed = call.table("feeds").get(record["feed_id"]) if record.get("feed_id") else None
    if record.get("feed_id") and (feed is None or feed["owner"] != call.identity.user):
        raise ItemError(4161, f"There is no feed {record['feed_id']}.", 404)
    if record.get("catalog_id") and not record.get("feed_id"):
        find_catalog(call, record["catalog_id"])


def _product_group(call: Call, item: Object) -> Object:
    feed = call.table("feeds").get(item.get("feed_id") or "") or {"fields": {}}
    kind = item.get("catalog_type", "RETAIL")
    retail: Object = {
        "country": feed["fields"].get("default_country", item.get("country")),
        "locale": feed["fields"].get("default_locale", item.get("locale")),
        "feed_id": item.get("feed_id"),
        "status": "ACTIVE",
        "is_featured": item.get("is_featured", False),
    }
    return {
        "catalog_type": kind,
        "catalog_id": item.get("catalog_id") or feed["fields"].get("catalog_id") or feed.get("id"),
        "type": "MERCHANT_CREATED",
        **(retail if kind == "RETAIL" else {}),
    }


KINDS: tuple[Kind, ...] = (
    Kind(f"{_ACCOUNT}/audiences", "audience", makes=_new, shows=_audience),
    Kind(f"{_ACCOUNT}/customer_lists", "customerlist", makes=_new_list, changes=_changed_list, shows=_list),
    Kind(f"{_ACCOUNT}/conversion_tags", "conversiontag", makes=_tag),
    Kind(
        f"{_ACCOUNT}/labels",
        "label",
        makes=lambda _, __: {"_campaigns": []},
        filters={"campaign_ids": "_campaigns"},
    ),
    Kind(f"{_ACCOUNT}/leads/subscriptions", "subscription", check=_check_subscription, makes=_subscription),
    Kind(f"{_ACCOUNT}/promotions", "promotion", check=_check_end),
    Kind(f"{_ACCOUNT}/schedules", "schedule", id="schedule_id", makes=_schedule),
    Kind(f"{_ACCOUNT}/campaign_ad_preview", "preview", id="ad_group_id", makes=_preview),
    Kind("/catalogs/product_groups", "product group", check=_check_feed, makes=_product_group),
    Kind("/integrations/commerce", "integration", id="external_business_id"),
)
# Where a collection is changed besides its own path.
_ALSO = {"/catalogs/product_groups/multiple": ("/catalogs/product_groups", "many")}


class LifeCycles:
    """The life cycles of all collections of a document.

    Attributes:
        handlers: By operation id.
    """

    def __init__(self, document: Document, bodies: ResponseBodies) -> None:
        kinds = {each.path: each for each in KINDS}
        self.handlers = dict[str, Handler]()
        self._cycles = dict[str, LifeCycle]()
        for path, operations in _collections(document).items():
            kind = kinds.get(path) or Kind(path, _singular(path), initial=0 if "create" in operations else 2)
            cycle = self._cycles[path] = LifeCycle(kind, operations, bodies)
            self.handlers |= cycle.handlers()

    def check(self, call: Call) -> Json:
        """Check that what the ids in the path of an operation without state refer to exists.

        Raises:
            ApiError: 404.
        """
        check_owners(call, call.path)
        pieces = call.operation.path.split("/")
        for place, piece in enumerate(pieces):
            cycle = self._cycles.get("/".join(pieces[:place])) if piece.startswith("{") else None
            if cycle:
                cycle.check(call, call.path[piece[1:-1]])


_COLLECTION = {"POST": "create", "GET": "list", "PATCH": "update_each", "DELETE": "delete_each"}
_ONE = {"GET": "get", "PATCH": "update", "DELETE": "delete"}


def _collections(document: Document) -> dict[str, dict[str, Operation]]:
    """Return the operations on each collection, by their roles.

    A collection is a path where records can be created, or listed, and read again, without a handler.
    """
    roles = dict[str, dict[str, Operation]]()
    for operation in document.operations.values():
        if operation.id in HANDLERS:
            continue
        path, _, last = operation.path.rpartition("/")
        of_one = last.startswith("{")
        role = (_ONE if of_one else _COLLECTION).get(operation.method, "")
        path, suffix = _ALSO.get(operation.path, (path if of_one else operation.path, ""))
        if role:
            roles.setdefault(path, {})[f"{role} {suffix}".strip()] = operation
    return {path: found for path, found in roles.items() if _is_collection(found)}


def _is_collection(roles: dict[str, Operation]) -> bool:
    return ("create" in roles and not roles.keys().isdisjoint(_READS)) or roles.keys() >= _READS


_READS = {"list", "get"}


def _singular(path: str) -> str:
    name = path.rpartition("/")[2]
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")
