"""The model `AudienceDefinitionScope`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import AudienceDefinitionScopeScope


@model
class AudienceDefinitionScope(Model):
    """Used by no operation."""

    scope: AudienceDefinitionScopeScope | None = opt(Enum("AudienceDefinitionScopeScope"))
