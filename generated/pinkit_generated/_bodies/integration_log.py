"""The model `IntegrationLog` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        IntegrationLogClientError,
        IntegrationLogClientErrorDict,
        IntegrationLogClientRequest,
        IntegrationLogClientRequestDict,
        IntegrationLogEventType,
        IntegrationLogLevel,
    )


class IntegrationLogDict(TypedDict, total=False):
    client_timestamp: Required[dt.datetime | int]
    event_type: Required[IntegrationLogEventType]
    log_level: Required[IntegrationLogLevel]
    advertiser_id: str | None
    app_version_number: str
    error: IntegrationLogClientError | IntegrationLogClientErrorDict
    external_business_id: str | None
    feed_profile_id: str | None
    merchant_id: str | None
    message: str
    platform_version_number: str
    request: IntegrationLogClientRequest | IntegrationLogClientRequestDict
    tag_id: str | None
