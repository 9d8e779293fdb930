"""The model `LeadsExportsCreate` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict


class LeadsExportsCreateDict(TypedDict):
    ad_id: str
    end_date: dt.date | str
    start_date: dt.date | str
