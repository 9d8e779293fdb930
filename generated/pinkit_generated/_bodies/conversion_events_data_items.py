"""The model `ConversionEventsDataItems` as a typed dict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import (
        ConversionEventAppInfo,
        ConversionEventAppInfoDict,
        ConversionEventDeviceInfo,
        ConversionEventDeviceInfoDict,
        ConversionEventsDataItemsCustomData,
        ConversionEventsDataItemsCustomDataDict,
        ConversionEventsUserDataProperties,
        ConversionEventsUserDataPropertiesDict,
    )


class ConversionEventsDataItemsDict(TypedDict, total=False):
    action_source: Required[str]
    event_id: Required[str]
    event_name: Required[str]
    event_time: Required[dt.datetime | int]
    user_data: Required[ConversionEventsUserDataProperties | ConversionEventsUserDataPropertiesDict]
    app_id: str | None
    app_info: ConversionEventAppInfo | ConversionEventAppInfoDict
    app_name: str | None
    app_version: str | None
    custom_data: ConversionEventsDataItemsCustomData | ConversionEventsDataItemsCustomDataDict
    device_brand: str | None
    device_carrier: str | None
    device_info: ConversionEventDeviceInfo | ConversionEventDeviceInfoDict
    device_model: str | None
    device_type: str | None
    event_source_url: str | None
    language: str | None
    opt_out: bool
    os_version: str | None
    partner_name: str | None
    wifi: bool
