"""The model `LeadFormTestCreate` as a typed dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class LeadFormTestCreateDict(TypedDict):
    answers: Sequence[str]
