"""Rate limits by category and tier, per app and user, with their headers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from attrs import asdict, define, frozen

from pinkit.testing.document import Operation
from pinkit.testing.messages import ApiError, Object
from pinkit.testing.tokens import Identity

Tier: TypeAlias = Literal["trial", "standard"]
_MINUTE, _DAY = 60, 86400

# category: calls a day at trial access, calls a minute at standard access (Pinterest's guide on rate limits);
# no guide lists ads_estimates_read and msot_write: they count towards the overall limit only
PUBLISHED: dict[str, tuple[int, int]] = {
    "ads_analytics": (1000, 300),
    "ads_conversions": (1000, 120000),
    "ads_read": (1000, 120000),
    "ads_write": (300, 400),
    "advanced_auction_read": (1000, 50),
    "advanced_auction_write": (1000, 25),
    "catalogs_read": (1000, 100),
    "catalogs_write": (1000, 100),
    "org_analytics": (1000, 60),
    "org_read": (1000, 1000),
    "org_write": (300, 100),
    "trends_read": (1000, 60),
}
OVERALL = "overall"
_SAFETY_NET = "safety_net_app_id_user_id"
_OVERALL: dict[Tier, tuple[int, int]] = {"trial": (1000, _DAY), "standard": (100, 1)}


@frozen
class Quota:
    """A limit of calls in a number of seconds."""

    calls: int
    seconds: int


@define
class _Window:
    start: float
    used: int = 0


class Quotas:
    """Counts calls; there is no limit until a tier or a quota is set."""

    def __init__(self, clock: Callable[[], float], tier: Tier | None = None) -> None:
        self._clock = clock
        self._limits = dict[str, Quota]()
        self._windows = dict[tuple[str, str, str], _Window]()
        self.tier: Tier | None = None
        if tier:
            self.set_tier(tier)

    def set_tier(self, tier: Tier | None) -> None:
        """Apply the rate limits of a tier; None removes all limits."""
        self.tier = tier
        self._windows.clear()
        self._limits.clear()
        if tier is None:
            return
        for category, (day, minute) in PUBLISHED.items():
            self._limits[category] = Quota(day, _DAY) if tier == "trial" else Quota(minute, _MINUTE)
        self._limits[OVERALL] = Quota(*_OVERALL[tier])

    def set(self, category: str, calls: int, seconds: int = _MINUTE) -> None:
        """Limit one category, or all calls together (`overall`), to calls in a number of seconds."""
        self._limits[category] = Quota(calls, seconds)

    def dump(self) -> Object:
        """Return the limits and the counted calls as JSON."""
        windows = [
            {"app": app, "user": user, "category": category, **asdict(window)}
            for (app, user, category), window in self._windows.items()
        ]
        limits = {category: asdict(quota) for category, quota in self._limits.items()}
        return {"tier": self.tier, "limits": limits, "windows": windows}

    def load(self, dump: Object) -> None:
        """Replace the limits and the counted calls by those that `dump` returned."""
        self.tier = dump["tier"]
        self._limits = {category: Quota(**quota) for category, quota in dump["limits"].items()}
        self._windows = {
            (each["app"], each["user"], each["category"]): _Window(each["start"], each["used"])
            for each in dump["windows"]
        }

    def take(self, operation: Operation, identity: Identity) -> tuple[tuple[str, str], ...]:
        """Count one call.

        Returns:
            The headers of the response.

        Raises:
            ApiError: 429, code 8, with the headers.
        """
        if not self._limits:
            return ()
        counted = [
            (category, quota, self._window((identity.app, identity.user, category), quota))
            for category in (OVERALL, operation.quota)
            if (quota := self._limits.get(category))
        ]
        if not counted:
            return ()
        for category, quota, window in counted:
            if window.used >= quota.calls:
                limit = f"{quota.calls} calls in {quota.seconds} seconds"
                message = f"The rate limit of {category} is exhausted: {limit}."
                raise ApiError(429, 8, message, self._headers(operation, counted))
        for _, _, window in counted:
            window.used += 1
        return (*self._headers(operation, counted).items(),)

    def _window(self, key: tuple[str, str, str], quota: Quota) -> _Window:
        now = self._clock()
        window = self._windows.get(key)
        if window is None or not window.start <= now < window.start + quota.seconds:  # a clock can go back
            window = self._windows[key] = _Window(now)
        return window

    def _headers(self, operation: Operation, counted: Sequence[tuple[str, Quota, _Window]]) -> dict[str, str]:
        """Return the headers with all windows; the first number is of the one closest to exhaustion."""
        _, quota, window = min(counted, key=lambda each: each[1].calls - each[2].used)
        per = "_ad_account_id" if "ad_account_id" in operation.in_path else ""
        names = [_SAFETY_NET if each == OVERALL else f"{each}{per}" for each, _, _ in counted]
        windows = [
            f'{each.calls};w={each.seconds};name="{name}"'
            for name, (_, each, _) in zip(names, counted, strict=True)
        ]
        return {
            "X-RateLimit-Limit": ", ".join([str(quota.calls), *windows]),
            "X-RateLimit-Remaining": str(max(quota.calls - window.used, 0)),
            "X-RateLimit-Reset": str(math.ceil(window.start + quota.seconds - self._clock())),
        }
