"""The model `AdGroupAudienceSizingKeyword`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import MatchType


@model
class AdGroupAudienceSizingKeyword(Model):
    """Sent to `ad_groups_audience_sizing`."""

    match_type: MatchType = req(Enum("MatchType"))
    value: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            match_type: MatchType,
            value: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
