"""Ad accounts, campaigns, ad groups and ads; in a batch each item succeeds or fails by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import frozen

from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state.delivery import HISTORY
from pinkit.testing.state.envelopes import ItemError
from pinkit.testing.state.pins import add_pin
from pinkit.testing.state.report_rows import summary_status
from pinkit.testing.store import number_of
from pinkit.testing.world import Call, Handler, World


def begin(world: World) -> None:
    """Create the ad account of the initial account."""
    accounts = world.table("ad_accounts")
    if accounts.get(world.ad_account_id) is None:
        fields = {"name": "Pinkit Studio", "country": "US", "currency": "USD"}
        accounts.put(world.ad_account_id, _account(world.ad_account_id, world.user_id, world.clock(), fields))


def find_account(call: Call, key: str = "") -> Object:
    """Return an ad account.

    Args:
        call: The request.
        key: Its id; that in the path, if empty.

    Raises:
        ApiError: 404 if the caller has no ad account with this id; 403 if its role does not allow the call.
    """
    key = key or call.path["ad_account_id"]
    record = call.table("ad_accounts").get(key)
    if record is not None and record["owner_id"] == call.identity.user:
        return record
    roles = _roles(call, record) if record else ()
    if record is None or not roles:
        raise ApiError(404, 1, f"There is no ad account {key[:60]}.")
    if _is_write(call) and _WRITERS.isdisjoint(roles):
        raise ApiError(403, 29, f"{call.operation.id} needs a role of {', '.join(sorted(_WRITERS))}.")
    return record


_WRITERS = frozenset({"ADMIN", "AUDIENCE_MANAGER", "CAMPAIGN_MANAGER", "FINANCE_EDIT", "FINANCE_MANAGER"})


def _roles(call: Call, account: Object) -> Sequence[str]:
    """Return what the business that owns an ad account lets the caller do there."""
    if account["owner_id"] == call.identity.user:
        return ("OWNER",)
    key = f"{account['owner_id']} {call.identity.user} {account['id']}"
    access = call.table("business_accesses").get(key)
    return access["permissions"] if access else ()


def _is_write(call: Call) -> bool:
    """Whether the operation changes something: a report is created by POST, and needs only `ads:read`."""
    return any(scope.endswith(":write") for _, scopes in call.operation.security for scope in scopes)


# Ad accounts --------------------------------------------------------------------------------------------


def _account(account_id: str, owner: str, now: float, fields: Object) -> Object:
    return {**fields, "id": account_id, "owner_id": owner, "created_time": int(now), "updated_time": int(now)}


def _shown_account(call: Call, record: Object) -> Object:
    user = call.table("users").get(record["owner_id"]) or {}
    owner = {"id": record["owner_id"], "username": user.get("username", "")}
    shown = {name: value for name, value in record.items() if name != "owner_id"}
    return {**shown, "owner": owner, "permissions": list(_roles(call, record))}


def _accounts(call: Call) -> Object:
    user, accounts = call.identity.user, call.table("ad_accounts")
    own, accesses = accounts.of("owner_id", user), call.table("business_accesses").of("person", user)
    if not accesses or not call.query.get("include_shared_accounts", True):
        return page(call, own, _shown_account)
    shared = {row[0]: row for _, each in accesses if (row := accounts.row(each["asset_id"]))}
    usable = [row for row in shared.values() if _roles(call, row[1])]
    return page(call, sorted([*own, *usable], key=number_of), _shown_account)


def _create_account(call: Call) -> Object:
    account_id = call.world.new_id()
    fields = {name: call.body[name] for name in _ACCOUNT if name in call.body}
    record = _account(account_id, call.identity.user, call.now, fields)
    return _shown_account(call, call.table("ad_accounts").put(account_id, record))


_ACCOUNT = ("name", "country", "currency", "time_zone")


def _get_account(call: Call) -> Object:
    return _shown_account(call, find_account(call))


# Campaigns, ad groups, ads ------------------------------------------------------------------------------


@frozen
class _Kind:
    """A kind of entity: campaigns, ad groups or ads.

    Attributes:
        table: The name of its table, and of its operations.
        name: The name of one entity, and of its id in paths and filters.
        parent: The table of the parents.
        parent_id: The field with the id of the parent.
        one_exception: Whether a failed item has one exception, or a list.
        check: Raises if an item is not valid.
        preset: Initial fields that are not in a request.
    """

    table: str
    name: str
    parent: str | None
    parent_id: str
    one_exception: bool
    check: Callable[[Call, Object], None]
    preset: Mapping[str, Json]

    def element(self, data: Object | None, failure: ItemError | None = None) -> Object:
        """Return one item of a response."""
        if failure is None:
            return {"data": data} if self.one_exception else {"data": data, "exceptions": []}
        return {"exceptions": failure.exception if self.one_exception else [failure.exception]}


def _check_campaign(call: Call, item: Object) -> None:
    if item.get("ad_account_id", call.path["ad_account_id"]) != call.path["ad_account_id"]:
        raise ItemError(1, "ad_account_id: is not the one of the path")
    if item.get("is_campaign_budget_optimization") and not any(item.get(name) for name in _BUDGETS):
        raise ItemError(2384, f"A campaign with campaign budget optimization needs {' or '.join(_BUDGETS)}")
    if item.get("daily_spend_cap") and item.get("lifetime_spend_cap"):
        raise ItemError(1, "daily_spend_cap and lifetime_spend_cap: only one can be set")
    _check_times(item)


_BUDGETS = ("daily_spend_cap", "lifetime_spend_cap")


def _check_ad_group(_: Call, item: Object) -> None:
    _check_times(item)


def _check_times(item: Object) -> None:
    start, end = item.get("start_time"), item.get("end_time")
    if start and end and end <= start:
        raise ItemError(1, "end_time: is not after start_time")


def _check_ad(call: Call, item: Object) -> None:
    before = call.table("ads").get(item.get("id", "")) or {}  # its Pin can have been deleted since
    if item.get("pin_id") != before.get("pin_id") and call.table("pins").get(item["pin_id"]) is None:
        raise ItemError(50, f"pin_id: there is no Pin {item['pin_id']}")


_KINDS = (
    _Kind("campaigns", "campaign", None, "", False, _check_campaign, {}),
    _Kind(
        "ad_groups",
        "ad_group",
        "campaigns",
        "campaign_id",
        False,
        _check_ad_group,
        {"conversion_learning_mode_type": "NOT_ACTIVE"},
    ),
    _Kind(
        "ads",
        "ad",
        "ad_groups",
        "ad_group_id",
        True,
        _check_ad,
        {"rejected_reasons": [], "rejection_labels": [], "review_status": "APPROVED"},
    ),
)


def _make(call: Call, kind: _Kind, item: Object) -> Object:
    """Create an entity.

    Raises:
        ItemError: The item is not valid.
    """
    kind.check(call, item)
    record: Object = {"status": "ACTIVE", **kind.preset, **item}
    record |= _campaign(call, kind, item)
    record |= {
        "id": call.world.new_id(),
        "ad_account_id": call.path["ad_account_id"],
        "created_time": int(call.now),
        "updated_time": int(call.now),
        "type": kind.name.replace("_", ""),
        HISTORY: [[call.now, record["status"]]],
    }
    _promote(call, record)
    return call.table(kind.table).put(record["id"], record)


def _campaign(call: Call, kind: _Kind, item: Object) -> Object:
    """Return the campaign of an ad group or ad, as a field.

    Raises:
        ItemError: The ad account has no such parent.
    """
    if not kind.parent:
        return {}
    key = item[kind.parent_id]
    parent = call.table(kind.parent).get(key)
    if parent is None or parent["ad_account_id"] != call.path["ad_account_id"]:
        raise ItemError(1, f"{kind.parent_id}: there is no {key} in this ad account")
    return {"campaign_id": parent.get("campaign_id", parent["id"])}


def _move(call: Call, ad_group: Object) -> None:
    """Move all that is in an ad group to the campaign of the ad group."""
    for name in ("ads", "keywords", "product_group_promotions"):
        for _, each in [*call.table(name).of("ad_group_id", ad_group["id"])]:
            call.table(name).put(each["id"], {**each, "campaign_id": ad_group["campaign_id"]})


def _change(call: Call, kind: _Kind, item: Object) -> Object:
    record = call.table(kind.table).get(item["id"])
    if record is None or record["ad_account_id"] != call.path["ad_account_id"]:
        raise ItemError(1, f"id: there is no {kind.name} {item['id']} in this ad account")
    changed = {**record, **item}
    if "update_mask" in (item.get("bid_options") or {}):
        changed["bid_options"] = _bid_options(record.get("bid_options") or {}, item["bid_options"])
    _target(changed, changed.pop("targeting_spec_operations", None) or ())
    kind.check(call, changed)
    changed |= _campaign(call, kind, changed)
    if kind.table == "ad_groups" and changed["campaign_id"] != record["campaign_id"]:
        _move(call, changed)
    if changed["status"] != record["status"]:
        history = record.get(HISTORY) or [[record["created_time"], record["status"]]]
        changed[HISTORY] = [*history, [call.now, changed["status"]]]
    _promote(call, changed)
    return call.table(kind.table).put(record["id"], {**changed, "updated_time": int(call.now)})


def _bid_options(before: Object, sent: Object) -> Object:
    """Replace what the `update_mask` names, or remove it if no value is sent."""
    names = {f"{each.lower()}_multipliers" for each in sent["update_mask"]}
    if "frequency_multipliers" in names:
        names.add("freq_bid_multiplier_time_window")
    kept = {name: value for name, value in before.items() if name not in names}
    return {**kept, **{name: value for name, value in sent.items() if name in names}}


def _promote(call: Call, record: Object) -> None:
    """Note in the Pin of an ad that it has been promoted."""
    pin = call.table("pins").get(record.get("pin_id") or "")
    if pin is not None and not pin.get("promoted"):
        call.table("pins").put(pin["id"], {**pin, "promoted": True})


_DIGITS = (
    "AUDIENCE_EXCLUDE",
    "AUDIENCE_INCLUDE",
    "MINIMUM_AGE",
)  # the document allows any text in their operations


def _target(record: Object, operations: Iterable[Object]) -> None:
    """Change the targeting of an ad group: SET replaces a field, or removes it if null."""
    targeting: Object = dict(record.get("targeting_spec") or {})
    for each in operations:
        name: str = each["field"]
        values: Json = each["values"] if "values" in each else each["value"]
        before: list[Json] = targeting.get(name) or []
        if each["operation"] == "ADD":
            targeting[name] = [*before, *(value for value in values if value not in before)]
        elif each["operation"] == "REMOVE":
            targeting[name] = [value for value in before if value not in values]
        else:
            targeting[name] = values
        if name in _DIGITS and not all(value.isdecimal() for value in targeting[name] or ()):
            raise ItemError(1, f"targeting_spec_operations: {name} allows digits only")
        record["targeting_spec"] = {name: value for name, value in targeting.items() if value is not None}


def _batch(kind: _Kind, work: Callable[[Call, _Kind, Object], Object]) -> Handler:
    def handler(call: Call) -> Object:
        find_account(call)
        items = list[Json]()
        for item in call.body:
            try:
                items.append(kind.element(_shown(call, kind, work(call, kind, item))))
            except ItemError as failure:
                items.append(kind.element(None, failure))
        return {"items": items}

    return handler


def _list(kind: _Kind) -> Handler:
    parents = [(f"{each.name}_id", f"{each.name}_ids") for each in _KINDS[: _KINDS.index(kind)]]

    def handler(call: Call) -> Object:
        account = find_account(call)
        query = call.query
        statuses = query.get("entity_statuses") or ("ACTIVE", "PAUSED")  # the default of the OpenAPI document
        ids = query.get(f"{kind.name}_ids")
        filters = [("status", statuses), *([("id", ids)] if ids else ())]
        filters += [(field, query[name]) for field, name in parents if name in query]

        def wanted(record: Object) -> bool:
            return all(record.get(field) in values for field, values in filters)

        return page(
            call,
            call.table(kind.table).of("ad_account_id", account["id"]),
            lambda call, each: _shown(call, kind, each),
            wanted=wanted,
            newest_first=query.get("order") == "DESCENDING",
        )

    return handler


def _get(kind: _Kind) -> Handler:
    def handler(call: Call) -> Object:
        account = find_account(call)
        key = call.path[f"{kind.name}_id"]
        record = call.table(kind.table).get(key)
        if record is None or record["ad_account_id"] != account["id"]:
            raise ApiError(404, 1, f"There is no {kind.name} {key} in this ad account.")
        return _shown(call, kind, record)

    return handler


def _shown(call: Call, kind: _Kind, record: Object) -> Object:
    """Return an entity as a response; an ad is reviewed, then approved or rejected."""
    shown = shown_entity(call, kind.table, record)
    if kind.table != "ads":
        return shown
    settings = call.world.settings
    reasons = settings.rejected_pins.get(record.get("pin_id") or "", [])
    if call.now < record["created_time"] + settings.review_seconds:
        review: Object = {"review_status": "PENDING"}
    else:
        review = {"review_status": "REJECTED" if reasons else "APPROVED", "rejected_reasons": reasons}
    if shown["summary_status"] == "APPROVED":
        review["summary_status"] = review["review_status"]
    return {**shown, **review}


def create_entity(call: Call, table: str, item: Object) -> Object:
    """Create a campaign, ad group or ad; return its record.

    Raises:
        ItemError: The item is not valid.
    """
    return _make(call, _BY_TABLE[table], item)


def update_entity(call: Call, table: str, item: Object) -> Object:
    """Change a campaign, ad group or ad; return its record.

    Raises:
        ItemError: The item is not valid, or there is no such entity.
    """
    return _change(call, _BY_TABLE[table], item)


def shown_entity(call: Call, table: str, record: Object) -> Object:
    """Return an entity of an ad account as a response."""
    shown = {name: value for name, value in record.items() if value is not None and name != HISTORY}
    return {**shown, "summary_status": summary_status(call, table, record)}


_BY_TABLE = {kind.table: kind for kind in _KINDS}


def _handlers(kind: _Kind) -> dict[str, Handler]:
    return {
        f"{kind.table}/list": _list(kind),
        f"{kind.table}/create": _batch(kind, _make),
        f"{kind.table}/update": _batch(kind, _change),
        f"{kind.table}/get": _get(kind),
    }


HANDLERS: dict[str, Handler] = {
    "ad_accounts/list": _accounts,
    "ad_accounts/create": _create_account,
    "ad_accounts/get": _get_account,
    **{operation: handler for kind in _KINDS for operation, handler in _handlers(kind).items()},
}


def add_campaigns(world: World, count: int, ad_groups: int, ads: int, since: float) -> list[str]:
    """Add running campaigns with ad groups, ads and Pins to the initial ad account.

    Args:
        world: The state.
        count: The number of campaigns.
        ad_groups: Ad groups of each campaign.
        ads: Ads of each ad group.
        since: The time of their creation, in seconds since 1970.

    Returns:
        The ids of the campaigns.
    """

    def put(kind: _Kind, **fields: Json) -> str:
        key = world.new_id()
        common = {"id": key, "ad_account_id": world.ad_account_id, "status": "ACTIVE", **kind.preset}
        common |= {"created_time": int(since), "updated_time": int(since), "type": kind.name.replace("_", "")}
        record = {**common, "name": f"{kind.name.replace('_', ' ').title()} {key[-4:]}", **fields}
        world.table(kind.table).put(key, {**record, HISTORY: [[since, "ACTIVE"]]})
        return key

    account = world.table("ad_accounts").get(world.ad_account_id) or {}
    since_then = {"created_time": min(account["created_time"], int(since))}
    world.table("ad_accounts").put(world.ad_account_id, {**account, **since_then})
    campaign, group, ad = _KINDS
    made = list[str]()
    for _ in range(count):
        made.append(put(campaign, objective_type="AWARENESS"))
        for _ in range(ad_groups):
            group_id = put(group, campaign_id=made[-1], billable_event="IMPRESSION")
            for _ in range(ads):
                places = {"campaign_id": made[-1], "ad_group_id": group_id}
                put(ad, **places, pin_id=add_pin(world, since), creative_type="REGULAR")
    return made
