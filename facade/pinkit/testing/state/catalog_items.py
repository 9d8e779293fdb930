"""The items of catalogs after all batches: their attributes, issues and product groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from attrs import define, field

from pinkit.testing.messages import Json, Object, is_list
from pinkit.testing.state.measures import hashed
from pinkit.testing.world import Call, Settings

# The name of an item's id in each vertical.
ITEM_IDS = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}


def state_of(record: Object, settings: Settings, now: float) -> str:
    """Return the state of an ingestion or a batch of items."""
    done = now >= record["created"] + settings.processing_seconds
    return "COMPLETED" if done else "PROCESSING"


def market_of(country: str, language: str) -> list[Json]:
    """Return country and language; `en-US` and `EN` are the same language."""
    return [country, language[:2].upper()]


# Issues -------------------------------------------------------------------------------------------------


class Issue(NamedTuple):
    """A rule for an attribute of items.

    The OpenAPI document has the names of issues, and the code 112 of AVAILABILITY_INVALID; other codes are
    not known, and are the mock's own.

    Attributes:
        severity: An ERROR rejects the item, a WARN does not.
        problem: What is wrong with the value, for a message.
        is_valid: Whether a value follows the rule; the other attributes are those of the same item.
    """

    name: str
    attribute: str
    code: int
    severity: Literal["ERROR", "WARN"]
    problem: str
    is_valid: Callable[[str, Object], bool]

    def message(self) -> str:
        """Return the message about a value."""
        return f"{self.attribute}: {self.problem}"


def _is_url(value: str, _: Object) -> bool:
    return value.startswith(("http://", "https://"))


def _price(value: Json) -> float | None:
    """Return the number that a price begins with; None if it begins with none."""
    number = str(value).partition(" ")[0]
    try:
        return float(number) if number[:1].isdigit() else None
    except ValueError:
        return None


def _is_below_price(value: str, item: Object) -> bool:
    price, sale_price = _price(item.get("price")), _price(value)
    return price is None or sale_price is None or sale_price <= price


def _begins_with_digit(value: str, _: Object) -> bool:
    return value[:1].isdigit()


def _is_availability(value: str, _: Object) -> bool:
    return value.lower().replace("_", " ") in _AVAILABLE


def _is_short_title(value: str, _: Object) -> bool:
    return len(value) <= _MOST_TITLE


def _is_short_description(value: str, _: Object) -> bool:
    return len(value) <= _MOST_DESCRIPTION


def _is_gtin(value: str, _: Object) -> bool:
    return value.isdigit() and 8 <= len(value) <= 14


_AVAILABLE = ("in stock", "out of stock", "preorder")
_MOST_TITLE, _MOST_DESCRIPTION = 500, 10_000  # characters
ISSUES: tuple[Issue, ...] = (
    Issue("LINK_FORMAT_INVALID", "link", 101, "ERROR", "is not a URL", _is_url),
    Issue("PRODUCT_PRICE_INVALID", "price", 102, "ERROR", "does not begin with a number", _begins_with_digit),
    Issue(
        "AVAILABILITY_INVALID",
        "availability",
        112,
        "ERROR",
        f"is none of {', '.join(_AVAILABLE)}",
        _is_availability,
    ),
    Issue(
        "TITLE_LENGTH_TOO_LONG",
        "title",
        121,
        "WARN",
        f"has more than {_MOST_TITLE} characters",
        _is_short_title,
    ),
    Issue(
        "DESCRIPTION_LENGTH_TOO_LONG",
        "description",
        122,
        "WARN",
        f"has more than {_MOST_DESCRIPTION} characters",
        _is_short_description,
    ),
    Issue("SALES_PRICE_TOO_HIGH", "sale_price", 123, "WARN", "is more than the price", _is_below_price),
    Issue("GTIN_INVALID", "gtin", 124, "WARN", "is not 8 to 14 digits", _is_gtin),
)


def issues_of(attributes: Object) -> list[Issue]:
    """Return the issues of an item."""
    return [
        issue
        for issue in ISSUES
        if isinstance(value := attributes.get(issue.attribute), str) and not issue.is_valid(value, attributes)
    ]


def outcomes(issues: Sequence[Issue], severity: str) -> list[Json]:
    """Return the issues of one severity, as a batch of items shows them."""
    return [
        {"attribute": each.attribute, "code": each.code, "message": each.message()}
        for each in issues
        if each.severity == severity
    ]


# Items --------------------------------------------------------------------------------------------------


@define
class Item:
    """An item, as the completed batches have left it.

    Attributes:
        id: Pinterest's id of the item.
        key: The merchant's id of the item.
        number: The place among all items of its market, from 1 on.
        existed: When it was in the catalog, in seconds since 1970; the last time has no end if it still is.
        sent: The attributes of the last batch, which may have rejected them.
        accepted: The attributes that are in the catalog; None if the item is not in it.
    """

    id: str
    key: str
    market: list[Json]
    number: int
    existed: list[tuple[float, float | None]] = field(factory=list[tuple[float, float | None]])
    sent: Object | None = None
    accepted: Object | None = None

    def accept(self, attributes: Object, time: float) -> None:
        """Add the item to the catalog, or change it."""
        if self.accepted is None:
            self.existed.append((time, None))
        self.sent = self.accepted = attributes

    def remove(self, time: float) -> None:
        """Remove the item from the catalog."""
        if self.accepted is not None:
            self.existed[-1] = self.existed[-1][0], time
        self.sent = self.accepted = None

    def issues(self) -> list[Issue]:
        """Return the issues of what was sent last."""
        return issues_of(self.sent or {})


def items_of(
    call: Call, owner: str, kind: str, market: list[Json] | None = None, until: float | None = None
) -> list[Item]:
    """Return all items that the completed batches of an account contained, removed ones too.

    Args:
        call: The request.
        owner: The id of the user.
        kind: RETAIL, HOTEL or CREATIVE_ASSETS.
        market: Country and language; all, if omitted.
        until: The time until when batches count; now, if omitted.
    """
    known = dict[tuple[Json, ...], Item]()
    now = call.now if until is None else until
    seconds = call.world.settings.processing_seconds
    for _, batch in call.table("item_batches").of("owner", owner):
        time = batch["created"] + seconds
        if batch["kind"] != kind or market not in (None, batch["market"]) or time > now:
            continue
        for each in batch["items"]:
            place = *batch["market"], each["key"]
            item = known.get(place)
            if item is None:
                key = "8136" + str(hashed(owner, kind, *place) % 10**14).zfill(14)
                item = known[place] = Item(key, each["key"] or "", batch["market"], len(known) + 1)
            _apply(item, each, time)
    return list(known.values())


def _apply(item: Item, sent: Object, time: float) -> None:
    """Execute one operation of a batch on an item."""
    operation: str = sent["operation"]
    if sent["key"] is None:
        return
    if operation.startswith("DELETE"):
        item.remove(time)
    elif operation == "UPDATE" and item.accepted is None:
        return
    else:
        attributes = _updated(item.accepted or {}, sent) if operation == "UPDATE" else sent["attributes"]
        if any(each.severity == "ERROR" for each in issues_of(sent["attributes"])):
            item.sent = attributes
        else:
            item.accept(attributes, time)


def _updated(before: Object, sent: Object) -> Object:
    """Change attributes: all that are sent, or those in the mask, which removes those that are not sent."""
    mask: list[str] | None = sent.get("mask")
    if not mask:
        return {**before, **sent["attributes"]}
    kept = {name: value for name, value in before.items() if name not in mask}
    return {**kept, **{name: value for name, value in sent["attributes"].items() if name in mask}}


# Product groups -----------------------------------------------------------------------------------------


def items_of_group(call: Call, owner: str, group_id: str) -> list[Item]:
    """Return the items that are in a product group, or were; none if the account has no such group."""
    group = product_group(call, owner, group_id)
    if group is None:
        return []
    country, locale = group.get("country"), group.get("locale")
    market = market_of(country, locale) if country and locale else None
    found = items_of(call, owner, group.get("catalog_type") or "RETAIL", market)
    return [item for item in found if item.existed and is_in(call, owner, item, group)]


def product_group(call: Call, owner: str, group_id: str) -> Object | None:
    """Return a product group of an account; None if it has no such group."""
    groups = call.table("product_groups").of("id", group_id)
    return next((group for _, group in groups if group["_scope"] == owner), None)


def is_in(call: Call, owner: str, item: Item, group: Object, parents: frozenset[str] = frozenset()) -> bool:
    """Whether the filters of a product group select an item; a filter on an unknown attribute selects all."""
    filters: Object = group.get("filters") or {}
    found = (
        _selects(call, owner, item, name, criteria, parents | {str(group.get("id"))})
        for each in filters.get("any_of") or filters.get("all_of") or ()
        for name, criteria in each.items()
    )
    return any(found) if filters.get("any_of") else all(found)


def _selects(
    call: Call, owner: str, item: Item, name: str, criteria: Object, parents: frozenset[str]
) -> bool:
    if name == "PRODUCT_GROUP":
        groups = [product_group(call, owner, each) for each in criteria["values"] if each not in parents]
        found = any(group and is_in(call, owner, item, group, parents) for group in groups)
    else:
        found = _has(item, name, criteria)
    return found is not criteria.get("negated", False)


def _has(item: Item, name: str, criteria: Object) -> bool:
    attributes, wanted = item.accepted or item.sent or {}, criteria.get("values", criteria)
    if name in ("MIN_PRICE", "MAX_PRICE"):
        price = _price(attributes.get("price"))
        if price is None or price == wanted:
            return price is not None and criteria.get("inclusion", True) is True
        return (price > wanted) is (name == "MIN_PRICE")
    values = list(_values(item, attributes, name))
    if values == [None]:
        return True
    texts = {plain_text(each) for each in (wanted if is_list(wanted) else [wanted])}
    if name == "TITLE_KEYWORDS":
        return any(text in str(value).casefold() for value in values for text in texts)
    return any(plain_text(value) in texts for value in values)


def plain_text(value: Json) -> str:
    """Return a value as a text to compare; the levels of a category are a list, or joined by `>`."""
    parts = value if is_list(value) else str(value).split(">")
    return " > ".join(str(part).strip() for part in parts).casefold().replace("_", " ")


def _values(item: Item, attributes: Object, name: str) -> Iterator[Json]:
    """Yield the values of an item that a filter compares; None for a filter on what an item does not have."""
    attribute, _, level = name.lower().rpartition("_")
    if attribute in ("product_type", "google_product_category"):
        category = str(attributes.get(attribute) or "").split(">")
        yield category[: int(level) + 1]
        yield category[int(level) : int(level) + 1]
    elif name in ("ITEM_ID", "HOTEL_ID", "CREATIVE_ASSETS_ID"):
        yield item.key
    elif name == "CURRENCY":
        yield str(attributes.get("price") or "").rpartition(" ")[2]
    elif name in ("TITLE_KEYWORDS", "LINK"):
        yield attributes.get("title" if name == "TITLE_KEYWORDS" else "link") or ""
    elif name in ("MEDIA_TYPE", "COUNTRY", "PINTEREST_PRODUCT_CATEGORIES", "PRICE"):
        yield None
    else:
        yield attributes.get(name.lower()) or ""
