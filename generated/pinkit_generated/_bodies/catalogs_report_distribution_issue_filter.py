"""The model `CatalogsReportDistributionIssueFilter` as a typed dict."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CatalogsReportDistributionIssueFilterDict(TypedDict, total=False):
    report_type: Required[Literal["DISTRIBUTION_ISSUES"]]
    catalog_id: str
