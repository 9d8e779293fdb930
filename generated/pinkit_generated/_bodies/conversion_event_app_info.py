"""The model `ConversionEventAppInfo` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict


class ConversionEventAppInfoDict(TypedDict, total=False):
    app_id: str
    app_name: str
    app_package_name: str
    app_store: str
    app_version: str
    install_time: dt.datetime | int
    user_agent: str
    window_height: int
    window_width: int
