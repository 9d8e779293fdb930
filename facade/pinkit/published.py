"""What `pins.publish_many` and `boards.copy` return for each Pin."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from pinkit_generated.results import PinsGet as Pin

State: TypeAlias = Literal["published", "recovered", "already_published", "scheduled", "failed", "unknown"]


@attrs.frozen
class Published:
    """What came of one Pin of a batch.

    Args:
        index: Its place in the batch, from 0.
        key: Its name in the journal.
        state: `published`; `recovered`, where a response was lost and the Pin was there; `already_published`,
            if an earlier run created it; `scheduled`, if its time has not come; `failed`, if it does not
            exist; `unknown`, if that could not be decided: another run looks up the Pin again, and creates it
            only if it is proved missing (`pinkit.Journal` settles what stays unknown).
        pin_id: The Pin.
        pin: Pinterest's response; None if it was created before, failed or is unknown.
        error: Why it failed, or is unknown.
        tags_error: Why the product tags of a Pin that exists were not added; another run with the same
            journal tries it again. None if it has them, or none are wanted.
        publish_at: When a `scheduled` Pin is due.
        warning: What you should know of it: another Pin of the batch is equal, or it has changed since it was
            published under the same key. None if there is nothing.
    """

    index: int
    key: str
    state: State
    pin_id: str | None = None
    pin: Pin | None = None
    error: Exception | None = None
    tags_error: Exception | None = None
    publish_at: dt.datetime | None = None
    warning: str | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the Pin exists."""
        return self.state not in ("scheduled", "failed", "unknown")
