"""The model `DeleteBusinessPartnersDelete` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models import NullablePartnerType


class DeleteBusinessPartnersDeleteDict(TypedDict, total=False):
    partner_ids: Required[Sequence[str]]
    partner_type: NullablePartnerType | None
