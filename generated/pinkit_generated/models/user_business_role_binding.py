"""The model `UserBusinessRoleBinding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import BusinessAccessUserSummary, BusinessMemberAssetsSummary


@model
class UserBusinessRoleBinding(Model):
    """Returned by `get_business_employers`, `get_business_members`, `get_business_partners`."""

    assets_summary: BusinessMemberAssetsSummary | None = opt(("BusinessMemberAssetsSummary", None))
    business_roles: list[str] | None = opt([str])
    created_by_business: BusinessAccessUserSummary | None = opt(("BusinessAccessUserSummary", None))
    created_by_user: BusinessAccessUserSummary | None = opt(("BusinessAccessUserSummary", None))
    created_time: int | None = opt((int, None))
    id: str | None = opt(str)
    """Digits."""
    is_shared_partner: bool | None = opt(bool)
    user: BusinessAccessUserSummary | None = opt(("BusinessAccessUserSummary", None))
