"""The model `CatalogsReportFeedIngestionFilter` as a typed dict."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CatalogsReportFeedIngestionFilterDict(TypedDict, total=False):
    feed_id: Required[str]
    report_type: Required[Literal["FEED_INGESTION_ISSUES"]]
    processing_result_id: str
