"""The model `ConversionEventDeviceInfo`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import FormFactor, NetworkType, OsFamily


@model
class ConversionEventDeviceInfo(Model):
    """Sent to `events_create`."""

    battery_level: int | None = opt(int)
    """0 to 100."""
    brand: str | None = opt(str)
    """At most 100 characters."""
    carrier: str | None = opt(str)
    """At most 100 characters."""
    cpu_cores: int | None = opt(int)
    """0 to 1152."""
    external_storage_free_space: int | None = opt(int)
    """0 to 1048576."""
    external_storage_size: int | None = opt(int)
    """0 to 1048576."""
    form_factor: FormFactor | None = opt(Enum("FormFactor"))
    kernel_version: str | None = opt(str)
    """At most 100 characters."""
    languages: list[str] | None = opt([str])
    """0 to 100 items."""
    locale: str | None = opt(str)
    """At most 35 characters."""
    model: str | None = opt(str)
    """At most 100 characters."""
    network_type: NetworkType | None = opt(Enum("NetworkType"))
    os_family: OsFamily | None = opt(Enum("OsFamily"))
    os_name: str | None = opt(str)
    """At most 100 characters."""
    os_release_name: str | None = opt(str)
    """At most 100 characters."""
    os_version: str | None = opt(str)
    """At most 100 characters."""
    screen_density: int | None = opt(int)
    """0 to 100000."""
    screen_height: int | None = opt(int)
    """0 to 30720."""
    screen_width: int | None = opt(int)
    """0 to 30720."""
    storage_free_space: int | None = opt(int)
    """0 to 1048576."""
    storage_size: int | None = opt(int)
    """0 to 1048576."""
    timezone: str | None = opt(str)
    """At most 40 characters."""
    timezone_abbr: str | None = opt(str)
    """At most 5 characters."""
    type: str | None = opt(str)
    """At most 100 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            battery_level: int | Unset = UNSET,
            brand: str | Unset = UNSET,
            carrier: str | Unset = UNSET,
            cpu_cores: int | Unset = UNSET,
            external_storage_free_space: int | Unset = UNSET,
            external_storage_size: int | Unset = UNSET,
            form_factor: FormFactor | Unset = UNSET,
            kernel_version: str | Unset = UNSET,
            languages: Sequence[str] | Unset = UNSET,
            locale: str | Unset = UNSET,
            model: str | Unset = UNSET,
            network_type: NetworkType | Unset = UNSET,
            os_family: OsFamily | Unset = UNSET,
            os_name: str | Unset = UNSET,
            os_release_name: str | Unset = UNSET,
            os_version: str | Unset = UNSET,
            screen_density: int | Unset = UNSET,
            screen_height: int | Unset = UNSET,
            screen_width: int | Unset = UNSET,
            storage_free_space: int | Unset = UNSET,
            storage_size: int | Unset = UNSET,
            timezone: str | Unset = UNSET,
            timezone_abbr: str | Unset = UNSET,
            type: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
