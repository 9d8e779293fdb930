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
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pinkit_generated import UNSET, operations

from .._core.batch import Batch, results_of_job
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
    if not create and not update:
        raise ValueError("create, update: give at least one of them, with entities")
    deadline = engine.clock.monotonic() + seconds("timeout", timeout)
    given = {"create": create, "update": update}
    body: dict[str, Any] = {
        name: _filled(each, ad_account_id) if each else UNSET for name, each in given.items()
    }
    started = yield from engine.call(operations.bulk_upsert_create(ad_account_id, **body))
    left = max(0.0, deadline - engine.clock.monotonic())
    rows = yield from rows_of(engine, job, ad_account_id, started, left)
    results = results_of_job({"rows": rows}, "rows")
    return Batch(started, results or [])


def _filled(entities: Mapping[str, Any], ad_account_id: str) -> dict[str, Any]:
    """Fill in the ad account of campaigns, which have it as a field."""
    campaigns: Any = entities.get("campaigns") or ()
    kind = type(cast("object", campaigns))
    if issubclass(kind, (str, Mapping)) or not issubclass(kind, Iterable):
        raise TypeError(f"campaigns: must be a list of campaigns, not {kind.__name__}")
    whole: list[Any] = [
        {"ad_account_id": ad_account_id, **cast("Mapping[str, Any]", each)}
        if isinstance(each, Mapping)
        else each
        for each in campaigns
    ]
    return {**entities, **({"campaigns": whole} if whole else {})}


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
