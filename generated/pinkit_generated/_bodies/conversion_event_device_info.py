"""The model `ConversionEventDeviceInfo` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import FormFactor, NetworkType, OsFamily


class ConversionEventDeviceInfoDict(TypedDict, total=False):
    battery_level: int
    brand: str
    carrier: str
    cpu_cores: int
    external_storage_free_space: int
    external_storage_size: int
    form_factor: FormFactor
    kernel_version: str
    languages: Sequence[str]
    locale: str
    model: str
    network_type: NetworkType
    os_family: OsFamily
    os_name: str
    os_release_name: str
    os_version: str
    screen_density: int
    screen_height: int
    screen_width: int
    storage_free_space: int
    storage_size: int
    timezone: str
    timezone_abbr: str
    type: str
