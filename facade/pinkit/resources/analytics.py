"""The group `analytics`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._endpoints.endpoints import Mode, Resource, view

if TYPE_CHECKING:
    import datetime as dt

    from .._analytics.rows import Rows
    from .._analytics.source import Progress


class Analytics(Resource[Mode]):
    """Analytics of any range of days as tables: of ads, the account and its Pins."""

    @view(
        "ad_accounts/get",
        "analytics/create_report",
        "analytics/get_report",
        "ad_account/analytics",
        "campaigns/analytics",
        "ad_groups/analytics",
        "ads/analytics",
        "product_groups/analytics",
        "ad_account_targeting_analytics/get",
        "campaign_targeting_analytics/get",
        "ad_groups_targeting_analytics/get",
        "ad_targeting_analytics/get",
    )
    def rows(
        self,
        ad_account_id: str,
        *,
        level: str,
        start: dt.date | str,
        end: dt.date | str | None = None,
        columns: Iterable[str],
        granularity: Literal["TOTAL", "DAY", "HOUR", "WEEK", "MONTH"] = "DAY",
        ids: Iterable[str] | None = None,
        breakdown: Iterable[str] = (),
        attribution: Mapping[str, Any] | None = None,
        reporting_timezone: Literal["AD_ACCOUNT_TIME_ZONE", "PINTEREST_TIME_ZONE"] | None = None,
        money: Literal["micros", "decimal"] = "micros",
        types: Mapping[str, str] | None = None,
        via: Literal["auto", "calls", "reports", "csv", "json"] = "auto",
        timeout: float = 3600.0,
        state: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Rows[Mode]:
        """Return the analytics of ads for any range of days as a table.

        Nothing is requested before the table is read. Then the range is split by Pinterest's limits
        (`pinkit.limits`), requested by synchronous calls or by reports, up to five of which Pinterest prepares
        at once, and merged in order, without a gap and without a row twice. Weeks have seven days from `start`
        on. A quota that is used up is waited for until the timeout.

        Args:
            ad_account_id: The ad account.
            level: `ADVERTISER`, `CAMPAIGN`, `AD_GROUP`, `PIN_PROMOTION` (ads), `PRODUCT_GROUP`, `PRODUCT_ITEM` or
                `KEYWORD`.
            start: The first day, at most 914 days ago (8 days for `HOUR`, 92 for `PRODUCT_ITEM`): a date or
                `2024-06-01`.
            end: The last day; today in UTC, if omitted, whose numbers are not complete.
            columns: Columns of reports, such as `SPEND_IN_MICRO_DOLLAR`; the id of the level and the date are
                added.
            granularity: The period of a row: `DAY`, `HOUR`, `WEEK`, `MONTH`, or `TOTAL` for the whole range, of
                at most 186 days.
            ids: The ids of entities of the level, any number; all entities, if omitted.
            breakdown: Targeting types, such as `GENDER`; each row is then about one value of one type.
            attribution: `click_window_days`, `engagement_window_days`, `view_window_days` (0, 1, 7, 14, 30 or
                60), `conversion_report_time`, `attribution_types`.
            reporting_timezone: The time zone of the days; Pinterest's default, if omitted.
            money: `micros`: whole numbers of millionths for columns of this unit; `decimal`: a `Decimal` in the
                account's currency for all columns of money.
            types: Kinds of columns, where the kind by name does not fit: `text`, `count`, `rate`, `micros`,
                `money`, `flag`. It also allows columns that this release of pinkit does not know.
            via: `auto`; `calls` or `reports` only; `csv` or `json`: reports in this format.
            timeout: Seconds to wait for Pinterest, for the whole table.
            state: Where to continue: the `rows_state` of an error, or the `state` of an iterator.
            progress: Called with a `RowsProgress` after each chunk of rows. `with
                pinkit.progress.rows("Spend") as progress:` makes a function that draws a bar.

        Returns:
            The table: iterate over it for dicts, or call `to_parquet`, `to_arrow`, `to_pandas`, `to_polars`,
            `to_csv`, `plot` or `all`.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.
            QuotaExceededError: While it is read: a quota is used up beyond the timeout.
            JobFailedError: While it is read: a report failed three times.
            JobTimeoutError: While it is read: a report was not done before the timeout.
            InvalidResponseError: While it is read: a value is not of the kind of its column.

        Source: https://developers.pinterest.com/docs/api/v5/analytics-create_report
        """
        from .._analytics.ads_rows import source_of
        from .._analytics.rows import Rows

        engine = self._client._engine
        source = source_of(
            engine,
            ad_account_id,
            level=level,
            start=start,
            end=end,
            columns=columns,
            granularity=granularity,
            ids=ids,
            breakdown=breakdown,
            attribution=attribution,
            reporting_timezone=reporting_timezone,
            money=money,
            types=types,
            via=via,
            timeout=timeout,
            state=state,
        )
        return Rows[Mode](self._client, source, progress)
