"""Dynamic titles of an ad group: a CSV is uploaded to a signed URL, processed, and downloaded."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, NamedTuple

from pinkit_generated import operations

from .. import errors
from .._core.deadline import within
from .._core.effects import LostError, Run, Steps
from .._core.validation import callback, seconds
from .._storage.download import download, target
from .._storage.s3_errors import EXPIRED, again, rejected
from .._storage.sources import opened
from .._storage.streamed_body import Body
from .job import LARGEST
from .polling import fields_of, text

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from pinkit_generated.results import AdGroupsDynamicTitlesProcessCsv as Processed

    from .._core.engine import Engine
    from .._core.messages import Url
    from .._storage.sources import File, Source
    from .._storage.streamed_body import Progress

UPLOAD: Final = "dynamic titles upload"  # the name of the store request in events and errors


class Where(NamedTuple):
    """An ad group."""

    ad_account_id: str
    ad_group_id: str


class _Registered(NamedTuple):
    request_id: str
    url: Url


def upload(
    engine: Engine, where: Where, file: File, size: int | None, progress: Progress | None, timeout: float
) -> Steps[Processed]:
    """Upload a CSV and have it processed; see `DynamicTitles.upload`."""
    callback("progress", progress, 2)
    deadline = engine.clock.monotonic() + seconds("timeout", timeout)
    source: Source = yield Run(functools.partial(opened, "source", file, size))
    engine = within(engine, deadline)
    request_id = yield from _store(engine, where, source, progress, deadline)
    return (
        yield from engine.call(operations.ad_groups_dynamic_titles_process_csv(*where, request_id=request_id))
    )


def save(
    engine: Engine, where: Where, to: str | os.PathLike[str], progress: Progress | None, timeout: float
) -> Steps[Path]:
    """Download the CSV; see `DynamicTitles.download`."""
    callback("progress", progress, 2)
    deadline = engine.clock.monotonic() + seconds("timeout", timeout)
    path: Path = yield Run(functools.partial(target, "to", to))

    def address() -> Steps[str]:
        made = yield from engine.call(operations.ad_groups_dynamic_titles_download_csv(*where))
        url = text("download_url", made)
        if not url:
            raise errors.InvalidResponseError(
                f"ad group {where.ad_group_id} has no CSV of dynamic titles yet; wait for it"
            )
        return url

    return (
        yield from download(engine, address, path, progress, deadline, LARGEST, private=False, durable=True)
    )


def is_ready(status: object) -> str | None:
    """Return the state of an ad group's titles, in the form that jobs use."""
    return "completed" if fields_of(status).get("is_ready") is True else None


def _store(
    engine: Engine, where: Where, source: Source, progress: Progress | None, deadline: float
) -> Steps[str]:
    """Send the file until it is stored; return the id to process it with."""
    registered = yield from _register(engine, where)
    sent = _sent(engine, where, source, progress, deadline, registered)
    return (yield from engine.observed(UPLOAD, "PUT", None, sent))


def _sent(
    engine: Engine,
    where: Where,
    source: Source,
    progress: Progress | None,
    deadline: float,
    registered: _Registered,
) -> Steps[str]:
    attempt = 1

    def in_time() -> None:
        if engine.clock.monotonic() > deadline:
            raise LostError("the upload took longer than its timeout", timed_out=True)

    while True:
        body = Body([source], progress, in_time)
        message = engine.store_message("PUT", registered.url, deadline, body, Content_Type="text/csv")
        sent = yield from engine.send(UPLOAD, message, attempt, deadline, repeatable=source.rewinds)
        failed = rejected(UPLOAD, sent, source)
        if failed is None:
            return registered.request_id
        more = again(failed.failure, attempt, engine.options.retry.attempts, "upload", "URL")
        if body.begun and not source.rewinds:
            more = None
        yield from engine.pause(UPLOAD, failed.error, more, attempt, deadline)
        if EXPIRED.search(failed.failure.message):
            registered = yield from _register(engine, where)
        attempt += 1


def _register(engine: Engine, where: Where) -> Steps[_Registered]:
    made = yield from engine.call(operations.ad_groups_dynamic_titles_get_upload_url(*where))
    request_id, url = text("request_id", made), text("upload_url", made)
    try:
        address = engine.store_url(url or "")
    except ValueError:
        address = None
    if not request_id or address is None:
        raise errors.InvalidResponseError(
            "ad_groups_dynamic_titles/get_upload_url: the response has no request_id, or no https:// "
            "upload_url; nothing was sent"
        )
    return _Registered(request_id, address)
