"""The files of bulk requests as rows."""

from __future__ import annotations

import csv
import functools
import io
import json
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from pinkit_generated import OPERATIONS, UNSET, operations
from pinkit_generated._codec import members_of

from .._core.batch import Batch, results_of_job, unknown_result
from .._core.effects import Run, Steps
from .._core.validation import seconds
from ..errors import InvalidResponseError

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .._jobs.job import Job

Row: TypeAlias = dict[str, Any]


def rows_of(
    engine: Engine, job: Job[Any, Any], ad_account_id: str, given: Any, timeout: float
) -> Steps[list[Row]]:
    """Wait until a bulk request is done, and read its file; see `Bulk.download_rows`."""
    folder: str = yield Run(functools.partial(tempfile.mkdtemp, prefix="pinkit-"))  # its owner's only
    try:
        to = Path(folder, "rows")
        saved = job.saved(engine, given, {"ad_account_id": ad_account_id}, to, None, timeout, _MOST)
        path = yield from saved
        rows: list[Row] = yield Run(functools.partial(_read, path))
        return rows
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def upsert(
    engine: Engine,
    job: Job[Any, Any],
    ad_account_id: str,
    create: Mapping[str, Any] | None,
    update: Mapping[str, Any] | None,
    timeout: float,
) -> Steps[Batch[Row]]:
    """Create and change entities in bulk; see `Bulk.upsert_and_wait`."""
    for name, each in (("create", create), ("update", update)):
        if not isinstance(cast("object", each), (Mapping, NoneType)):
            raise TypeError(f"{name}: must be a dict of entities by their kind, not {type(each).__name__}")
    deadline = engine.clock.monotonic() + seconds("timeout", timeout)
    given = {"create": create or {}, "update": update or {}}
    body: dict[str, Any] = {name: _filled(name, each, ad_account_id) for name, each in given.items()}
    count = sum(len(several) for kinds in body.values() for several in kinds.values())
    if not count:
        raise ValueError("create, update: give at least one of them, with entities")
    sent: dict[str, Any] = {name: kinds or UNSET for name, kinds in body.items()}
    started = yield from engine.call(operations.bulk_upsert_create(ad_account_id, **sent))
    left = max(0.0, deadline - engine.clock.monotonic())
    rows = yield from rows_of(engine, job, ad_account_id, started, left)
    results = results_of_job({"rows": rows}, "rows") or []
    # An entity without a row must not count as a success.
    return Batch(started, results + [unknown_result(index) for index in range(len(results), count)])


def _filled(verb: str, entities: Mapping[str, Any], ad_account_id: str) -> dict[str, list[Any]]:
    """Return the entities of each kind as a list; campaigns get the ad account, which they have as a field.

    Raises:
        TypeError: The entities of a kind are no list.
        ValueError: There is no such kind.
    """
    fields: Any = members_of(_FIELDS[verb].codec)
    whole = dict[str, list[Any]]()
    for name, several in entities.items():
        if name not in fields:
            raise ValueError(f"{verb}: {name!r:.40} is no kind of entity; the kinds are {', '.join(fields)}")
        kind = type(cast("object", several))
        if issubclass(kind, (str, Mapping)) or not issubclass(kind, (Iterable, NoneType)):
            raise TypeError(f"{name}: must be a list of {name}, not {kind.__name__}")
        if made := [_with_account(name, each, ad_account_id) for each in several or ()]:
            whole[name] = made
    return whole


def _with_account(kind: str, entity: Any, ad_account_id: str) -> Any:
    if kind != "campaigns" or not isinstance(entity, Mapping):
        return entity
    return {"ad_account_id": ad_account_id, **cast("Mapping[str, Any]", entity)}


def _read(path: Path) -> list[Row]:
    """Read a file of rows: JSON, JSON lines, or CSV, whose cells with JSON are parsed.

    Raises:
        InvalidResponseError: It is none of these.
    """
    try:
        text = path.read_text("utf-8-sig")
        if text.lstrip()[:1] in ("[", "{"):
            return _of_json(text)
        return [
            {name: _cell(value) for name, value in row.items()}
            for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)
        ]
    except (ValueError, TypeError, csv.Error, RecursionError):
        raise InvalidResponseError("the file of the bulk request is neither JSON nor CSV") from None


def _of_json(text: str) -> list[Row]:
    try:
        content: Any = json.loads(text)
    except ValueError:
        content = [json.loads(line) for line in text.split("\n") if line.strip()]
    rows: list[Any] = []
    rows += content if isinstance(content, list) else [content]  # pyright: ignore[reportUnknownArgumentType]
    if not all(isinstance(row, dict) for row in rows):
        raise TypeError(rows)
    return cast("list[Row]", rows)


def _cell(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return None if value == "" else value


_MOST = 2**30
_FIELDS: Final[Any] = members_of(str(OPERATIONS["bulk_upsert/create"].body))
