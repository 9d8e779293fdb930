"""The users of a mock: several accounts, each with an access token of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias, get_args

from attrs import field, frozen

from pinkit.testing.messages import ApiError, Object
from pinkit.testing.state import boards, business_access
from pinkit.testing.state.users import find
from pinkit.testing.tokens import FOREVER
from pinkit.testing.world import World

Permission: TypeAlias = Literal[
    "ADMIN",
    "ANALYST",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "FINANCE_EDIT",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "PROFILE_PUBLISHER",
]
AccountType: TypeAlias = Literal["PINNER", "BUSINESS"]


@frozen
class User:
    """One account.

    Attributes:
        token: An access token with all scopes.
    """

    id: str
    username: str
    account_type: str
    token: str = field(repr=False)


class Users:
    """All accounts, the first one first; `mock.users["oak"]` is one of them.

    Args:
        world: Returns the state.
    """

    def __init__(self, world: Callable[[], World]) -> None:
        self._world = world

    def add(self, username: str, *, account_type: AccountType = "BUSINESS") -> User:
        """Add an account.

        Args:
            username: Its name, which no other account has.
            account_type: `BUSINESS` or `PINNER`.

        Raises:
            ValueError: There is an account with this name.
        """
        world = self._world()
        with world.store.lock:
            if username in self:
                raise ValueError(f"there is already a user {username!r}")
            key = world.new_id()
            record = {"id": key, "username": username, "account_type": account_type}
            return self._shown(world, world.table("users").put(key, record))

    def share_board(self, board_id: str, username: str) -> None:
        """Make a user a collaborator of a board, who sees it and adds Pins and sections.

        Raises:
            ValueError: There is no such board, or the user owns it.
            KeyError: There is no such user.
        """
        world = self._world()
        with world.store.lock:
            boards.share(world, board_id, self[username].id)

    def share_ad_account(self, ad_account_id: str, username: str, permissions: Iterable[Permission]) -> None:
        """Let a user work in an ad account, as an employee of the business that owns it.

        Args:
            ad_account_id: The id of the ad account.
            username: The name of the user.
            permissions: What the user may do: an `ANALYST` reads, a `CAMPAIGN_MANAGER` or `ADMIN` changes.
                These replace earlier ones.

        Raises:
            ValueError: There is no such ad account or permission, or the user owns the ad account.
            KeyError: There is no such user.
        """
        given = list(permissions)
        if unknown := set(given) - set(get_args(Permission)):
            known = ", ".join(get_args(Permission))
            raise ValueError(f"no permission is called {', '.join(sorted(unknown))}; they are {known}")
        world = self._world()
        with world.store.lock:
            business_access.share(world, ad_account_id, find(world, self[username].username), list(given))

    def __getitem__(self, username: str) -> User:
        world = self._world()
        try:
            return self._shown(world, find(world, username))
        except ApiError:
            names = ", ".join(each.username for each in self)
            raise KeyError(f"there is no user {username!r}; the users are {names}") from None

    def __contains__(self, username: object) -> bool:
        return any(each["username"] == username for each in self._world().table("users"))

    def __iter__(self) -> Iterator[User]:
        world = self._world()
        return (self._shown(world, each) for each in world.table("users"))

    def __len__(self) -> int:
        return len(self._world().table("users"))

    def _shown(self, world: World, record: Object) -> User:
        name = "first" if record["id"] == world.user_id else f"user {record['id']}"
        token = world.tokens.named(name, user=record["id"], expires_in=FOREVER)
        return User(record["id"], record["username"], record["account_type"], token)
