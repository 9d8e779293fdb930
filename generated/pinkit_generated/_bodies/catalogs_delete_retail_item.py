"""The model `CatalogsDeleteRetailItem` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Required, TypedDict


class CatalogsDeleteRetailItemDict(TypedDict, total=False):
    item_id: Required[str]
    operation: Required[Literal["DELETE"]]
    last_updated_time: dt.datetime | int
