"""`pinkit report`: the analytics of an ad account as a table or a file."""

from __future__ import annotations

import datetime as dt
from typing import Any

import click

from . import session
from .call import show
from .session import Session, pass_session


@click.command(params=session.options(prints=True))
@click.argument("ad_account_id")
@click.option(
    "--level", default="CAMPAIGN", show_default=True, help="ADVERTISER, CAMPAIGN, AD_GROUP, PIN_PROMOTION…"
)
@click.option("--columns", default="SPEND_IN_DOLLAR,IMPRESSION_1,CLICKTHROUGH_1", show_default=True)
@click.option("--last", type=click.IntRange(1), default=30, show_default=True, help="Days until yesterday.")
@click.option("--start", type=click.DateTime(["%Y-%m-%d"]), help="The first day, instead of --last.")
@click.option("--end", type=click.DateTime(["%Y-%m-%d"]), help="The last day; yesterday if omitted.")
@click.option("--granularity", type=click.Choice(["TOTAL", "DAY", "WEEK", "MONTH"]), default="DAY")
@pass_session
def report(options: Session, /, ad_account_id: str, columns: str, last: int, **given: Any) -> None:
    """Print the analytics of an ad account: pinkit report 549… --last 90 -o spend.parquet.

    `pinkit call analytics.rows` has all options; `pinkit call analytics.user_account` has the account's own
    metrics.
    """
    end = given["end"].date() if given["end"] else dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1)
    start = given["start"].date() if given["start"] else end - dt.timedelta(days=last - 1)
    with options.client() as client:
        rows = client.analytics.rows(
            ad_account_id,
            level=given["level"],
            start=start,
            end=end,
            columns=[each.strip() for each in columns.split(",") if each.strip()],
            granularity=given["granularity"],
        )
        show(options, rows)
