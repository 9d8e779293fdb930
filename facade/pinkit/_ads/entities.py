"""The methods that create and change any number of entities of ads, for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    import os

    from pinkit_generated import Model, Operation, Request

    from .._batches.results import ItemResult, ItemResults, OnResult
    from .._core.effects import Steps
    from .._core.pagination import Page
    from .._endpoints.endpoints import Resource
    from .kinds import Kind

R = TypeVar("R")


class Entities(Generic[R]):
    """Entities of one kind. Its type is that of the entities in their list.

    Args:
        kind: The kind.
        listing: The operation that lists them.
    """

    def __init__(self, kind: Kind, listing: Callable[..., Request[Page[R]]]) -> None:
        self.kind = kind
        self.listing = listing

    def variables(self) -> dict[str, str]:
        """Return the types in the signatures of the methods, for `help`."""
        from ..scopes import operation_of

        return {"R": str(operation_of(self.listing).item)}


class Creations(Entities[R]):
    """The creation of entities of one kind."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the method calls."""
        from ..scopes import operation_of

        return operation_of(self.kind.create), operation_of(self.listing)

    def create_many(
        self,
        resource: Resource[Any],
        ad_account_id: str,
        entities: Iterable[Mapping[str, Any] | Model],
        *,
        journal: str | os.PathLike[str] | None = None,
        key: Callable[[Any], str] | None = None,
        on_result: OnResult[ItemResult[R]] | None = None,
    ) -> Steps[ItemResults[R]]:
        """Create any number of entities, each once, with a result for each.

        They are sent in as many calls as Pinterest's limit requires, and the client waits for quotas. After a
        lost response, entities are looked up by name (or what identifies them otherwise), parent and time;
        only those that are missing are created again. An entity that is not valid fails alone: a call that
        Pinterest rejects as a whole, for instance because of a misspelled value, is sent again in halves.

        Args:
            ad_account_id: The ad account; an entity that has this field may omit it.
            entities: Dicts or models, as `create` takes them. Keywords have their `parent_id` and product
                group promotions their `ad_group_id` as a field; those of one parent are sent together. An
                iterator is read as entities are needed.
            journal: A file that belongs to these entities. A run that was killed is continued by another one
                with the same entities and the same file: what was created is skipped, what failed is tried
                again, and what is unknown is looked up first.
            key: Returns the name of an entity in the journal. By default its content is its name, so that an
                entity whose content differs in the next run, such as in a time, is a new one.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of the entities; `ids` has their ids.

        Raises:
            QuotaExceededError: The quota is used up for longer than the client may wait.
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: Another error concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        from .tasks import write_many

        yields = write_many(
            resource._client._engine,
            self.kind,
            "create",
            ad_account_id,
            entities,
            journal=journal,
            key=key,
            on_result=on_result,
        )
        return (yield from yields)


class Changes(Entities[R]):
    """The change of entities of one kind."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the method calls."""
        from ..scopes import operation_of

        return (operation_of(self.kind.update),)

    def update_many(
        self,
        resource: Resource[Any],
        ad_account_id: str,
        changes: Iterable[Mapping[str, Any] | Model],
        *,
        journal: str | os.PathLike[str] | None = None,
        key: Callable[[Any], str] | None = None,
        on_result: OnResult[ItemResult[R]] | None = None,
    ) -> Steps[ItemResults[R]]:
        """Change any number of entities, with a result for each; see `create_many`.

        A call whose response is lost is repeated: the same change twice has the effect of one.

        Args:
            ad_account_id: The ad account.
            changes: Dicts or models, as `update` takes them, each with the entity's `id`.
            journal: A file that belongs to these changes, by which a run that was killed is continued.
            key: Returns the name of a change in the journal; by default its content.
            on_result: Called with each result; a plain function.

        Returns:
            The results, in the order of the changes.

        Raises:
            QuotaExceededError: The quota is used up for longer than the client may wait.
            JournalError: The journal is in use, is not a journal of these calls, or cannot be written.
            PinterestError: Another error concerns the token, the account, the app or the connection. Its
                `results` has the results so far.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        from .tasks import write_many

        yields = write_many(
            resource._client._engine,
            self.kind,
            "update",
            ad_account_id,
            changes,
            journal=journal,
            key=key,
            on_result=on_result,
        )
        return (yield from yields)
