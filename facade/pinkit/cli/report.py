"""`pinkit report` and `pinkit analytics`: the analytics of ads, of the account and of Pins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from . import session
from .call import show
from .plot import draw, plot_options
from .session import Session, pass_session

if TYPE_CHECKING:
    from .._analytics.rows import Rows
    from .._endpoints.endpoints import Sync

F = TypeVar("F", bound=Callable[..., Any])


def _days(command: F) -> F:
    """Add the options for the range of days to a command."""
    for option in (
        click.option("--end", type=click.DateTime(["%Y-%m-%d"]), help="The last day; yesterday if omitted."),
        click.option("--start", type=click.DateTime(["%Y-%m-%d"]), help="The first day, instead of --last."),
        click.option(
            "--last", type=click.IntRange(1), default=30, show_default=True, help="Days until yesterday."
        ),
    ):
        command = option(command)
    return command


@click.command(params=session.options(prints=True, tables=True))
@click.argument("ad_account_id")
@click.option(
    "--level", default="CAMPAIGN", show_default=True, help="ADVERTISER, CAMPAIGN, AD_GROUP, PIN_PROMOTION…"
)
@click.option("--columns", default="SPEND_IN_DOLLAR,IMPRESSION_1,CLICKTHROUGH_1", show_default=True)
@_days
@click.option("--granularity", type=click.Choice(["TOTAL", "DAY", "WEEK", "MONTH"]), default="DAY")
@plot_options
@pass_session
def report(options: Session, /, ad_account_id: str, columns: str, **given: Any) -> None:
    """Print the analytics of an ad account: pinkit report 549… --last 90 -o spend.parquet --plot spend.svg.

    `pinkit call analytics.rows` has all options.
    """
    if given["plot"] is not None and given["granularity"] == "TOTAL":
        raise click.UsageError("--plot draws by date, and --granularity TOTAL has none: choose DAY.")
    start, end = _range(given)
    with options.client() as client:
        rows = client.analytics.rows(
            ad_account_id,
            level=given["level"],
            start=start,
            end=end,
            columns=_split(columns),
            granularity=given["granularity"],
        )
        _show(options, rows, given["plot"], given["plot_column"])


@click.command(params=session.options(prints=True, tables=True))
@click.option("--pins", metavar="IDS", help="Pins, by their ids with commas between them; else the account.")
@click.option("--metrics", default="IMPRESSION,PIN_CLICK,OUTBOUND_CLICK,SAVE", show_default=True)
@_days
@plot_options
@pass_session
def analytics(options: Session, /, pins: str | None, metrics: str, **given: Any) -> None:
    """Print the metrics of the account or of Pins by day: pinkit analytics --last 30 --plot saves.png.

    Pinterest has them for 90 days. `pinkit call analytics.user_account` and `pinkit call analytics.pins` have
    all options.
    """
    start, end = _range(given)
    with options.client() as client:
        if pins is None:
            rows = client.analytics.user_account(start, end, _split(metrics))
        else:
            rows = client.analytics.pins(_split(pins), start, end, _split(metrics))
        _show(options, rows, given["plot"], given["plot_column"])


def _range(given: dict[str, Any]) -> tuple[dt.date, dt.date]:
    end = given["end"].date() if given["end"] else dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1)
    if given["start"]:
        return given["start"].date(), end
    if given["last"] > end.toordinal():
        raise click.UsageError(f"--last {given['last']} begins before the year 1; --start names a first day.")
    return end - dt.timedelta(days=given["last"] - 1), end


def _split(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def _show(options: Session, rows: Rows[Sync], plot: Path | None, column: str | None) -> None:
    if column is not None and plot is None:
        raise click.UsageError("--plot-column is for --plot FILE.")
    if plot is None or options.output is not None:
        show(options, rows)
    if plot is not None:
        draw(rows, plot, column)
