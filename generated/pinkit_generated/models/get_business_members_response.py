"""The model `GetBusinessMembersResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt, req

if TYPE_CHECKING:
    from . import UserBusinessRoleBinding


@model
class GetBusinessMembersResponse(Model):
    """Returned by `get_business_members`."""

    items: list[UserBusinessRoleBinding] = req(["UserBusinessRoleBinding"])
    bookmark: str | None = opt((str, None))
