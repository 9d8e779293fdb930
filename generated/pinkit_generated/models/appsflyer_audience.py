"""The model `AppsflyerAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import AppsflyerPlatform


@model
class AppsflyerAudience(Model):
    """Used by no operation."""

    container_id: str = req(str)
    name: str = req(str)
    platform: AppsflyerPlatform = req(Enum("AppsflyerPlatform"))
