"""Driver of `airbyte-source-pinterest`, by Airbyte: `check`, `discover`, and `read` of each stream."""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module, resources
from pathlib import Path
from typing import Any, Final

from interoperation.drivers.steps import Steps, need

_API: Final = "https://api.pinterest.com"
_CUSTOM: Final = {
    "columns": ["CAMPAIGN_ID", "IMPRESSION_1", "SPEND_IN_MICRO_DOLLAR"],
    "click_window_days": 30,
    "engagement_window_days": 30,
    "view_window_days": 30,
    "conversion_report_time": "TIME_OF_CONVERSION",
    "attribution_types": ["INDIVIDUAL"],
}
_DAYS: Final = 200  # more than one request of a report


def main(url: str, _: str, app_id: str, app_secret: str, refresh_token: str) -> None:
    """Run all steps."""
    wait = time.sleep
    time.sleep = lambda _: wait(0.01)  # it waits seconds before it reads the state of a job
    take = Steps(url)
    config = _config(app_id, app_secret, refresh_token)
    connector = _Connector(url.removesuffix("/v5"), config)
    take("check", connector.check)
    for name in take("discover", connector.discover) or ():
        take(f"read {name}", partial(connector.read, name))


class _Connector:
    """The connector, with the host of its manifest replaced: it has no setting for it."""

    def __init__(self, host: str, config: Any) -> None:
        self._models: Any = import_module("airbyte_cdk.models")
        self._class: Any = import_module("source_pinterest.source").YamlDeclarativeSource
        self._config = config
        self._log = logging.getLogger("airbyte")
        self._log.setLevel(logging.CRITICAL)
        manifest = resources.files("source_pinterest").joinpath("manifest.yaml").read_text("utf-8")
        self._manifest = Path(tempfile.mkdtemp()) / "manifest.yaml"
        self._manifest.write_text(manifest.replace(_API, host), "utf-8")
        self._streams = dict[str, Any]()

    def check(self) -> None:
        status = self._source().check(self._log, self._config)
        if status.status.value != "SUCCEEDED":
            raise ValueError(status.message)

    def discover(self) -> list[str]:
        catalog = self._source().discover(self._log, self._config)
        self._streams = {each.name: each for each in catalog.streams}
        return list(self._streams)

    def read(self, name: str) -> int:
        models = self._models
        stream = models.ConfiguredAirbyteStream(
            stream=self._streams[name],
            sync_mode=models.SyncMode.full_refresh,
            destination_sync_mode=models.DestinationSyncMode.append,
        )
        catalog = models.ConfiguredAirbyteCatalog(streams=[stream])
        errors, count = list[str](), 0
        try:
            for message in self._source(catalog).read(self._log, self._config, catalog, []):
                count += message.type is models.Type.RECORD
                if message.type is models.Type.TRACE and message.trace.error:
                    errors.append(message.trace.error.internal_message or message.trace.error.message)
        except Exception as error:
            raise ValueError(errors[0] if errors else repr(error)) from error
        if errors:
            raise ValueError(errors[0])
        found: int = need(count or None)
        return found

    def _source(self, catalog: Any = None) -> Any:
        return self._class(str(self._manifest), catalog=catalog, config=self._config, state=[])


def _config(app_id: str, app_secret: str, refresh_token: str) -> Any:
    credentials = {
        "auth_method": "oauth2.0",
        "client_id": app_id,
        "client_secret": app_secret,
        "refresh_token": refresh_token,
        "access_token": "",
        "token_expiry_date": "2020-01-01T00:00:00Z",
    }
    reports = [
        {"name": name, "level": level, "granularity": granularity, **_CUSTOM}
        for name, level, granularity in (("hours", "CAMPAIGN", "HOUR"), ("items", "PRODUCT_ITEM", "DAY"))
    ]
    start = f"{datetime.now(UTC) - timedelta(days=_DAYS):%Y-%m-%d}"
    return {"start_date": start, "credentials": credentials, "custom_reports": reports}


if __name__ == "__main__":
    main(*sys.argv[1:])
