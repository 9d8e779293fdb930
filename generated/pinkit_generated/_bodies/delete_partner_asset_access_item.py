"""The model `DeletePartnerAssetAccessItem` as a typed dict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import DeletePartnerAssetAccessItemPartnerType


class DeletePartnerAssetAccessItemDict(TypedDict, total=False):
    asset_id: Required[str]
    partner_id: Required[str]
    partner_type: DeletePartnerAssetAccessItemPartnerType
