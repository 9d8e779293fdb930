"""The model `TargetingTemplateKeyword`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Enum, Unset
from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import MatchType


@model
class TargetingTemplateKeyword(Model):
    """Sent to `targeting_template_create`. Returned by `targeting_template_create`,
    `targeting_template_list`."""

    match_type: MatchType | str | None = opt(Enum("MatchType"))
    value: str | None = opt(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            match_type: MatchType | Unset = UNSET,
            value: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
