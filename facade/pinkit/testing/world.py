"""What the handlers of a mock share: its state, its clock, its settings, and the call that they answer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import define, field

from pinkit.testing.document import Operation
from pinkit.testing.messages import Json, Object
from pinkit.testing.store import Store, Table
from pinkit.testing.tokens import Identity, Tokens

DAY = 86400.0


@define
class Settings:
    """What a test may change.

    Attributes:
        processing_seconds: How long media, reports and other jobs take.
        bookmark_seconds: How long a bookmark holds.
        empty_pages: Whether an empty page with a bookmark comes between any two pages.
        last_bookmark: What the last page has for a bookmark.
        null_states: Whether a job's state is null at first, as it can be.
        failing_jobs: The kinds that fail: `report`, `mmm_report`, `conversion_product_report`, `bulk`,
            `leads_export`, `customer_list`.
        failed_conversions: Whether events that fail are told in the answer, or by an error with details.
    """

    processing_seconds: float = 2.0
    bookmark_seconds: float = 3600.0
    empty_pages: bool = False
    last_bookmark: Literal["null", "missing", "empty"] = "null"
    null_states: bool = False
    failing_jobs: set[str] = field(factory=set[str])
    failed_conversions: Literal["answer", "error"] = "answer"


@define
class World:
    """One Pinterest.

    Attributes:
        api: Where the API is, such as `https://api.pinterest.com`.
        files: Where uploads go and downloads come from.
        user_id: The account that is there from the start.
        ad_account_id: Its ad account.
    """

    seed: int
    clock: Callable[[], float]
    store: Store
    settings: Settings
    api: str
    files: str
    app_id: str = "1480000"
    app_secret: str = "pinkit-app-secret"  # noqa: S105  # nobody else's
    user_id: str = "1005120695000000001"
    ad_account_id: str = "549755885175"
    tokens: Tokens = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tokens = Tokens(self.store.table("tokens"), self.clock, self.secret, self.user_id)

    def table(self, name: str) -> Table:
        """A table of the state."""
        return self.store.table(name)

    def new_id(self) -> str:
        """An id that nothing has yet: 18 digits."""
        return f"8135{self.store.next_number():014d}"

    def secret(self, purpose: str) -> str:
        """40 hex digits that follow from the seed alone."""
        return hashlib.sha256(f"{self.seed}:{purpose}".encode()).hexdigest()[:40]


@define
class Call:
    """One request that passed every check, for a handler to answer."""

    world: World
    operation: Operation
    path: Object
    query: Object
    body: Json
    identity: Identity
    sandbox: bool
    table: Callable[[str], Table]

    @property
    def now(self) -> float:
        """Seconds since 1970."""
        return self.world.clock()


Handler: TypeAlias = Callable[[Call], Json]  # the body of its success
