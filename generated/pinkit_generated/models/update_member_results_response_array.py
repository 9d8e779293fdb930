"""The model `UpdateMemberResultsResponseArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import UpdateMemberResult


@model
class UpdateMemberResultsResponseArray(Model):
    """Answered by `update_business_memberships`."""

    items: list[UpdateMemberResult] | None = opt(["UpdateMemberResult"])
