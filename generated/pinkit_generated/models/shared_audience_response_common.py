"""The model `SharedAudienceResponseCommon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import Role


@model
class SharedAudienceResponseCommon(Model):
    """Used by no operation."""

    audience_id: str | None = opt(str)
    permissions: list[Role] | None = opt([Enum("Role")])
