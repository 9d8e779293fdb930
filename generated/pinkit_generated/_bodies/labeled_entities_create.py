"""The model `LabeledEntitiesCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class LabeledEntitiesCreateDict(TypedDict):
    entity_ids: Sequence[str]
