"""Uploading the records of a customer list in parts; an upload that was interrupted is continued."""

from __future__ import annotations

import functools
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs
from pinkit_generated import operations
from pinkit_generated._codec import is_array
from pinkit_generated._write import plain

from .. import errors
from .._core.deadline import within
from .._core.effects import Run, Steps
from .._core.error_text import as_object
from .._core.retry import RetryDecision
from .._core.validation import callback, seconds
from .._io.journal_file import JournalFile, mapping
from .._jobs.polling import text, until_ended
from .._storage.s3_errors import EXPIRED, again, rejected
from .._storage.sources import CHUNK, Source
from .._storage.streamed_body import Body, Progress
from .list_records import DroppedRecord, Records, Spool, parts_of

if TYPE_CHECKING:
    from .._core.engine import Engine

U = TypeVar("U")
UPLOAD: Final = "customer list upload"  # the name of the store request in events and errors


@attrs.frozen
class UploadedList(Generic[U]):
    """An upload of records to a customer list.

    Args:
        upload: Pinterest's last response, with the state and the counts of valid and invalid records.
        records: How many records were sent.
        dropped: The first 1,000 records that cannot be sent, without their values.
        dropped_count: How many records cannot be sent.
    """

    upload: U
    records: int
    dropped: Sequence[DroppedRecord]
    dropped_count: int


class _Progress(JournalFile):
    """What an upload has done; the file of the records is beside it."""

    def __init__(self, path: Path | None, of: Sequence[str]) -> None:
        name = None if path is None else path.with_name(f"{path.name}.journal")
        super().__init__(name, {"journal": "pinkit", "version": 1, "of": " ".join(("customer_lists", *of))})
        self.said: dict[str, Any] = {}
        self.parts: set[int] = set()

    def _note(self, line: dict[str, Any]) -> None:
        if "part" in line:
            self.parts.add(int(line["part"]))
            return
        if "upload" in line:  # another one, if the addresses of the first have expired
            self.parts.clear()
        self.said |= mapping(line)

    def note(self, **line: Any) -> None:
        """Record a step."""
        self._write(line)

    def remove(self) -> None:
        """Close and delete the file."""
        self.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)


class _Part(Source):
    """A part of a file."""

    def __init__(self, path: Path, number: int, start: int, end: int) -> None:
        super().__init__(f"part {number}", end - start)
        self._path = path
        self._start = start

    def chunks(self) -> Iterator[bytes]:
        """Read the part in chunks."""
        left = self.size
        with self._path.open("rb") as file:
            file.seek(self._start)
            while left and (chunk := file.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk


class ListUpload:
    """An upload to a customer list; no frame of it shows a record.

    Args:
        engine: Makes the calls.
        where: The ids of the ad account and of the list.
        operation: `ADD` or `REMOVE`.
        spool: Writes the records to a file.
        source: The records.
        resume: The file of the records; None for a temporary one.
        timeout: Seconds for the whole upload.
        progress: Called with the bytes sent of a part and its size.
    """

    def __init__(
        self,
        engine: Engine,
        where: tuple[str, str],
        operation: str,
        spool: Spool,
        source: Records,
        resume: str | os.PathLike[str] | None,
        timeout: float,
        progress: Progress | None,
    ) -> None:
        if operation not in ("ADD", "REMOVE"):
            raise ValueError(f"operation must be ADD or REMOVE, not {operation!r:.40}")
        callback("progress", progress, 2)
        self._deadline = engine.clock.monotonic() + seconds("timeout", timeout)
        self._engine = within(engine, self._deadline)
        self._where = where
        self._operation = operation
        self._spool = spool
        self._source = source
        self._progress = progress
        self._is_kept = resume is not None
        self._path = None if resume is None else Path(resume)
        self._done = _Progress(self._path, (*where, operation))

    def run(self) -> Steps[UploadedList[Any]]:
        """Spool the records, send the parts, and wait until they are processed."""
        try:
            yield Run(self._done.open)
            path: Path = yield Run(self._spooled)
            ended = yield from self._sent(path)
            said = self._done.said
            dropped = [DroppedRecord(*each) for each in said["dropped"]]
            self._clean(path)
            return UploadedList(ended, said["records"], dropped, said["dropped_count"])
        finally:
            self._done.close()
            if self._path is not None and not self._is_kept:
                self._path.unlink(missing_ok=True)

    def _clean(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._done.remove()

    def _spooled(self) -> Path:
        """Write the records to a file that only its owner may read, unless an earlier run has."""
        if self._path is not None and "records" in self._done.said and self._path.exists():
            return self._path
        self._check_own()
        with self._opened() as file:
            self._spool.write(self._source, file)
            file.flush()
            os.fsync(file.fileno())
        spool = self._spool
        self._source = ()
        dropped = [list(each) for each in spool.dropped]
        self._done.note(records=spool.written, dropped=dropped, dropped_count=spool.dropped_count)
        return self._path or Path()

    def _check_own(self) -> None:
        """Note the file of the records in the journal before it is written, which replaces its content.

        Raises:
            ValueError: It exists, and no earlier run has written it: it may be the source.
        """
        if self._path is None or "spool" in self._done.said:
            return
        if os.path.lexists(self._path):
            self._done.remove()
            raise ValueError(
                f"resume: {str(self._path)!r:.200} exists, and is not a file of an earlier upload; name a "
                "file that does not exist"
            )
        self._done.note(spool=True)

    def _opened(self) -> IO[bytes]:
        if self._path is None:
            descriptor, name = tempfile.mkstemp(prefix="pinkit-")
            self._path = Path(name)
        else:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            descriptor = os.open(self._path, flags, 0o600)
        return os.fdopen(descriptor, "wb")

    def _sent(self, path: Path) -> Steps[Any]:
        """Send what is missing, and wait until it is processed."""
        parts: list[tuple[int, int]] = yield Run(functools.partial(parts_of, path))
        if not self._done.said.get("upload"):
            yield from self._register(len(parts))
        for number, (start, end) in enumerate(parts, 1):
            if number not in self._done.parts:
                stored = self._store(path, len(parts), number, start, end)
                yield from self._engine.observed(UPLOAD, "PUT", None, stored)
                yield Run(functools.partial(self._done.note, part=number))
        missing = [number for number in range(1, len(parts) + 1) if number not in self._done.parts]
        if missing:  # a new upload was registered in between
            return (yield from self._sent(path))
        return (yield from self._processed())

    def _register(self, count: int) -> Steps[None]:
        """Register an upload. Unused ones do no harm, so the request is retried after a lost response."""
        engine, attempt = self._engine, 1
        request = operations.customer_list_uploads_create(
            *self._where,
            operation=self._operation,  # type: ignore[arg-type]
            total_parts=count,
        )
        while True:
            try:
                made = yield from engine.call(request)
                break
            except (errors.APIConnectionError, errors.ServerError) as error:
                more = (
                    RetryDecision("the response was lost")
                    if attempt < engine.options.retry.attempts
                    else None
                )
                yield from engine.pause(UPLOAD, error, more, attempt, self._deadline)
                attempt += 1
        fields = as_object(plain(made))
        files: Any = as_object(fields.get("s3_multipart_upload_data")).get("file_parts")
        parts = map(as_object, files if is_array(files) else ())
        urls: dict[str, Any] = {str(each.get("part_number")): each.get("presigned_url") for each in parts}
        upload_id = as_object(fields.get("customer_list_upload")).get("id")
        if not upload_id or set(urls) != {str(number) for number in range(1, count + 1)}:
            raise errors.InvalidResponseError(
                "customer_list_uploads/create: the response has no id, or not one address for each part"
            )
        yield Run(functools.partial(self._done.note, upload=upload_id, urls=urls))

    def _store(self, path: Path, count: int, number: int, start: int, end: int) -> Steps[None]:
        """Send a part until it is stored."""
        engine, attempt = self._engine, 1
        while True:
            source = _Part(path, number, start, end)
            try:
                url = engine.store_url(str(self._done.said["urls"][str(number)]))
            except ValueError:
                raise errors.InvalidResponseError(
                    f"customer_list_uploads/create: the address of part {number} does not start with https://"
                ) from None
            body = Body([source], self._progress)
            message = engine.store_message("PUT", url, self._deadline, body)
            sent = yield from engine.send(UPLOAD, message, attempt, self._deadline, repeatable=True)
            failed = rejected(UPLOAD, sent, source)
            if failed is None:
                return
            more = again(failed.failure, attempt, engine.options.retry.attempts, "upload", "address")
            yield from engine.pause(UPLOAD, failed.error, more, attempt, self._deadline)
            if EXPIRED.search(failed.failure.message):
                yield from self._register(count)
            attempt += 1

    def _processed(self) -> Steps[Any]:
        """Start the processing, unless it was started, and wait for its end."""
        where = (*self._where, str(self._done.said["upload"]))
        engine, request = self._engine, operations.customer_list_uploads_get(*where)
        now = yield from engine.call(request)
        if text("state", now) == "NOT_STARTED":
            try:
                yield from engine.call(operations.customer_list_uploads_run(*where))
            except (errors.APIConnectionError, errors.ServerError, errors.ConflictError):
                if text("state", (yield from engine.call(request))) == "NOT_STARTED":
                    raise
        polled = yield from until_ended(engine, request, "state", self._deadline)
        if polled.response is not None and polled.done:
            return polled.response
        facts: Mapping[str, Any] = {"job_id": where[2], "state": polled.state, "data": polled.response}
        if polled.ended:
            yield Run(functools.partial(self._done.note, upload=None, urls={}))  # the next run makes another
            raise errors.JobFailedError(
                f"customer_lists.upload: upload {where[2]} is {polled.state}; the error's `data` has the "
                "counts of its errors",
                **facts,
            )
        kept = "call it again with the same resume=" if self._is_kept else "see customer_lists.uploads.get"
        raise errors.JobTimeoutError(
            f"customer_lists.upload: upload {where[2]} is not processed yet; its state is {polled.state}. "
            f"Pinterest continues: {kept}",
            **facts,
        ) from polled.error
