"""The model `BrandAccountsUpdateBodyProfileImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import BrandAccountsUpdateBodyProfileImageContentType


@model
class BrandAccountsUpdateBodyProfileImage(Model):
    """Sent to `brand_accounts_update`."""

    content_type: BrandAccountsUpdateBodyProfileImageContentType = req(
        Enum("BrandAccountsUpdateBodyProfileImageContentType")
    )
    data: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: BrandAccountsUpdateBodyProfileImageContentType,
            data: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
