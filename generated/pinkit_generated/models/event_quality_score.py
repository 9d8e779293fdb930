"""The model `EventQualityScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import (
        IngestionSourceOptions,
        LookbackPeriodOptions,
        OverallStatusOptions,
        QualityComponents,
        SourcePlatformOptions,
    )


@model
class EventQualityScore(Model):
    """Returned by `conversion_eqs_list`."""

    ingestion_source: IngestionSourceOptions | str = req(Enum("IngestionSourceOptions"))
    lookback_period: LookbackPeriodOptions | str = req(Enum("LookbackPeriodOptions"))
    overall_status: OverallStatusOptions | str = req(Enum("OverallStatusOptions"))
    quality_components: QualityComponents = req("QualityComponents")
    source_platform: SourcePlatformOptions | str = req(Enum("SourcePlatformOptions"))
