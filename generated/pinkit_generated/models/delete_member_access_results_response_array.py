"""The model `DeleteMemberAccessResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import DeleteMemberAccessResult


@model
class DeleteMemberAccessResultsResponseArray(Model):
    """Returned by `business_members_asset_access_delete`."""

    items: list[DeleteMemberAccessResult] | None = opt(["DeleteMemberAccessResult"])
