"""Adding any number of records with several identifiers each to a customer list, or removing them."""

from __future__ import annotations

import csv
import difflib
import ipaddress
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar, cast

import attrs
from pinkit_generated import operations

from .._batches.journal import Keys
from .._batches.results import ItemResult, ItemResults, OnResult
from .._batches.write_many import Decided, Doubt, Item, Sent, Task, Writer
from .._core.batch import Result
from .._core.effects import Steps
from .._core.secret import discreet
from .._core.validation import callback, truth
from . import normalise
from .list_records import is_digest, is_value, readable, shown_columns, too_many_cells
from .normalise import CannotExpressError
from .phone import phone
from .user_data import Dropped

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine

D = TypeVar("D", covariant=True)
Rows: TypeAlias = "str | os.PathLike[str] | Iterable[Mapping[str, str | None]]"


@attrs.frozen
class ListRow(ItemResult[D]):
    """The result of one record of a customer list; see `ItemResult`.

    Args:
        dropped: The identifiers that cannot be sent, without their values; the others were sent.
    """

    dropped: Sequence[Dropped] = ()


class ListRows(ItemResults[None]):
    """The results of all records, in their order; `data` has the response to each call."""

    results: Sequence[ListRow[None]]  # pyright: ignore[reportIncompatibleVariableOverride]

    if TYPE_CHECKING:

        @property
        def failed(self) -> list[ListRow[None]]: ...  # type: ignore[override]  # of a subclass
        def __iter__(self) -> Iterator[ListRow[None]]: ...


class _Row(NamedTuple):
    """A record, its place for messages, and what is wrong with its row, if anything is."""

    where: str
    fields: Any
    problem: str = ""


class _Field(NamedTuple):
    """How an identifier is sent: its field, its rule, and whether it is hashed."""

    wire: str
    rule: Callable[[str], str]
    hashes: bool


def _pinner(_: str) -> str:
    raise CannotExpressError("the text is not a digest of 32, 40 or 64 hexadecimal digits")


def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise CannotExpressError("the text is no IP address") from None


class RowTask(Task):
    """Adds or removes records; no frame of it shows a record.

    Args:
        where: The ids of the ad account and of the list.
        operation: `ADD` or `REMOVE`.
        default_country: The country of phone numbers without a country code.
        allow_plain: Whether plain e-mail addresses are sent as they are.
    """

    result = ListRow

    def __init__(
        self, where: tuple[str, str], operation: str, default_country: str | None, *, allow_plain: bool
    ) -> None:
        super().__init__(f"customer_lists.update_many {operation}", MOST)
        if operation not in ("ADD", "REMOVE"):
            raise ValueError(f"operation must be ADD or REMOVE, not {operation!r:.40}")
        self._where = where
        self._operation: Any = operation
        self._keys = Keys()
        phones = _Field("hashed_phone_number", phone(default_country, digits_are_international=False), True)
        maids = _Field("maid", normalise.mobile_ad_id, True)
        self._fields: dict[str, _Field] = {
            "email": _Field("email", normalise.email, not truth("allow_plain", allow_plain)),
            "maid": maids,
            "mobile_ad_id": maids,
            "hashed_phone_number": phones,
            "phone": phones,
            "hashed_pinner_id": _Field("hashed_pinner_id", _pinner, True),
            "external_id": _Field("external_id", normalise.identifier, False),
            "ip_address": _Field("ip_address", _address, False),
            "user_agent": _Field("user_agent", normalise.identifier, False),
            "liveramp_envelope": _Field("liveramp_envelope", normalise.identifier, False),
        }

    @discreet
    def prepare(self, index: int, given: Any) -> Item:
        """Normalise and hash a record; the error shows none of its values.

        Raises:
            ValueError: It has no identifier that can be sent, or a field is unknown.
            TypeError: It is no mapping.
        """
        row: _Row = given
        fields: Any = row.fields
        if not isinstance(fields, Mapping):
            raise TypeError(f"{row.where}: a record is a mapping, not {type(fields).__name__}")
        if row.problem:
            raise ValueError(f"{row.where}: {row.problem}")
        body, dropped = dict[str, str](), list[Dropped]()
        for name, value in cast("Mapping[str, Any]", fields).items():
            field = self._fields.get(name)
            if field is None:
                raise ValueError(f"{row.where}: {self._unknown(str(name))}")
            try:
                own = _sent(field, text) if (text := _text(value)) else ""
            except CannotExpressError as error:
                dropped.append(Dropped(name, str(error)))
                continue
            if own and body.setdefault(field.wire, own) != own:
                dropped.append(Dropped(name, "another field of the record has another value of it"))
        if not body:
            why = "; ".join(f"{each.field}: {each.reason}" for each in dropped) or "the record is empty"
            raise ValueError(f"{row.where}: {why}")
        return Item(index, self._keys.of([*self._where, body]), body, more={"dropped": tuple(dropped)})

    def _unknown(self, name: str) -> str:
        if is_value(name):
            return f"the name of a field seems to be a value; the fields are {', '.join(self._fields)}"
        near = difflib.get_close_matches(name, self._fields, 1)
        advice = f"did you mean {near[0]!r}? The" if near else "the"
        return f"{name:.40}: there is no such field; {advice} fields are {', '.join(self._fields)}"

    @discreet
    def columns(self, path: Path, names: Sequence[str]) -> list[str | None]:
        """Return the field of each column of a CSV file; None for one that is ignored.

        Raises:
            ValueError: No column is known, one is most likely misspelled, or a field has two columns.
        """
        fields = [name.strip().lower().replace(" ", "_").replace("-", "") for name in names]
        for name, field in zip(names, fields, strict=True):
            near = difflib.get_close_matches(field, self._fields.keys() - {*fields}, 1, 0.8)
            if field not in self._fields and near:
                raise ValueError(
                    f"source: {path.name!r} has a column {name!r:.40}; did you mean {near[0]!r}?"
                )
        if not self._fields.keys() & {*fields}:
            raise ValueError(
                f"source: {path.name!r} has none of {', '.join(self._fields)}; {shown_columns(names)}"
            )
        first = dict[str, str]()
        for name, field in zip(names, fields, strict=True):
            if field in self._fields and first.setdefault(field, name) is not name:
                raise ValueError(
                    f"source: {path.name!r} has {field!r} twice, in the columns {first[field]!r:.40} and "
                    f"{name!r:.40}; remove one"
                )
        return [field if field in self._fields else None for field in fields]

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Send the records of one call."""
        response = yield from engine.call(self._request(items))
        return Sent(response, [Result(n, None, []) for n in range(len(items))], [None] * len(items))

    @discreet
    def _request(self, items: Sequence[Item]) -> Request[Any]:
        rows: list[Any] = [item.body for item in items]
        return operations.customer_lists_update(*self._where, operation_type=self._operation, records_v2=rows)

    def decide(self, _engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Send records again: a list has each once, however often it is added."""
        yield from ()
        return Decided(again=doubt.items)

    def is_repeatable(self, _item: Item, /) -> bool:
        """Whether a record may be sent twice: always."""
        return True


def update_many(
    engine: Engine,
    task: RowTask,
    source: Rows,
    journal: str | os.PathLike[str] | None,
    on_result: OnResult[ListRow[None]] | None,
) -> Steps[ListRows]:
    """Return the steps that add or remove records; see `CustomerLists.update_many`."""
    callback("on_result", on_result, 1)
    writer = Writer(engine, task, _rows(task, source), journal, on_result)

    def steps() -> Steps[ListRows]:
        yield from writer.run()
        return ListRows(writer.responses, writer.results)

    return steps()  # without the records, which a traceback would show


def _rows(task: RowTask, source: Any) -> Iterator[_Row]:
    if isinstance(source, (str, os.PathLike)):
        path = Path(cast("str | os.PathLike[str]", source))
        return readable(path, _in_file(path, task.columns(path, _header(path))))
    if isinstance(source, (bytes, Mapping)) or not isinstance(source, Iterable):
        kind = type(cast("object", source)).__name__
        raise TypeError(f"source must be a CSV file's path or an iterable of mappings, not {kind}")
    return (_Row(f"row {index}", each) for index, each in enumerate(cast("Iterable[object]", source)))


def _header(path: Path) -> list[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return next(readable(path, csv.reader(file, strict=True)), list[str]())
    except OSError as error:
        raise ValueError(f"source: {str(path)!r} cannot be read: {error}") from None


def _in_file(path: Path, fields: Sequence[str | None]) -> Iterator[_Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        next(reader)
        for cells in reader:
            if any(cells):
                row = {name: cell for name, cell in zip(fields, cells, strict=False) if name is not None}
                problem = too_many_cells(len(cells), len(fields))
                yield _Row(f"{path.name} line {reader.line_num}", row, problem)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise CannotExpressError(f"the value is of type {type(value).__name__}; it must be a text")
    return value.strip()


@discreet
def _sent(field: _Field, text: str) -> str:
    """Return an identifier as it is sent."""
    if (field.hashes or field.wire == "email") and is_digest(text):
        return text.lower()
    plain = field.rule(text)
    try:
        encoded = plain.encode()
    except UnicodeEncodeError:
        raise CannotExpressError("the text is not valid Unicode") from None
    return sha256(encoded).hexdigest() if field.hashes else plain


MOST: Final = 1000  # records in a call; Pinterest states no limit
