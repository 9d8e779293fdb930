"""The model `AudienceDefinitionType`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceDefinitionTypeScope


@model
class AudienceDefinitionType(Model):
    """Used by no operation."""

    scope: AudienceDefinitionTypeScope | None = opt(Enum("AudienceDefinitionTypeScope"))
