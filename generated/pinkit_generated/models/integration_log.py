"""The model `IntegrationLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        IntegrationLogClientError,
        IntegrationLogClientErrorDict,
        IntegrationLogClientRequest,
        IntegrationLogClientRequestDict,
        IntegrationLogEventType,
        IntegrationLogLevel,
    )


@model
class IntegrationLog(Model):
    """Sent to `integrations_logs_post`."""

    client_timestamp: int = req(int)
    event_type: IntegrationLogEventType = req(Enum("IntegrationLogEventType"))
    log_level: IntegrationLogLevel = req(Enum("IntegrationLogLevel"))
    advertiser_id: str | None = opt((str, None))
    """At most 128 characters."""
    app_version_number: str | None = opt(str)
    """At most 20 characters."""
    error: IntegrationLogClientError | None = opt("IntegrationLogClientError")
    external_business_id: str | None = opt((str, None))
    """At most 2048 characters."""
    feed_profile_id: str | None = opt((str, None))
    """At most 128 characters."""
    merchant_id: str | None = opt((str, None))
    """At most 128 characters."""
    message: str | None = opt(str)
    """At most 8192 characters."""
    platform_version_number: str | None = opt(str)
    """At most 20 characters."""
    request: IntegrationLogClientRequest | None = opt("IntegrationLogClientRequest")
    tag_id: str | None = opt((str, None))
    """At most 128 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_timestamp: dt.datetime | int,
            event_type: IntegrationLogEventType,
            log_level: IntegrationLogLevel,
            advertiser_id: str | None | Unset = UNSET,
            app_version_number: str | Unset = UNSET,
            error: IntegrationLogClientError | IntegrationLogClientErrorDict | Unset = UNSET,
            external_business_id: str | None | Unset = UNSET,
            feed_profile_id: str | None | Unset = UNSET,
            merchant_id: str | None | Unset = UNSET,
            message: str | Unset = UNSET,
            platform_version_number: str | Unset = UNSET,
            request: IntegrationLogClientRequest | IntegrationLogClientRequestDict | Unset = UNSET,
            tag_id: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
