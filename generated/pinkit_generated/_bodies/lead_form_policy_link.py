"""The model `LeadFormPolicyLink` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class LeadFormPolicyLinkDict(TypedDict, total=False):
    label: str
    link: str
