"""Views of campaigns, ad groups and ads, each with its spend by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from pinkit.testing.inspector.pictures import line_of
from pinkit.testing.inspector.shown import Asked, Shown, find, label, newest
from pinkit.testing.messages import Object
from pinkit.testing.state import HANDLERS
from pinkit.testing.tokens import Identity
from pinkit.testing.world import Call

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

DAYS = 30
_ROWS = 25  # on a page


@frozen
class _Level:
    """A level: campaigns, ad groups or ads.

    Attributes:
        analytics: The operation that returns their numbers.
        id: The column and, in lower case, the parameter with their ids.
        parent: The field with the id of what contains one.
        below: The level of what it contains; none below ads.
    """

    table: str
    analytics: str
    id: str
    parent: str
    below: str = ""


_LEVELS = {
    "campaigns": _Level("campaigns", "campaigns/analytics", "CAMPAIGN_ID", "ad_account_id", "ad_groups"),
    "ad_groups": _Level("ad_groups", "ad_groups/analytics", "AD_GROUP_ID", "campaign_id", "ads"),
    "ads": _Level("ads", "ads/analytics", "AD_ID", "ad_group_id"),
}


def accounts(mock: Mock, asked: Asked) -> Shown:
    """Return the ad accounts; all campaigns of one of them."""
    found = list(mock.world.table("ad_accounts"))
    wanted = asked.query.get("account") or mock.world.ad_account_id
    account = find(mock, "ad_accounts", wanted)
    return _entities(mock, asked, "campaigns", account, accounts=found, parents=())


def campaign(mock: Mock, asked: Asked) -> Shown:
    """Return a campaign with its ad groups."""
    found = find(mock, "campaigns", asked.key)
    return _entities(mock, asked, "ad_groups", found, accounts=(), parents=())


def ad_group(mock: Mock, asked: Asked) -> Shown:
    """Return an ad group with its ads."""
    found = find(mock, "ad_groups", asked.key)
    parents = [find(mock, "campaigns", found["campaign_id"])]
    return _entities(mock, asked, "ads", found, accounts=(), parents=parents)


def _entities(
    mock: Mock,
    asked: Asked,
    table: str,
    parent: Object,
    accounts: Sequence[Object],
    parents: Sequence[Object],
) -> Shown:
    level = _LEVELS[table]
    part = newest(mock.world.table(table).of(level.parent, parent["id"]), asked, _ROWS)
    records = [record for _, record in part.items]
    account: str = parent.get("ad_account_id") or parent["id"]
    spend = _spend(mock, level, account, [each["id"] for each in records])
    rows = [
        {
            "record": each,
            "name": label(each, each["id"]),
            "line": line_of(spend[each["id"]]),
            "total": sum(spend[each["id"]]),
        }
        for each in records
    ]
    return "ads.html", {
        "level": level,
        "title": table.replace("_", " "),
        "parent": parent,
        "parents": parents,
        "accounts": accounts,
        "part": part,
        "rows": rows,
        "days": DAYS,
    }


def _spend(mock: Mock, level: _Level, account: str, ids: Sequence[str]) -> Mapping[str, Sequence[float]]:
    """Return the spend of each entity on the last days, as the API itself returns it."""
    days = [
        str(datetime.fromtimestamp(mock.clock(), UTC).date() - timedelta(days=each))
        for each in range(DAYS, 0, -1)
    ]
    amounts = {key: dict.fromkeys(days, 0.0) for key in ids}
    if not ids:
        return {}
    owner = find(mock, "ad_accounts", account)["owner_id"]
    query = {
        f"{level.id.lower()}s": list(ids),
        "start_date": days[0],
        "end_date": days[-1],
        "columns": ["SPEND_IN_DOLLAR"],
        "granularity": "DAY",
    }
    call = Call(
        mock.world,
        mock.description.operations[level.analytics],
        {"ad_account_id": account},
        query,
        None,
        Identity("user", owner, mock.world.app_id, frozenset(mock.description.scopes)),
        False,
        mock.world.table,
        mock.clock(),
    )
    for row in HANDLERS[level.analytics](call):
        amounts[str(row[level.id])][row["DATE"]] = row["SPEND_IN_DOLLAR"] or 0.0
    return {key: list(each.values()) for key, each in amounts.items()}
