"""The model `AiDisclosuresUpdate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import AiDisclosureItem


class AiDisclosuresUpdateDict(TypedDict, total=False):
    values: Sequence[AiDisclosureItem]
