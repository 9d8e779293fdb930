"""Pinterest's limits on analytics: how far back, how many days, and how many ids a request may have.

print(pinkit.limits.REPORTS.days)
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "CALLS",
    "HOURLY",
    "IDS_PER_CALL",
    "IDS_PER_REPORT",
    "ORGANIC",
    "PINS_PER_CALL",
    "PRODUCT_ITEMS",
    "REPORTS",
    "REPORT_SECONDS",
    "REPORT_URL_SECONDS",
    "TARGETING_TYPES_PER_REPORT",
    "TOP_PINS",
    "Count",
    "Window",
]

_PAGES: Final = "https://developers.pinterest.com/docs/api/v5/"


class Window(NamedTuple):
    """How far back a request for analytics may reach, and how long its range may be.

    Args:
        back: The earliest day: this many days before today, in UTC.
        days: The most days of one request, the first and the last included.
        source: The page that states it.
    """

    back: int
    days: int
    source: str


class Count(NamedTuple):
    """The largest number of something.

    Args:
        most: The number.
        of: What is counted.
        source: The page that states it.
    """

    most: int
    of: str
    source: str


#: Synchronous analytics of ad accounts, campaigns, ad groups, ads and product groups.
CALLS: Final = Window(90, 90, f"{_PAGES}campaigns-analytics")
#: Reports, which Pinterest prepares asynchronously.
REPORTS: Final = Window(914, 186, f"{_PAGES}analytics-create_report")
#: Both, with the granularity HOUR.
HOURLY: Final = Window(8, 3, f"{_PAGES}analytics-create_report")
#: Reports with the level PRODUCT_ITEM.
PRODUCT_ITEMS: Final = Window(92, 31, f"{_PAGES}analytics-create_report")
#: Analytics of the user's account and of its Pins.
ORGANIC: Final = Window(90, 90, f"{_PAGES}user_account-analytics")

IDS_PER_CALL: Final = Count(250, "ids in a synchronous call", f"{_PAGES}campaigns-analytics")
IDS_PER_REPORT: Final = Count(500, "ids in a report", f"{_PAGES}analytics-create_report")
TARGETING_TYPES_PER_REPORT: Final = Count(
    5, "targeting types in a report", f"{_PAGES}analytics-create_report"
)
PINS_PER_CALL: Final = Count(100, "Pins in a call for their analytics", f"{_PAGES}multi_pins-analytics")
TOP_PINS: Final = Count(50, "Pins in a list of the best Pins", f"{_PAGES}user_account-analytics-top_pins")
REPORT_SECONDS: Final = Count(
    3600, "seconds that Pinterest keeps a finished report", f"{_PAGES}analytics-get_report"
)
REPORT_URL_SECONDS: Final = Count(
    300, "seconds that the URL of a report is valid", f"{_PAGES}analytics-get_report"
)
