"""What `pins.publish_many` and `boards.copy` return for each Pin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from pinkit_generated.results import PinsGet as Pin

State: TypeAlias = Literal["published", "recovered", "already_published", "failed", "unknown"]


@attrs.frozen
class Published:
    """What came of one Pin of a batch.

    Args:
        index: Its place in the batch, from 0.
        key: Its name in the journal.
        state: `published`; `recovered`, where a response was lost and the Pin was there; `already_published`,
            if an earlier run created it; `failed`, if it does not exist; `unknown`, if that could not be
            decided: another run looks up the Pin again, and creates it only if it is proved missing
            (`pinkit.Journal` settles what stays unknown).
        pin_id: The Pin.
        pin: Pinterest's response; None if it was created before, failed or is unknown.
        error: Why it failed, or is unknown.
        tags_error: Why the product tags of a Pin that exists were not added; another run with the same
            journal tries it again. None if it has them, or none are wanted.
    """

    index: int
    key: str
    state: State
    pin_id: str | None = None
    pin: Pin | None = None
    error: Exception | None = None
    tags_error: Exception | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the Pin exists."""
        return self.state not in ("failed", "unknown")
