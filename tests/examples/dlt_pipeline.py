"""A pipeline of dlt that loads what ads spent, by day: only days that are new or may still change."""

from collections.abc import Iterator
from typing import Any

import dlt
import pinkit


@dlt.resource(primary_key=["CAMPAIGN_ID", "DATE"], write_disposition="merge")
def spend(client: pinkit.Client, account: str, start: str, state: str) -> Iterator[Any]:
    """The spend of campaigns. Rows of a day that is read again replace the earlier ones."""
    columns = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"]
    sync = client.analytics.sync
    for part in sync(account, state=state, level="CAMPAIGN", start=start, columns=columns):
        yield part.to_arrow()
