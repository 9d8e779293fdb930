"""The model `ConversionEventsDataItems`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Unset
from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import (
        ConversionEventAppInfo,
        ConversionEventAppInfoDict,
        ConversionEventDeviceInfo,
        ConversionEventDeviceInfoDict,
        ConversionEventsDataItemsCustomData,
        ConversionEventsDataItemsCustomDataDict,
        ConversionEventsUserDataProperties,
        ConversionEventsUserDataPropertiesDict,
    )


@model
class ConversionEventsDataItems(Model):
    """Sent to `events_create`."""

    action_source: str = req(str)
    event_id: str = req(str)
    event_name: str = req(str)
    event_time: int = req(int)
    user_data: ConversionEventsUserDataProperties = req("ConversionEventsUserDataProperties")
    app_id: str | None = opt((str, None))
    app_info: ConversionEventAppInfo | None = opt("ConversionEventAppInfo")
    app_name: str | None = opt((str, None))
    app_version: str | None = opt((str, None))
    custom_data: ConversionEventsDataItemsCustomData | None = opt("ConversionEventsDataItemsCustomData")
    device_brand: str | None = opt((str, None))
    device_carrier: str | None = opt((str, None))
    device_info: ConversionEventDeviceInfo | None = opt("ConversionEventDeviceInfo")
    device_model: str | None = opt((str, None))
    device_type: str | None = opt((str, None))
    event_source_url: str | None = opt((str, None))
    language: str | None = opt((str, None))
    opt_out: bool | None = opt(bool)
    os_version: str | None = opt((str, None))
    partner_name: str | None = opt((str, None))
    wifi: bool | None = opt(bool)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action_source: str,
            event_id: str,
            event_name: str,
            event_time: dt.datetime | int,
            user_data: ConversionEventsUserDataProperties | ConversionEventsUserDataPropertiesDict,
            app_id: str | None | Unset = UNSET,
            app_info: ConversionEventAppInfo | ConversionEventAppInfoDict | Unset = UNSET,
            app_name: str | None | Unset = UNSET,
            app_version: str | None | Unset = UNSET,
            custom_data: ConversionEventsDataItemsCustomData
            | ConversionEventsDataItemsCustomDataDict
            | Unset = UNSET,
            device_brand: str | None | Unset = UNSET,
            device_carrier: str | None | Unset = UNSET,
            device_info: ConversionEventDeviceInfo | ConversionEventDeviceInfoDict | Unset = UNSET,
            device_model: str | None | Unset = UNSET,
            device_type: str | None | Unset = UNSET,
            event_source_url: str | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            opt_out: bool | Unset = UNSET,
            os_version: str | None | Unset = UNSET,
            partner_name: str | None | Unset = UNSET,
            wifi: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
