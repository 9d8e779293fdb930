"""The model `CatalogsRetailReportAllItemsFilter` as a typed dict."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CatalogsRetailReportAllItemsFilterDict(TypedDict, total=False):
    report_type: Required[Literal["ALL_ITEMS"]]
    catalog_id: str
    product_group_id: str
