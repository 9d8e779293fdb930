"""The model `ConversionEventAppInfo`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt


@model
class ConversionEventAppInfo(Model):
    """Sent to `events_create`."""

    app_id: str | None = opt(str)
    """At most 200 characters."""
    app_name: str | None = opt(str)
    """At most 200 characters."""
    app_package_name: str | None = opt(str)
    """At most 200 characters."""
    app_store: str | None = opt(str)
    """At most 100 characters."""
    app_version: str | None = opt(str)
    """At most 100 characters."""
    install_time: int | None = opt(int)
    """At least 0."""
    user_agent: str | None = opt(str)
    """At most 16384 characters."""
    window_height: int | None = opt(int)
    """0 to 30720."""
    window_width: int | None = opt(int)
    """0 to 30720."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_id: str | Unset = UNSET,
            app_name: str | Unset = UNSET,
            app_package_name: str | Unset = UNSET,
            app_store: str | Unset = UNSET,
            app_version: str | Unset = UNSET,
            install_time: dt.datetime | int | Unset = UNSET,
            user_agent: str | Unset = UNSET,
            window_height: int | Unset = UNSET,
            window_width: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
