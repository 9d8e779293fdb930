"""Changing, moving and deleting any number of Pins, with a result for each."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinkit_generated import UNSET, Model, operations

from .._batches.fields import check_values
from .._batches.journal import Keys
from .._batches.results import ItemResult, ItemResults, OnResult
from .._batches.write_many import Decided, Doubt, Item, Sent, Task, Writer
from .._core.batch import Result
from .._core.effects import Run, Steps
from .._core.ids import ids_only
from .._core.validation import callback, truth
from ..errors import NotFoundError
from .batch_file import Pins, items
from .draft import LONGEST

if TYPE_CHECKING:
    import os

    from .._core.engine import Engine

#: The fields of a change, and the argument of `pins.update` for each.
FIELDS: Final[Mapping[str, str]] = {
    **{name: name for name in LONGEST},
    "board_id": "board_id",
    "section_id": "board_section_id",
    "ai_disclosures": "ai_disclosures",
    "carousel_slots": "carousel_slots",
}
_IDS: Final = ("pin_id", "id")


class PinTask(Task):
    """Changes or deletes Pins, one in each call.

    Args:
        verb: `update`, `move` or `delete`.
        ad_account_id: The ad account in whose name.
        common: What is changed in every Pin.
    """

    def __init__(self, verb: str, ad_account_id: str | None, common: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"pins.{verb}_many", 1)
        self._deletes = verb == "delete"
        self._ad_account_id = ad_account_id
        self._common = common
        self._keys = Keys()
        self._interrupted: set[str] = set()

    def prepare(self, index: int, given: Any) -> Item:
        """Check a change.

        Raises:
            ValueError: A field is unknown or too long, or the id is missing.
        """
        where, fields = given
        try:
            body = _checked(fields, needs_fields=not self._deletes and self._common is None)
            body |= self._common or {}
            self._request(body)
            check_values(body)
        except (ValueError, TypeError) as error:
            raise ValueError(f"{where}: {error}") from None
        return Item(index, self._keys.of(body), body)

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Change or delete a Pin."""
        (item,) = items
        try:
            response = yield from engine.call(self._request(item.body))
        except NotFoundError:
            if not self._deletes or item.key not in self._interrupted:
                raise
            response = None  # the run that was interrupted had deleted it
        return Sent(response, [Result(0, response, [])], [item.body["pin_id"]])

    def _request(self, body: Mapping[str, Any]) -> Any:
        account = self._ad_account_id or UNSET
        if self._deletes:
            return operations.pins_delete(body["pin_id"], ad_account_id=account)
        named: dict[str, Any] = {FIELDS[name]: value for name, value in body.items() if name != "pin_id"}
        return operations.pins_update(body["pin_id"], ad_account_id=account, **named)

    def decide(self, _engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Send a change of an earlier run again: it does the same."""
        yield from ()
        if doubt.error is not None:
            return Decided(undecided=doubt.items)
        self._interrupted |= {item.key for item in doubt.items}
        return Decided(again=doubt.items)

    def is_repeatable(self, _item: Item, /) -> bool:
        """Whether a change may be sent twice: always."""
        return True


def change_many(
    engine: Engine,
    task: PinTask,
    pins: Pins | Iterable[Any],
    journal: str | os.PathLike[str] | None,
    on_result: OnResult[Any] | None,
    *,
    preview: bool,
) -> Steps[ItemResults[Any]]:
    """Change any number of Pins; see `Pins.update_many`."""
    callback("on_result", on_result, 1)
    truth("preview", preview)
    source = _located(pins)
    if preview:
        planned: list[ItemResult[Any]] = yield Run(lambda: [*_planned(task, source)])
        return ItemResults([], planned)
    writer = Writer(engine, task, source, journal, on_result)
    yield from writer.run()
    return ItemResults(writer.responses, writer.results)


def _located(pins: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the Pins of a file or an iterable, each with its place."""
    if isinstance(pins, (str, bytes)) or hasattr(pins, "__fspath__") or not isinstance(pins, Iterable):
        return ((each.where, each.members) for each in items(cast("Pins", pins)))
    if isinstance(pins, (Mapping, Model)):
        raise TypeError("pins must be a file's path, or a list or iterator of Pins, not one Pin")
    return ((f"pins[{index}]", each) for index, each in enumerate(cast("Any", pins)))


def _planned(task: PinTask, source: Iterable[Any]) -> Iterator[ItemResult[Any]]:
    for index, given in enumerate(source):
        try:
            item = task.prepare(index, given)
        except (ValueError, TypeError) as error:
            yield task.invalid(index, error)
        else:
            changes = {name: value for name, value in item.body.items() if name != "pin_id"}
            yield ItemResult(index, changes, [], item.key, "planned", item.body["pin_id"])


def _checked(given: Any, *, needs_fields: bool) -> dict[str, Any]:
    """Return a change with the id of its Pin, or raise what is wrong with it."""
    if isinstance(given, str):
        given = {"pin_id": given}
    if not isinstance(given, Mapping):
        raise TypeError(f"a change is a mapping, not {type(given).__name__}")
    fields = {
        name: value for name, value in cast("Mapping[str, Any]", given).items() if value not in (None, "")
    }
    for name in fields.keys() - FIELDS.keys() - {*_IDS}:
        near = difflib.get_close_matches(str(name), [*FIELDS, *_IDS], 1)
        advice = f"did you mean {near[0]!r}? The" if near else "the"
        raise ValueError(f"{name}: there is no such field; {advice} fields are pin_id, {', '.join(FIELDS)}")
    ids = [fields.pop(name) for name in _IDS if name in fields]
    if not ids:
        raise ValueError("pin_id: the id of the Pin is missing")
    if needs_fields and not fields:
        raise ValueError("nothing is changed: give a field beside pin_id")
    for name, most in LONGEST.items():
        if len(str(fields.get(name, ""))) > most:
            raise ValueError(f"{name}: has {len(str(fields[name]))} characters; at most {most} are allowed")
    _, named = ids_only((), (), {"pin_id": str(ids[0]), **fields})
    return dict(named)
