"""The model `LabelCreateRequest` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models import LabelCreateItem, LabelCreateItemDict


class LabelCreateRequestDict(TypedDict):
    labels: Sequence[LabelCreateItem | LabelCreateItemDict]
