"""What a view is: a page made from the state of a mock, and what was asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from attrs import frozen

from pinkit.testing.messages import ApiError, Object, is_object

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock

T = TypeVar("T")
PAGE = 60  # items
SECRET_TABLES = frozenset({"codes", "refresh_tokens", "tokens"})  # their keys are secrets
_NAMES = ("name", "title", "username", "location", "kind")


@frozen
class Asked:
    """What was asked of a view.

    Attributes:
        keys: What follows the name of the view in the path.
        query: The parameters.
    """

    keys: Sequence[str]
    query: Mapping[str, str]

    @property
    def key(self) -> str:
        """The first key.

        Raises:
            ApiError: 404; there is none.
        """
        if not self.keys:
            raise ApiError(404, 0, "The path needs an id.")
        return self.keys[0]

    @property
    def text(self) -> str:
        """The text to search for, in lower case."""
        return self.query.get("q", "").strip().lower()

    def number(self, name: str) -> int:
        """Return a parameter that is a number; 0 if it is none."""
        value = self.query.get(name, "")
        return int(value) if value.isdecimal() and value.isascii() and len(value) < 12 else 0


#: The template of a view, and the values in it.
Shown: TypeAlias = tuple[str, Object]
View: TypeAlias = Callable[["Mock", Asked], Shown]


@frozen
class Part(Generic[T]):
    """A part of a list.

    Attributes:
        items: The items of the part.
        total: How many items the list has.
        next: The index of the next part; 0 if this is the last one.
    """

    items: Sequence[T]
    total: int
    next: int


def newest(items: Sequence[T], asked: Asked, size: int = PAGE) -> Part[T]:
    """Return a part of a list whose newest item is the last one, the newest first."""
    first = asked.number("from")
    found = list(islice(reversed(items), first, first + size))
    more = first + size
    return Part(found, len(items), more if more < len(items) else 0)


def find(mock: Mock, table: str, key: str) -> Object:
    """Return a record.

    Raises:
        ApiError: 404; there is none.
    """
    record = None if table in SECRET_TABLES else mock.world.table(table).get(key)
    if record is None:
        raise ApiError(404, 0, f"There is no such record in {table[:60]!r}.")
    return record


def label(record: Object, key: str) -> str:
    """Return what to call a record: its name or title; its key, if it has none."""
    values = (source.get(name) for source in _sources(record) for name in _NAMES)
    return next((value for value in values if value and isinstance(value, str)), key)


def matches(record: Object, key: str, text: str) -> bool:
    """Whether the key, the name or another text of a record contains a text in lower case."""
    names = (*_NAMES, "description", "link")
    values = (source.get(name) for source in _sources(record) for name in names)
    return text in key.lower() or any(isinstance(each, str) and text in each.lower() for each in values)


def _sources(record: Object) -> Iterable[Object]:
    fields = record.get("fields")  # of a feed
    return (record, fields) if is_object(fields) else (record,)


def usernames(mock: Mock) -> Mapping[str, str]:
    """Return the names of the users by id."""
    return {each["id"]: each["username"] for each in mock.world.table("users")}
