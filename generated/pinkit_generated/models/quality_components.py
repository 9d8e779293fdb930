"""The model `QualityComponents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import QualityComponentDetails


@model
class QualityComponents(Model):
    """Returned by `conversion_eqs_list`."""

    advertiser_external_id: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    click_id_epik: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    external_event_id: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    hashed_email: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    hashed_maid: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    ip_address: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    order_id: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    order_value: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    product_id: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    source_url: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
    user_agent: dict[str, QualityComponentDetails] | None = opt({str: "QualityComponentDetails"})
