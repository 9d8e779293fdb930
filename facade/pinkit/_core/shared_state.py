"""The state that all variants of a client share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._publishing.creations import Claims
from .._publishing.known_boards import Known
from .clock import Clock
from .rate_limit import Limiter
from .retry import Budget
from .server_time import ServerTime

if TYPE_CHECKING:
    import httpx

    from .._auth.credentials import Credentials


@attrs.define(kw_only=True, eq=False)
class Shared:
    """The state that all variants of a client share."""

    base_url: httpx.URL
    sandbox: bool
    credentials: Credentials
    limiter: Limiter
    budget: Budget
    clock: Clock
    claims: Claims = attrs.field(factory=Claims)
    known: Known = attrs.field(factory=Known)
    allow_http: bool = False
    server_time: ServerTime = attrs.field(init=False)
    reported: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])
    closed: bool = False

    def __attrs_post_init__(self) -> None:
        self.server_time = ServerTime(self.clock)
