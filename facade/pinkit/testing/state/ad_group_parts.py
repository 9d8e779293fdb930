"""Keywords and product groups, which divide the impressions of an ad group."""

from __future__ import annotations

from collections.abc import Callable

from pinkit.testing.messages import ApiError, Object
from pinkit.testing.paging import page
from pinkit.testing.state.ads import find_account, shown_entity
from pinkit.testing.state.delivery import HISTORY
from pinkit.testing.state.envelopes import ItemError
from pinkit.testing.state.measures import hashed
from pinkit.testing.world import Call, Handler

KEYWORDS, PRODUCT_GROUPS = "keywords", "product_group_promotions"


def _parent(call: Call, key: str) -> tuple[str, Object]:
    """Return a campaign or ad group of the ad account, and what it is.

    Raises:
        ItemError: There is none with this id.
    """
    for table, name in (("ad_groups", "ad_group"), ("campaigns", "campaign")):
        record = call.table(table).get(key)
        if record is not None and record["ad_account_id"] == call.path["ad_account_id"]:
            return name, record
    raise ItemError(1, f"there is no campaign or ad group {key[:60]} in this ad account")


def _add(call: Call, table: str, record: Object) -> Object:
    fixed: Object = {
        "id": call.world.new_id(),
        "ad_account_id": call.path["ad_account_id"],
        "created_time": int(call.now),
        "updated_time": int(call.now),
    }
    made = {"status": "ACTIVE", **record, **fixed}
    return call.table(table).put(made["id"], {**made, HISTORY: [[call.now, made["status"]]]})


def _change(call: Call, table: str, changes: Object) -> Object:
    record = call.table(table).get(changes.get("id", ""))
    if record is None or record["ad_account_id"] != call.path["ad_account_id"]:
        raise ItemError(1, f"id: there is no {changes.get('id', '')[:60]!r} in this ad account")
    changed = {**record, **changes, "updated_time": int(call.now)}
    if changed["status"] != record["status"]:
        changed[HISTORY] = [*record[HISTORY], [call.now, changed["status"]]]
    return call.table(table).put(record["id"], changed)


# Keywords -----------------------------------------------------------------------------------------------


def create_keyword(call: Call, parent_id: str, item: Object) -> Object:
    """Add a keyword to an ad group or campaign; negative ones and those of campaigns have no numbers.

    Raises:
        ItemError: There is no such ad group or campaign, or the item has no match type.
    """
    if item.get("match_type") is None:
        raise ItemError(1, f"match_type: is missing for the keyword {str(item.get('value'))[:60]!r}")
    name, parent = _parent(call, parent_id)
    is_shown = name == "ad_group" and "NEGATIVE" not in (item.get("match_type") or "")
    places = {
        "ad_group_id": parent_id if is_shown else None,
        "campaign_id": parent.get("campaign_id", parent_id),
    }
    record = {
        **item,
        **places,
        "parent_id": parent_id,
        "parent_type": name,
        "type": "keyword",
        "archived": False,
    }
    return _add(call, KEYWORDS, record)


def update_keyword(call: Call, item: Object) -> Object:
    """Change or archive a keyword.

    Raises:
        ItemError: There is no such keyword.
    """
    status = {} if "archived" not in item else {"status": "ARCHIVED" if item["archived"] else "ACTIVE"}
    return _change(call, KEYWORDS, {**item, **status})


def _create_keywords(call: Call) -> Object:
    return _keywords(call, lambda item: create_keyword(call, call.body["parent_id"], item))


def _update_keywords(call: Call) -> Object:
    return _keywords(call, lambda item: update_keyword(call, item))


def _keywords(call: Call, work: Callable[[Object], Object]) -> Object:
    find_account(call)
    made, errors = list[Object](), list[Object]()
    for item in call.body.get("keywords", ()):
        try:
            made.append(_shown_keyword(call, work(item)))
        except ItemError as failure:
            parent: str = call.body.get("parent_id", "")
            known = parent if parent.isascii() and parent.isdigit() else "0"
            plain = {"id": "0", "parent_id": known, "match_type": None, "value": ""}
            errors.append({"data": {**plain, **item}, "error_messages": [failure.exception["message"]]})
    return {"keywords": made, "errors": errors}


def _shown_keyword(_: Call, record: Object) -> Object:
    return {name: value for name, value in record.items() if value is not None or name == "match_type"}


def _keyword_metrics(call: Call) -> Object:
    """Return how often people search for some keywords."""
    find_account(call)
    country = call.query["country_code"]
    data = [
        {
            "keyword": keyword,
            "metrics": {"keyword_query_volume": _VOLUMES[hashed(country, keyword.lower()) % len(_VOLUMES)]},
        }
        for keyword in dict.fromkeys(call.query["keywords"])
    ]
    return {"data": data}


_VOLUMES = ("100+", "1K+", "10K+", "100K+", "1M+", "5M+")


def _list_keywords(call: Call) -> Object:
    account, query = find_account(call), call.query
    parents = {query[name] for name in ("campaign_id", "ad_group_id") if name in query}
    parents |= set(query.get("ad_group_ids", ()))
    kinds = query.get("match_types")

    def wanted(record: Object) -> bool:
        is_of = not parents or record["parent_id"] in parents
        return is_of and (not kinds or record.get("match_type") in kinds)

    rows = call.table(KEYWORDS).of("ad_account_id", account["id"])
    return page(call, rows, _shown_keyword, wanted=wanted)


# Product groups -----------------------------------------------------------------------------------------


def create_product_group(call: Call, ad_group_id: str, item: Object) -> Object:
    """Add a product group to an ad group.

    Raises:
        ItemError: There is no such ad group.
    """
    name, parent = _parent(call, ad_group_id)
    if name != "ad_group":
        raise ItemError(1, f"ad_group_id: {ad_group_id} is a campaign")
    return _add(
        call, PRODUCT_GROUPS, {**item, "ad_group_id": ad_group_id, "campaign_id": parent["campaign_id"]}
    )


def update_product_group(call: Call, ad_group_id: str, item: Object) -> Object:
    """Change a product group.

    Raises:
        ItemError: The ad group has no such product group.
    """
    record = call.table(PRODUCT_GROUPS).get(item.get("id", ""))
    if record and record["ad_group_id"] != ad_group_id:
        raise ItemError(1, f"id: there is no {item['id']} in ad group {ad_group_id}")
    return _change(call, PRODUCT_GROUPS, {**item, "ad_group_id": ad_group_id})


def _batch(work: Callable[[Call, str, Object], Object]) -> Handler:
    def handler(call: Call) -> Object:
        find_account(call)
        items = list[Object]()
        for item in call.body["product_group_promotion"]:
            try:
                made = work(call, call.body["ad_group_id"], item)
                items.append({"data": shown_entity(call, PRODUCT_GROUPS, made), "exceptions": []})
            except ItemError as failure:
                items.append({"exceptions": [failure.exception]})
        return {"items": items}

    return handler


def _list_product_groups(call: Call) -> Object:
    account, query = find_account(call), call.query
    statuses = query.get("entity_statuses") or ("ACTIVE", "PAUSED")
    ids, ad_group = query.get("product_group_promotion_ids"), query.get("ad_group_id")

    def wanted(record: Object) -> bool:
        is_of = (not ids or record["id"] in ids) and ad_group in (None, record["ad_group_id"])
        return is_of and record["status"] in statuses

    rows = call.table(PRODUCT_GROUPS).of("ad_account_id", account["id"])
    newest_first = query.get("order") == "DESCENDING"
    return page(call, rows, _shown_product_group, wanted=wanted, newest_first=newest_first)


def _shown_product_group(call: Call, record: Object) -> Object:
    return shown_entity(call, PRODUCT_GROUPS, record)


def _get_product_group(call: Call) -> Object:
    account, key = find_account(call), call.path["product_group_promotion_id"]
    record = call.table(PRODUCT_GROUPS).get(key)
    if record is None or record["ad_account_id"] != account["id"]:
        raise ApiError(404, 1, f"There is no product group {key} in this ad account.")
    return shown_entity(call, PRODUCT_GROUPS, record)


HANDLERS: dict[str, Handler] = {
    "country_keywords_metrics/get": _keyword_metrics,
    "keywords/create": _create_keywords,
    "keywords/update": _update_keywords,
    "keywords/get": _list_keywords,
    "product_group_promotions/create": _batch(create_product_group),
    "product_group_promotions/update": _batch(update_product_group),
    "product_group_promotions/list": _list_product_groups,
    "product_group_promotions/get": _get_product_group,
}
