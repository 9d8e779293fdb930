"""The model `AdsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import Ad


@model
class AdsListResponse(Model):
    """Returned by `ads_list`."""

    items: list[Ad] = req(["Ad"])
    bookmark: str | None = opt((str, None))
