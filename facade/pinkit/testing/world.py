"""The context of the handlers: the state, clock and settings of a mock, and the call that they handle."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import define, evolve, field

from pinkit.testing.document import Operation
from pinkit.testing.encoded_records import EncodedRecords
from pinkit.testing.messages import Json, Parameters
from pinkit.testing.response_bodies import ResponseBodies
from pinkit.testing.store import Store, Table
from pinkit.testing.tokens import Identity, Tokens

DAY = 86400.0
_FIRST_ID = 8135 * 10**14


@define
class Settings:
    """The settings that a test may change.

    Attributes:
        processing_seconds: Seconds that media, reports and other jobs take.
        bookmark_seconds: Seconds that a bookmark is valid.
        empty_pages: Whether there is an empty page with a bookmark between any two pages.
        last_bookmark: The bookmark of the last page.
        null_states: Whether a job's state is null at first, as it can be.
        failing_jobs: The kinds of jobs that fail: `report`, `mmm_report`, `conversion_product_report`,
            `bulk`, `leads_export`, `customer_list`.
        refresh_tokens_rotate: Whether a refresh token works once, as for apps created since 2025-09-25.
            Every refresh returns a new one in any case.
        most_boards: How many boards an account may have; Pinterest allows 2,000. No limit, if None.
        most_pins: How many Pins an account may have; Pinterest allows 200,000. No limit, if None.
        review_seconds: Seconds that the review of an ad takes.
        rejected_pins: Reasons why the ads of a Pin are rejected, by the Pin's id, such as `ADULT_CONTENT`.
        failed_conversions: Report failed events in the response (`response`), or by an error with details.
    """

    processing_seconds: float = 2.0
    bookmark_seconds: float = 3600.0
    empty_pages: bool = False
    last_bookmark: Literal["null", "missing", "empty"] = "null"
    null_states: bool = False
    failing_jobs: set[str] = field(factory=set[str])
    most_boards: int | None = None
    most_pins: int | None = None
    review_seconds: float = 0.0
    rejected_pins: dict[str, list[str]] = field(factory=dict[str, list[str]])
    failed_conversions: Literal["response", "error"] = "response"
    refresh_tokens_rotate: bool = True

    def copy(self) -> Settings:
        """Return a copy that does not change with these settings."""
        rejected = {pin: [*reasons] for pin, reasons in self.rejected_pins.items()}
        return evolve(self, failing_jobs={*self.failing_jobs}, rejected_pins=rejected)


@define
class World:
    """The state of a mock, and its constants.

    Attributes:
        bodies: Makes values for fields without state.
        encoded: The texts of records.
        api: The base URL of the API, such as `https://api.pinterest.com`.
        files: The base URL of uploads and downloads.
        user_id: The initial account.
        ad_account_id: The ad account of the initial account.
    """

    seed: int
    clock: Callable[[], float]
    store: Store
    settings: Settings
    bodies: ResponseBodies
    encoded: EncodedRecords
    api: str
    files: str
    app_id: str = "1480000"
    app_secret: str = "pinkit-app-secret"  # noqa: S105  # not a real secret
    user_id: str = "1005120695000000001"
    ad_account_id: str = "549755885175"
    tokens: Tokens = field(init=False)

    def __attrs_post_init__(self) -> None:
        tokens = self.store.table("tokens")
        self.tokens = Tokens(tokens, self.clock, self.secret, self.user_id, self.store.lock)

    def table(self, name: str) -> Table:
        """Return a table of the state."""
        return self.store.table(name)

    def new_id(self) -> str:
        """Return a new id of 18 digits."""
        return str(_FIRST_ID + self.store.next_number())

    def secret(self, purpose: str) -> str:
        """Return 40 hex digits that depend on the seed and the purpose only."""
        return hashlib.sha256(f"{self.seed}:{purpose}".encode()).hexdigest()[:40]


@define
class Call:
    """A valid request, for a handler.

    Attributes:
        depends_on_time: Whether the handler has read the time.
    """

    world: World
    operation: Operation
    path: Parameters
    query: Parameters
    body: Json
    identity: Identity
    sandbox: bool
    table: Callable[[str], Table]
    _now: float
    depends_on_time: bool = field(default=False, init=False)

    @property
    def now(self) -> float:
        """When it was received: seconds since 1970."""
        self.depends_on_time = True
        return self._now


Handler: TypeAlias = Callable[[Call], Json]  # returns the body of a success
