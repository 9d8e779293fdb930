"""Analytics with plausible numbers from the seed: no more clicks than impressions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date

from pinkit.testing.messages import Json, Object
from pinkit.testing.state.dates import SYNCHRONOUS, days
from pinkit.testing.state.visibility import find_pin
from pinkit.testing.world import Call, Handler

_ORGANIC = ("IMPRESSION", "ENGAGEMENT", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE")
# Counts per thousand impressions, by a part of the column's name; the first match counts.
_SHARES = (
    ("IMPRESSION", 1000),
    ("ENGAGEMENT", 90),
    ("OUTBOUND", 12),
    ("CLICK", 30),
    ("SAVE", 15),
    ("REPIN", 15),
    ("VIDEO", 200),
    ("CONVERSION", 5),
    ("SPEND", 40),
)


def measure(call: Call, entity: str, day: str, column: str) -> float:
    """Return one number."""
    impressions = 500 + _hash(call, entity, day) % 1500
    share = next((share for part, share in _SHARES if part in column), 8)
    count = impressions * share // 1000
    if "RATE" in column or column.endswith("CTR"):
        return round(share / 1000, 4) if share < 1000 else 1.0
    return count


def rows(
    call: Call,
    entities: Iterable[str],
    id_column: str,
    columns: list[str],
    granularity: str,
    over: list[date],
) -> Iterator[Object]:
    """Yield the rows of an ads report: one for each entity and period.

    Args:
        call: The request.
        entities: Their ids.
        id_column: The column of the id, such as `CAMPAIGN_ID`.
        columns: The requested columns.
        granularity: DAY, WEEK and so on; TOTAL is one row without a date.
        over: The days.
    """
    for entity in entities:
        for day in _periods(granularity, over):
            row: Object = {id_column: entity}
            if granularity != "TOTAL":
                row["DATE"] = day
            for column in columns:
                if column not in row:
                    row[column] = _cell(call, entity, day, column, id_column)
            yield row


def _cell(call: Call, entity: str, day: str, column: str, id_column: str) -> Json:
    if column.endswith("_ID"):
        account = column in ("AD_ACCOUNT_ID", "ADVERTISER_ID")
        return call.path.get("ad_account_id", entity) if account else entity
    if column.endswith(("_NAME", "_STATUS", "_TYPE", "_DATE", "_TIME", "_TITLE")):
        return f"{id_column.removesuffix('_ID').lower()} {entity[-4:]}"
    return measure(call, entity, day, column)


def _periods(granularity: str, over: list[date]) -> list[str]:
    if granularity == "TOTAL":
        return [over[0].isoformat()]
    if granularity == "MONTH":
        return list(dict.fromkeys(day.replace(day=1).isoformat() for day in over))
    return [day.isoformat() for day in (over[::7] if granularity == "WEEK" else over)]


def _hash(call: Call, *parts: str) -> int:
    text = ":".join((str(call.world.seed), *parts))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest())


# Ads ----------------------------------------------------------------------------------------------------


def _ads(id_column: str, ids: str) -> Handler:
    def handler(call: Call) -> list[Json]:
        over = days(call, call.query, SYNCHRONOUS)
        entities = call.query.get(ids) or [call.path["ad_account_id"]]
        return list(rows(call, entities, id_column, call.query["columns"], call.query["granularity"], over))

    return handler


def _targeting(ids: str) -> Handler:
    def handler(call: Call) -> Object:
        over = days(call, call.query, SYNCHRONOUS)
        entities = call.query.get(ids) or [call.path["ad_account_id"]]
        data: list[Object] = [
            {
                "targeting_type": kind,
                "targeting_value": "all",
                "metrics": row,
            }
            for kind in call.query["targeting_types"]
            for row in rows(call, entities, "ID", call.query["columns"], call.query["granularity"], over)
        ]
        for column in reversed(call.query.get("sort_columns", ())):
            data.sort(
                key=lambda each: each["metrics"].get(column, 0), reverse=not call.query.get("sort_ascending")
            )
        return {"data": data}

    return handler


# Accounts and Pins --------------------------------------------------------------------------------------


def _metrics(call: Call, entity: str, over: list[date], metric_types: list[str]) -> Object:
    daily: list[Object] = [
        {
            "date": day.isoformat(),
            "data_status": "READY",
            "metrics": {name: measure(call, entity, day.isoformat(), name) for name in metric_types},
        }
        for day in over
    ]
    summary: dict[str, float] = {name: sum(each["metrics"][name] for each in daily) for name in metric_types}
    for name in metric_types:
        if "RATE" in name:
            summary[name] = round(summary[name] / len(over), 4)
    return {"daily_metrics": daily, "summary_metrics": summary}


def _split(call: Call) -> str:
    field: str = call.query.get("split_field", "NO_SPLIT")
    return "all" if field == "NO_SPLIT" else field.lower()


def _account(call: Call) -> Object:
    over = days(call, call.query, SYNCHRONOUS)
    return {
        _split(call): _metrics(call, call.identity.user, over, call.query.get("metric_types", list(_ORGANIC)))
    }


def _pin(call: Call) -> Object:
    pin = find_pin(call, call.path["pin_id"])
    over = days(call, call.query, SYNCHRONOUS)
    return {_split(call): _with_lifetime(call, pin["id"], over)}


def _with_lifetime(call: Call, pin_id: str, over: list[date]) -> Object:
    made = _metrics(call, pin_id, over, call.query["metric_types"])
    return {**made, "lifetime_metrics": {"TOTAL_COMMENTS": 2, "TOTAL_REACTIONS": 9}}


def _pins(call: Call) -> Object:
    over = days(call, call.query, SYNCHRONOUS)
    ids = [pin_id for pin_id in call.query["pin_ids"] if call.table("pins").get(pin_id)]
    return {pin_id: {"all": _with_lifetime(call, pin_id, over)} for pin_id in ids}


def _top(metrics: tuple[str, ...]) -> Handler:
    def handler(call: Call) -> Object:
        over = days(call, call.query, SYNCHRONOUS)
        names = call.query.get("metric_types", list(metrics))
        by = call.query["sort_by"]
        mine = [each["id"] for _, each in call.table("pins").of("owner", call.identity.user)]
        mine.sort(key=lambda pin_id: -measure(call, pin_id, over[0].isoformat(), by))
        pins = [
            {
                "pin_id": pin_id,
                "metrics": {name: measure(call, pin_id, over[0].isoformat(), name) for name in names},
                "data_status": dict.fromkeys(names, "READY"),
            }
            for pin_id in mine[: call.query.get("num_of_pins", 10)]
        ]
        available = {"is_realtime": True, "latest_available_timestamp": int(call.now) * 1000}
        return {"sort_by": by, "pins": pins, "date_availability": available}

    return handler


HANDLERS: dict[str, Handler] = {
    "ad_account/analytics": _ads("AD_ACCOUNT_ID", ""),
    "campaigns/analytics": _ads("CAMPAIGN_ID", "campaign_ids"),
    "ad_groups/analytics": _ads("AD_GROUP_ID", "ad_group_ids"),
    "ads/analytics": _ads("AD_ID", "ad_ids"),
    "ad_pins/analytics": _ads("PIN_ID", "pin_ids"),
    "product_groups/analytics": _ads("PRODUCT_GROUP_ID", "product_group_ids"),
    "ad_account_targeting_analytics/get": _targeting(""),
    "campaign_targeting_analytics/get": _targeting("campaign_ids"),
    "ad_groups_targeting_analytics/get": _targeting("ad_group_ids"),
    "ad_targeting_analytics/get": _targeting("ad_ids"),
    "user_account/analytics": _account,
    "user_account/analytics/top_pins": _top(_ORGANIC),
    "user_account/analytics/top_video_pins": _top(("IMPRESSION", "SAVE", "VIDEO_MRC_VIEW", "VIDEO_START")),
    "pins/analytics": _pin,
    "multi_pins/analytics": _pins,
}
