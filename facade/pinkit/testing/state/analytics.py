"""Synchronous analytics of ad accounts, campaigns, ad groups, ads, their Pins and product groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from attrs import evolve

from pinkit.testing.messages import Json, Object, Parameters
from pinkit.testing.state.ads import find_account
from pinkit.testing.state.attribution import Attribution
from pinkit.testing.state.dates import SYNCHRONOUS, days
from pinkit.testing.state.delivery import Deliveries, Entity
from pinkit.testing.state.report_rows import Rows, periods
from pinkit.testing.state.visibility import find_pin
from pinkit.testing.world import Call, Handler


def _rows(call: Call, id_column: str) -> Rows:
    over = periods(days(call, call.query, SYNCHRONOUS), call.query["granularity"])
    return Rows(call, call.query["columns"], over, id_column, attribution=Attribution.of(call.query))


def _deliveries(call: Call) -> Deliveries:
    return Deliveries(call, find_account(call))


def _handler(level: str, id_column: str, ids: str) -> Handler:
    def handler(call: Call) -> list[Json]:
        rows = _rows(call, id_column)
        entities = _deliveries(call).entities(level, call.query.get(ids))
        if call.query.get("aggregate_report_rows"):
            return list(rows.together(entities))
        return [row for entity in entities for row in rows.of(entity)]

    return handler


def _ads(call: Call) -> list[Json]:
    rows = _rows(call, "AD_ID")
    deliveries = _deliveries(call)
    found = deliveries.entities("PIN_PROMOTION", call.query.get("ad_ids"))
    if "campaign_ids" in call.query:
        deliveries.entities("CAMPAIGN", call.query["campaign_ids"])  # raises if one does not exist
    for name, field in (("campaign_ids", "campaign_id"), ("pin_ids", "pin_id")):
        if name in call.query:
            found = [each for each in found if each.records["ads"].get(field) in call.query[name]]
    return [row for entity in found for row in rows.of(entity)]


def _pins(call: Call) -> list[Json]:
    """Return the rows of Pins, each with all its ads in one campaign."""
    rows = _rows(call, "PIN_ID")
    deliveries = _deliveries(call)
    (campaign,) = deliveries.entities("CAMPAIGN", [call.query["campaign_id"]])
    pins = [find_pin(call, pin_id)["id"] for pin_id in dict.fromkeys(call.query["pin_ids"])]
    return [row for pin_id in pins for row in rows.of(_of_pin(campaign, pin_id))]


def _of_pin(campaign: Entity, pin_id: str) -> Entity:
    sources = [each for each in campaign.sources if each.ad.get("pin_id") == pin_id]
    return evolve(campaign, id=pin_id, sources=sources)


def _targeting(level: str, id_column: str, ids: str) -> Handler:
    def handler(call: Call) -> Object:
        rows = _rows(call, id_column)
        entities = _deliveries(call).entities(level, call.query.get(ids))
        data = [
            _value(row)
            for kind in dict.fromkeys(call.query["targeting_types"])
            for entity in entities
            for row in rows.of(entity, kind)
        ]
        return {"data": _sorted(data, call.query)}

    return handler


def _value(row: Object) -> Object:
    kind, value = row.pop("TARGETING_TYPE"), row.pop("TARGETING_VALUE")
    return {"targeting_type": kind, "targeting_value": value, "metrics": row}


def _sorted(data: list[Object], query: Parameters) -> list[Object]:
    columns: Sequence[str] = query.get("sort_columns", ())
    for column in reversed(columns):
        data.sort(
            key=lambda each: _order(each["metrics"].get(column)), reverse=not query.get("sort_ascending")
        )
    return data


def _order(value: Json) -> tuple[bool, Json]:
    """Return a key that orders texts among themselves, after numbers and missing values."""
    return isinstance(value, str), value or 0


def _ready(call: Call) -> Object:
    """Return whether the numbers of a day are final: a day after it, conversions three days after it."""
    try:
        age = (datetime.fromtimestamp(call.now, UTC).date() - date.fromisoformat(call.query["date"])).days
    except ValueError:  # no day has this date
        age = 0
    return {"non_conversion_metrics_ready": age > 1, "conversion_metrics_ready": age > 3}


HANDLERS: dict[str, Handler] = {
    "metrics_ready_state/get": _ready,
    "ad_account/analytics": _handler("ADVERTISER", "AD_ACCOUNT_ID", ""),
    "campaigns/analytics": _handler("CAMPAIGN", "CAMPAIGN_ID", "campaign_ids"),
    "ad_groups/analytics": _handler("AD_GROUP", "AD_GROUP_ID", "ad_group_ids"),
    "ads/analytics": _ads,
    "ad_pins/analytics": _pins,
    "product_groups/analytics": _handler("PRODUCT_GROUP", "PRODUCT_GROUP_ID", "product_group_ids"),
    "ad_account_targeting_analytics/get": _targeting("ADVERTISER", "AD_ACCOUNT_ID", ""),
    "campaign_targeting_analytics/get": _targeting("CAMPAIGN", "CAMPAIGN_ID", "campaign_ids"),
    "ad_groups_targeting_analytics/get": _targeting("AD_GROUP", "AD_GROUP_ID", "ad_group_ids"),
    "ad_targeting_analytics/get": _targeting("PIN_PROMOTION", "AD_ID", "ad_ids"),
}
