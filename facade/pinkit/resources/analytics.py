"""The group `analytics`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._endpoints.endpoints import Mode, Resource, view

if TYPE_CHECKING:
    import datetime as dt
    import os

    from .._analytics.query import LevelName
    from .._analytics.rows import Rows
    from .._analytics.source import Progress
    from .._analytics.sync import Slices


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
        level: LevelName,
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
        (`pinkit.limits`), requested by synchronous calls or by reports, up to five of which Pinterest
        prepares at once, and merged in order, without a gap and without a row twice. Weeks have seven days
        from `start` on. If a quota is used up, the client waits for it until the timeout.

        Args:
            ad_account_id: The ad account.
            level: `ADVERTISER`, `CAMPAIGN`, `AD_GROUP`, `PIN_PROMOTION` (ads), `PRODUCT_GROUP`,
                `PRODUCT_ITEM` or `KEYWORD`.
            start: The first day, at most 914 days ago (8 days for `HOUR`, 92 for `PRODUCT_ITEM`): a date or
                `2024-06-01`.
            end: The last day; today in UTC, if omitted, whose numbers are not complete.
            columns: Columns of reports, such as `SPEND_IN_MICRO_DOLLAR`; the id of the level and the date are
                added.
            granularity: The period of a row: `DAY`, `HOUR`, `WEEK`, `MONTH`, or `TOTAL` for the whole range,
                of at most 186 days.
            ids: The ids of entities of the level, any number; all entities, if omitted.
            breakdown: Targeting types, such as `GENDER`; each row is then about one value of one type.
            attribution: `click_window_days`, `engagement_window_days`, `view_window_days` (0, 1, 7, 14, 30 or
                60), `conversion_report_time`, `attribution_types`.
            reporting_timezone: The time zone of the days; Pinterest's default, if omitted.
            money: `micros`: whole numbers of millionths for columns of this unit; `decimal`: a `Decimal` in
                the account's currency for all columns of money.
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

    @view(
        "metrics_ready_state/get",
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
    def sync(
        self,
        ad_account_id: str,
        *,
        state: str | os.PathLike[str],
        level: LevelName,
        start: dt.date | str,
        end: dt.date | str | None = None,
        columns: Iterable[str],
        lookback: int = 30,
        until_final: bool = True,
        ids: Iterable[str] | None = None,
        breakdown: Iterable[str] = (),
        attribution: Mapping[str, Any] | None = None,
        reporting_timezone: Literal["AD_ACCOUNT_TIME_ZONE", "PINTEREST_TIME_ZONE"] | None = None,
        money: Literal["micros", "decimal"] = "micros",
        types: Mapping[str, str] | None = None,
        via: Literal["auto", "calls", "reports", "csv", "json"] = "auto",
        timeout: float = 3600.0,
        progress: Progress | None = None,
    ) -> Slices[Mode]:
        """Load the analytics of ads by day repeatedly: only days that are new or may still change.

        Each slice of days, at most a month, is a table. Write it where you keep the rows, and replace all
        rows of its days. It is committed to the state file when the next slice is requested, unless its last
        method has failed, so that a program that is killed loses nothing, and repeats at most one slice.
        `part.update_parquet("spend.parquet")` replaces the days in a file.

            for part in client.analytics.sync(account, state="pinterest.state", level="CAMPAIGN", ...):
                part.update_parquet("spend.parquet")

        Args:
            ad_account_id: The ad account.
            state: The state file, one for each table; created if it does not exist. A second program that
                uses it at the same time gets an error.
            level: The level; see `rows`.
            start: The first day of the table; may be moved back later.
            end: The last day; today in UTC, if omitted.
            columns: The columns; see `rows`.
            lookback: Days. The numbers of a day are final, if it was read later than this many days after it.
            until_final: Whether to ask Pinterest if the numbers of a day are final before that: for
                conversion columns and for others separately.
            ids: The ids of entities of the level; all entities, if omitted.
            breakdown: Targeting types; see `rows`.
            attribution: Attribution windows; see `rows`.
            reporting_timezone: The time zone of the days; see `rows`.
            money: `micros` or `decimal`; see `rows`.
            types: Kinds of columns; see `rows`.
            via: How the rows are requested; see `rows`.
            timeout: Seconds to wait for Pinterest, for each slice.
            progress: Called with a `RowsProgress` of the slice that is read; see `rows`.

        Returns:
            An iterable over slices; each has `start`, `end` and the methods of a table.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.
            SyncStateError: While it is iterated: the state file is in use, is no state, or is of another
                table.

        Source: https://developers.pinterest.com/docs/api/v5/metrics_ready_state-get
        """
        from .._analytics.ads_rows import sync_of
        from .._analytics.sync import Slices

        made = sync_of(
            self._client._engine,
            ad_account_id,
            state=state,
            level=level,
            start=start,
            end=end,
            columns=columns,
            lookback=lookback,
            until_final=until_final,
            ids=ids,
            breakdown=breakdown,
            attribution=attribution,
            reporting_timezone=reporting_timezone,
            money=money,
            types=types,
            via=via,
            timeout=timeout,
        )
        return Slices[Mode](self._client, made, progress)

    @view("user_account/analytics")
    def user_account(
        self,
        start: dt.date | str,
        end: dt.date | str | None = None,
        metrics: Iterable[str] = ("IMPRESSION", "ENGAGEMENT", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE"),
        *,
        split: str | None = None,
        app_types: str | None = None,
        content_type: str | None = None,
        source: str | None = None,
        pin_format: str | None = None,
        from_claimed_content: str | None = None,
        ad_account_id: str | None = None,
        timeout: float = 600.0,
        progress: Progress | None = None,
    ) -> Rows[Mode]:
        """Return the metrics of the account by day as a table: `date`, the metrics, and `data_status`.

        Args:
            start: The first day, at most 90 days ago: a date or `2024-06-01`.
            end: The last day; today in UTC, if omitted.
            metrics: `IMPRESSION`, `SAVE_RATE` and so on; each is a column.
            split: `APP_TYPE`, `OWNED_CONTENT`, `PIN_FORMAT` or `SOURCE`: a row for each value, in a column
                `app_type` and so on.
            app_types: `MOBILE`, `TABLET` or `WEB`; all, if omitted.
            content_type: `ORGANIC` or `PAID`; both, if omitted.
            source: `YOUR_PINS` or `OTHER_PINS`; both, if omitted.
            pin_format: A format, such as `ORGANIC_VIDEO`; all, if omitted.
            from_claimed_content: `CLAIMED` or `OTHER`; both, if omitted.
            ad_account_id: The ad account whose owner is meant.
            timeout: Seconds to wait for Pinterest.
            progress: Called with a `RowsProgress`; see `rows`.

        Returns:
            The table; see `rows`.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.

        Source: https://developers.pinterest.com/docs/api/v5/user_account-analytics
        """
        from .._analytics.organic import user_account
        from .._analytics.rows import Rows

        made = user_account(
            self._client._engine,
            start,
            end,
            metrics,
            split,
            timeout,
            app_types=app_types,
            content_type=content_type,
            source=source,
            pin_format=pin_format,
            from_claimed_content=from_claimed_content,
            ad_account_id=ad_account_id,
        )
        return Rows[Mode](self._client, made, progress)

    @view("multi_pins/analytics")
    def pins(
        self,
        pin_ids: Iterable[str],
        start: dt.date | str,
        end: dt.date | str | None = None,
        metrics: Iterable[str] = ("IMPRESSION", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE"),
        *,
        app_types: str | None = None,
        ad_account_id: str | None = None,
        timeout: float = 3600.0,
        progress: Progress | None = None,
    ) -> Rows[Mode]:
        """Return the metrics of Pins by day as a table: `pin_id`, `date`, the metrics, and `data_status`.

        A Pin that the account cannot see has no rows.

        Args:
            pin_ids: Any number of Pins; 100 are requested at once.
            start: The first day, at most 90 days ago: a date or `2024-06-01`.
            end: The last day; today in UTC, if omitted.
            metrics: `IMPRESSION`, `VIDEO_MRC_VIEW` and so on; each is a column.
            app_types: `MOBILE`, `TABLET` or `WEB`; all, if omitted.
            ad_account_id: The ad account whose owner is meant.
            timeout: Seconds to wait for Pinterest, for the whole table.
            progress: Called with a `RowsProgress`; see `rows`.

        Returns:
            The table; see `rows`.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.

        Source: https://developers.pinterest.com/docs/api/v5/multi_pins-analytics
        """
        from .._analytics.organic import pins
        from .._analytics.rows import Rows

        made = pins(
            self._client._engine,
            pin_ids,
            start,
            end,
            metrics,
            timeout,
            app_types=app_types,
            ad_account_id=ad_account_id,
        )
        return Rows[Mode](self._client, made, progress)

    @view("user_account/analytics/top_pins", "user_account/analytics/top_video_pins")
    def top_pins(
        self,
        start: dt.date | str,
        end: dt.date | str | None = None,
        *,
        by: str = "IMPRESSION",
        videos: bool = False,
        metrics: Iterable[str] | None = None,
        count: int = 10,
        app_types: str | None = None,
        content_type: str | None = None,
        source: str | None = None,
        pin_format: str | None = None,
        from_claimed_content: str | None = None,
        created_in_last_n_days: int | None = None,
        ad_account_id: str | None = None,
        timeout: float = 600.0,
    ) -> Rows[Mode]:
        """Return the account's best Pins as a table: `rank`, `pin_id`, the metrics, and `data_status`.

        Args:
            start: The first day, at most 90 days ago: a date or `2024-06-01`.
            end: The last day; today in UTC, if omitted. The range has at most 90 days.
            by: The metric that ranks them.
            videos: Whether to rank video Pins only, which have metrics of their own.
            metrics: The metrics; `by` alone, if omitted.
            count: At most 50 Pins.
            app_types: `MOBILE`, `TABLET` or `WEB`; all, if omitted.
            content_type: `ORGANIC` or `PAID`; both, if omitted.
            source: `YOUR_PINS` or `OTHER_PINS`; both, if omitted.
            pin_format: A format, such as `ORGANIC_VIDEO`; all, if omitted.
            from_claimed_content: `CLAIMED` or `OTHER`; both, if omitted.
            created_in_last_n_days: 30 for Pins of the last 30 days only.
            ad_account_id: The ad account whose owner is meant.
            timeout: Seconds to wait for Pinterest.

        Returns:
            The table; see `rows`. `data_status` is the first one of a Pin that is not `READY`, else `READY`.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: An argument has a value that is not allowed, or is beyond a limit.

        Source: https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_pins
        """
        from .._analytics.organic import top_pins
        from .._analytics.rows import Rows
        from .._core.validation import truth

        made = top_pins(
            self._client._engine,
            start,
            end,
            by,
            metrics,
            count,
            timeout,
            videos=truth("videos", videos),
            app_types=app_types,
            content_type=content_type,
            source=source,
            pin_format=pin_format,
            from_claimed_content=from_claimed_content,
            created_in_last_n_days=created_in_last_n_days,
            ad_account_id=ad_account_id,
        )
        return Rows[Mode](self._client, made)
