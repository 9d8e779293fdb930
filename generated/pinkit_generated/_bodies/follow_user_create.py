"""The model `FollowUserCreate` as a typed dict."""

from __future__ import annotations

from typing import TypedDict


class FollowUserCreateDict(TypedDict, total=False):
    auto_follow: bool
