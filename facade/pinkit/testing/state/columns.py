"""The columns of ads reports: how each is made from measures, or from a campaign, ad group or ad."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TypeAlias

from attrs import define, field

from pinkit.testing.messages import Json
from pinkit.testing.state.attribution import ACTIONS, Attribution
from pinkit.testing.state.measures import Measures, hashed

Value: TypeAlias = Callable[[Sequence[int]], Json]  # of the sums of all measures; None if there is none

MICRO = 10**6
_EARNED = 0.06  # the share of the impressions that were not paid for
_PRICE = 2500  # the least price of a paid impression, in micro currency
# Nested measures, as (name, the measure that it is a share of, share).
_NESTED = (
    ("ENGAGEMENT", "IMPRESSION", 0.09),
    ("CLICKTHROUGH", "ENGAGEMENT", 0.35),
    ("OUTBOUND_CLICK", "CLICKTHROUGH", 0.45),
    ("WEB_SESSIONS", "OUTBOUND_CLICK", 0.8),
    ("REPIN", "ENGAGEMENT", 0.15),
    ("VIDEO_P0_COMBINED", "IMPRESSION", 0.4),
    ("VIDEO_3SEC_VIEWS", "VIDEO_P0_COMBINED", 0.7),
    ("VIDEO_MRC_VIEWS", "VIDEO_P0_COMBINED", 0.8),
    ("VIDEO_P25_COMBINED", "VIDEO_P0_COMBINED", 0.75),
    ("VIDEO_P50_COMBINED", "VIDEO_P25_COMBINED", 0.75),
    ("VIDEO_P75_COMBINED", "VIDEO_P50_COMBINED", 0.75),
    ("VIDEO_P95_COMBINED", "VIDEO_P75_COMBINED", 0.75),
    ("VIDEO_P100_COMPLETE", "VIDEO_P95_COMBINED", 0.75),
    ("VIDEO_15SEC_UNIQUE_VIEWS", "VIDEO_3SEC_VIEWS", 0.3),
    ("COLLECTION_PIN_ITEM_IMPRESSION", "IMPRESSION", 0.1),
    ("COLLECTION_PIN_ITEM_CLICKTHROUGH", "COLLECTION_PIN_ITEM_IMPRESSION", 0.05),
    ("IDEA_PIN_PAGE_FORWARD", "IMPRESSION", 0.08),
    ("IDEA_PIN_PAGE_BACKWARD", "IDEA_PIN_PAGE_FORWARD", 0.3),
    ("IDEA_PIN_PRODUCT_TAG_VISIT", "IMPRESSION", 0.01),
)
_PARENTS = {name: (parent, share) for name, parent, share in _NESTED}
_WATCHED_SECONDS = 3  # the least time of one view

# Ratios: a column, with its numerator and denominator.
_RATIOS: dict[str, tuple[str, str]] = {
    "CTR": ("CLICKTHROUGH_1", "IMPRESSION_1"),
    "CTR_2": ("CLICKTHROUGH_2", "IMPRESSION_2"),
    "ECTR": ("TOTAL_CLICKTHROUGH", "TOTAL_IMPRESSION"),
    "ENGAGEMENT_RATE": ("ENGAGEMENT_1", "IMPRESSION_1"),
    "EENGAGEMENT_RATE": ("TOTAL_ENGAGEMENT", "TOTAL_IMPRESSION"),
    "OUTBOUND_CTR_1": ("OUTBOUND_CLICK_1", "IMPRESSION_1"),
    "OUTBOUND_CTR": ("TOTAL_OUTBOUND_CLICK", "TOTAL_IMPRESSION"),
    "REPIN_RATE": ("REPIN_1", "IMPRESSION_1"),
    "TOTAL_REPIN_RATE": ("TOTAL_REPIN", "TOTAL_IMPRESSION"),
    "PAID_VIDEO_VIEWABLE_RATE": ("VIDEO_MRC_VIEWS_1", "IMPRESSION_1"),
    "QUIZ_COMPLETION_RATE": ("QUIZ_COMPLETED", "TOTAL_IMPRESSION"),
    "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION": ("SHOWCASE_SUBPAGE_CLOSEUP", "TOTAL_IMPRESSION"),
    "TOTAL_IMPRESSION_FREQUENCY": ("TOTAL_IMPRESSION", "TOTAL_IMPRESSION_USER"),
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND": ("TOTAL_WATCHED", "TOTAL_VIDEO_P0_COMBINED"),
    "VIDEO_AVG_WATCHTIME_IN_SECOND_1": ("WATCHED_1", "VIDEO_P0_COMBINED_1"),
    "VIDEO_AVG_WATCHTIME_IN_SECOND_2": ("WATCHED_2", "VIDEO_P0_COMBINED_2"),
}
# Prices per event (CPM: per thousand events): the spend is divided by a column.
_PRICES: dict[str, str] = {
    "CPC": "CLICKTHROUGH_1",
    "ECPC": "TOTAL_CLICKTHROUGH",
    "CPM": "IMPRESSION_1",
    "ECPM": "TOTAL_IMPRESSION",
    "ECPE": "TOTAL_ENGAGEMENT",
    "CPV": "VIDEO_MRC_VIEWS_1",
    "ECPV": "TOTAL_VIDEO_MRC_VIEWS",
    "CPCV": "VIDEO_P100_COMPLETE_1",
    "ECPCV": "TOTAL_VIDEO_P100_COMPLETE",
    "CPCV_P95": "VIDEO_P95_COMBINED_1",
    "ECPCV_P95": "TOTAL_VIDEO_P95_COMBINED",
    "COST_PER_OUTBOUND_CLICK": "TOTAL_OUTBOUND_CLICK",
    "COST_PER_OUTBOUND_CLICK_1": "OUTBOUND_CLICK_1",
    "ADVERTISER_PAID_ECPC": "TOTAL_CLICKTHROUGH",
    "ADVERTISER_PAID_ECPM": "TOTAL_IMPRESSION",
}
_PAYERS = ("ADS_CREDIT_SPEND_IN_MICRO_DOLLAR", "ADVERTISER_PAID_SPEND_IN_MICRO_DOLLAR")  # together: the spend
_SAME = {
    "PAID_IMPRESSION": "IMPRESSION_1",
    "ONSITE_CHECKOUTS_1": "TOTAL_PINTEREST_CHECKOUT",
    "COST_PER_OUTBOUND_CLICK": "COST_PER_OUTBOUND_CLICK_IN_DOLLAR",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1": "COST_PER_OUTBOUND_CLICK_1_IN_DOLLAR",
    "COST_PER_LEAD": "LEADS_COST_PER_ACTION",
}
# Conversion events, with their share of the impressions, and where they can happen.
_SOURCES = ("WEB", "INAPP", "OFFLINE", "PINTEREST")
_EVENTS: dict[str, tuple[float, dict[str, int]]] = {
    "ADD_TO_CART": (0.006, {"WEB": 3, "INAPP": 1}),
    "ADD_TO_WISHLIST": (0.001, {"WEB": 1}),
    "ADD_PAYMENT_INFO": (0.001, {"WEB": 1}),
    "APP_INSTALL": (0.001, {"INAPP": 1}),
    "CHECKOUT": (0.004, {"WEB": 6, "INAPP": 2, "OFFLINE": 1, "PINTEREST": 1}),
    "CUSTOM": (0.002, {"WEB": 3, "OFFLINE": 1}),
    "LEAD": (0.003, {"WEB": 3, "OFFLINE": 1}),
    "PAGE_VISIT": (0.012, {"WEB": 1}),
    "SEARCH": (0.004, {"WEB": 3, "INAPP": 1}),
    "SIGNUP": (0.002, {"WEB": 3, "INAPP": 1, "OFFLINE": 1}),
    "SUBSCRIBE": (0.001, {"WEB": 1}),
    "UNKNOWN": (0.001, {"WEB": 3, "INAPP": 1, "OFFLINE": 1}),
    "VIEW_CATEGORY": (0.005, {"WEB": 1}),
    "WATCH_VIDEO": (0.003, {"WEB": 1}),
}
_ACTION_WEIGHTS = (5, 2, 3)
_DEVICES = ("DESKTOP", "MOBILE", "TABLET")
_DEVICE_WEIGHTS = (2, 1, 1, 3, 9, 1, 1, 1, 2)  # from each device to each
_VALUE = 12 * MICRO  # the least value of a conversion
_NAMES = "|".join(sorted(_EVENTS, key=len, reverse=True))
_CONVERSION = re.compile(
    rf"TOTAL_(?:({'|'.join(_SOURCES)})_)?(?:({'|'.join(ACTIONS)})_)?({_NAMES}|CONVERSIONS)"
    r"(?:_(QUANTITY|VALUE_IN_MICRO_DOLLAR))?"
)
_BY_DEVICE = re.compile(rf"TOTAL_({_NAMES})_(\w+)_ACTION_TO_(\w+)_CONVERSION")
_PER_ACTION = re.compile(rf"(?:({'|'.join(_SOURCES)})_)?({_NAMES})_(COST_PER_ACTION|ROAS)")


@define
class Columns:
    """The numeric columns of a table, on one list of measures.

    Args:
        attribution: Which conversions count.

    Attributes:
        delays: The measures of conversions that do not count on the day of their action, with the days after
            it.
    """

    attribution: Attribution = field(factory=Attribution)
    measures: Measures = field(factory=Measures)
    delays: dict[int, int] = field(factory=dict[int, int])
    _values: dict[str, Value] = field(factory=dict[str, Value])

    def value(self, column: str) -> Value:
        """Return what makes a column from the sums of all measures."""
        if column not in self._values:
            self._values[column] = self._made(_SAME.get(column, column))
        return self._values[column]

    def _made(self, column: str) -> Value:
        if column in _RATIOS:
            return _ratio(*map(self.value, _RATIOS[column]))
        if found := _PER_ACTION.fullmatch(column):
            return self._per_action(*found.groups())
        stem = re.sub(r"_IN_(DOLLAR|USD)$", "", column)
        if stem != column:
            return _dollars(self.value(f"{stem}_IN_MICRO_DOLLAR"))
        stem = column.removesuffix("_IN_MICRO_DOLLAR")
        if stem in _PRICES:
            events = 1000 if stem.endswith("CPM") else 1
            payer = "ADVERTISER_PAID_" if stem.startswith("ADVERTISER_PAID_") else ""
            return _price(self.value(f"{payer}SPEND_IN_MICRO_DOLLAR"), self.value(_PRICES[stem]), events)
        if column.endswith("_CONVERSION_RATE"):
            return _ratio(self.value(column.removesuffix("_CONVERSION_RATE")), self.value("TOTAL_IMPRESSION"))
        if column.endswith("_COST_PER_ACTION"):
            return _ratio(self.value("SPEND_IN_DOLLAR"), self.value(column.removesuffix("_COST_PER_ACTION")))
        found = _CONVERSION.fullmatch(column)
        return _sum(self._conversions(*found.groups()) if found else self._counted(column))

    def _per_action(self, source: str | None, event: str, kind: str) -> Value:
        events = "_".join(filter(None, ("TOTAL", source, event)))
        spend = self.value("SPEND_IN_DOLLAR")
        if kind == "ROAS":
            return _ratio(self.value(f"{events}_VALUE_IN_DOLLAR"), spend)
        return _ratio(spend, self.value(events))

    def _counted(self, column: str) -> list[int]:
        """Return the measures whose sum is a column; a column of an unknown meaning is a small count."""
        if found := _BY_DEVICE.fullmatch(column):
            return self._by_device(*found.groups())
        if column == "LEADS":  # a lead form is filled in at once, so that no window matters
            return [self._event("LEAD")]
        if "WATCHED" in column:
            views = self._counted(column.replace("WATCHED", "VIDEO_P0_COMBINED"))
            return [self.measures.price("watched", at, _WATCHED_SECONDS) for at in views]
        if column.endswith("_IN_MICRO_DOLLAR"):
            return [self._money(column)]
        if column.endswith("_GROSS"):  # the invalid ones, too
            (valid,) = self._counted(column.removesuffix("_GROSS"))
            return [valid, self.measures.share(column, valid, 0.01)]
        if column.endswith(("_1", "_2")):
            return [self._nested(column[:-2], int(column[-1]))]
        name = column.removeprefix("TOTAL_")
        if name == "IMPRESSION" or name in _PARENTS:
            return [self._nested(name, 1), self._nested(name, 2)]
        share = 0.8 if name == "IMPRESSION_USER" else _share(column)
        return [self.measures.share(column, 0, share)]

    def _money(self, column: str) -> int:
        """Return the measure of a spend or a value, in micro currency."""
        paid = self._nested("IMPRESSION", 1)
        if column == "SPEND_IN_MICRO_DOLLAR":
            return self.measures.price("spend", paid, _PRICE)
        if column in _PAYERS:
            credit = self.measures.share("credit", paid, 0.25)
            advertiser = self.measures.rest("without credit", paid, credit)
            return self.measures.price("spend", credit if "CREDIT" in column else advertiser, _PRICE)
        if "SPEND" in column:  # a part of the spend, such as credits
            return self.measures.price("spend", self.measures.share(column, paid, 0.25), _PRICE)
        return self.measures.price(column, self.measures.share(column, 0, _share(column)), _VALUE)

    def _nested(self, name: str, kind: int) -> int:
        """Return a measure of the paid (1) or the earned (2) impressions."""
        earned = self.measures.share("earned", 0, _EARNED)
        if name == "IMPRESSION":
            return earned if kind == 2 else self.measures.rest("paid", 0, earned)
        parent, share = _PARENTS.get(name, ("IMPRESSION", _share(name)))
        return self.measures.share(f"{name}_{kind}", self._nested(parent, kind), share)

    def _conversions(self, source: str | None, action: str | None, event: str, kind: str | None) -> list[int]:
        """Return the measures of conversions: their number, number of products, or value."""
        found = list[int]()
        for name in _EVENTS if event == "CONVERSIONS" else (event,):
            for where, after in self._parts(name, source, action, is_split=kind == "QUANTITY"):
                cell, key = self._cell(name, where, after), f"{name} {where} {after}"
                if kind == "VALUE_IN_MICRO_DOLLAR":
                    found += self._attributed(key, cell, after, f"value {name}")
                    continue
                found += self._attributed(key, cell, after)
                if kind == "QUANTITY":
                    more = self.measures.share(f"more of {key}", cell, 0.3)
                    found += self._attributed(f"more of {key}", more, after)
        return found

    def _by_device(self, event: str, acted: str, converted: str) -> list[int]:
        """Return the measures of conversions between two devices."""
        place, found = 3 * _DEVICES.index(acted) + _DEVICES.index(converted), list[int]()
        for where, after in self._parts(event, None, None, is_split=True):
            key, cell = f"devices {event} {where} {after}", self._cell(event, where, after)
            part = self.measures.split(key, cell, _DEVICE_WEIGHTS, place)
            found += self._attributed(f"{key} {place}", part, after)
        return found

    def _attributed(self, name: str, cell: int, action: str | None, price: str = "") -> list[int]:
        """Return the measures of those conversions that count, or of their value, at a price of this name."""
        if action is None or self.attribution.is_usual:
            parts = [(cell, 0)]
        else:
            parts = list(self.attribution.measures(self.measures, name, cell, action))
        found = list[int]()
        for at, delay in parts:
            found.append(self.measures.price(price, at, _VALUE) if price else at)
            if delay:
                self.delays[found[-1]] = delay
        return found

    def _parts(
        self, event: str, source: str | None, action: str | None, *, is_split: bool
    ) -> list[tuple[str | None, str | None]]:
        """Return the sources and actions of a column of conversions; None stands for all of them."""
        is_split = is_split or not self.attribution.is_usual
        if source is None and action is None and not is_split:
            return [(None, None)]
        actions = (action,) if action or not is_split else ACTIONS
        return [(each, one) for each in _EVENTS[event][1] if source in (None, each) for one in actions]

    def _cell(self, event: str, source: str | None, action: str | None) -> int:
        """Return the conversions of one source after one action; all sources or actions, if it is None."""
        at = self._event(event)
        if source:
            sources = _EVENTS[event][1]
            at = self.measures.split(f"sources {event}", at, [*sources.values()], [*sources].index(source))
        if action:
            place = ACTIONS.index(action)
            at = self.measures.split(f"actions {event} {source}", at, _ACTION_WEIGHTS, place)
        return at

    def _event(self, event: str) -> int:
        return self.measures.share(f"event {event}", 0, _EVENTS[event][0])


def _share(column: str) -> float:
    return 0.0005 + hashed(column) % 64 / 16384


def _sum(indexes: Sequence[int]) -> Value:
    if len(indexes) == 1:
        return itemgetter(indexes[0])
    return lambda sums: sum(sums[at] for at in indexes)


def _ratio(part: Value, whole: Value) -> Value:
    def value(sums: Sequence[int]) -> float | None:
        count = whole(sums)
        return part(sums) / count if count else None

    return value


def _price(spend: Value, events: Value, per: int) -> Value:
    def value(sums: Sequence[int]) -> int | None:
        count = events(sums)
        return round(per * spend(sums) / count) if count else None

    return value


def _dollars(micro: Value) -> Value:
    def value(sums: Sequence[int]) -> float | None:
        amount = micro(sums)
        return None if amount is None else amount / MICRO

    return value
