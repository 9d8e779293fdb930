"""The model `UpdatePartnerResultsResponseArrayItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessError


@model
class UpdatePartnerResultsResponseArrayItem(Model):
    """Used by no operation."""

    exception: BusinessAccessError | None = opt(("BusinessAccessError", None))
    member_or_partner_id: str | None = opt((str, None))
