"""Sending conversion events from a web application: without waiting, in batches, by a thread of its own."""

from __future__ import annotations

import atexit
import json
import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple, Protocol, Self, cast
from urllib.parse import quote

from .._core.fork import reset_after_fork
from .._core.secret import discreet
from .._core.success import is_id
from .._core.validation import callback, seconds, whole
from .._io.journal_file import locked, write_whole
from ..errors import PinterestError
from .send_many import MOST, InvalidEventError, as_body

if TYPE_CHECKING:
    from pinkit_generated import Model

    from .send_many import SentEvent

log: Final = logging.getLogger("pinkit")
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.1, 60.0
_EVENTS, _JOURNAL = ".events", ".journal"


class SenderCounts(NamedTuple):
    """What has become of the events of a sender in this process.

    Args:
        accepted: Events that `send` has written to disk.
        rejected: Events that are not valid, and were not accepted.
        dropped: Events that were not accepted because too many are waiting.
        sent: Events that Pinterest has processed, those of earlier processes included.
        failed: Events that Pinterest has rejected.
        unknown: Offline events of which it is unknown whether Pinterest has them.
        pending: Events on disk that are not settled.
    """

    accepted: int = 0
    rejected: int = 0
    dropped: int = 0
    sent: int = 0
    failed: int = 0
    unknown: int = 0
    pending: int = 0


class _Segment:
    """A file with events, one a line, which only one process uses."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.count = 0
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Open and lock the file; return False if another process uses it."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        self._file = os.fdopen(descriptor, "a+b", buffering=0)
        if locked(self.path, self._file) is None or not self.path.exists():
            self.close()
            return False
        self._file.seek(0)
        self.count = sum(1 for _ in self._file)
        return True

    def write(self, line: bytes) -> None:
        """Append an event, completely or not at all."""
        write_whole(cast("IO[bytes]", self._file), line, durable=False)
        self.count += 1

    def events(self) -> Iterator[Any]:
        """Read the events; a line that a killed process has not completed was never accepted."""
        with self.path.open("rb") as file:
            for line in file:
                if line.endswith(b"\n") and (event := _event(line)) is not None:
                    yield event

    def close(self) -> None:
        """Close the file, which ends the lock."""
        if self._file is not None:
            self._file.close()

    def delete(self) -> None:
        """Delete the file, and then its journal: without one, an offline event could be counted twice."""
        self.path.unlink(missing_ok=True)
        self.path.with_suffix(_JOURNAL).unlink(missing_ok=True)
        self.close()


def _waited(name: str, given: float) -> float:
    """Validate seconds to wait; threads cannot wait longer than some centuries."""
    return min(seconds(name, given), threading.TIMEOUT_MAX)


@discreet
def _event(line: bytes) -> Any:
    """Return the event of a line; None if a power failure has damaged it."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        log.warning("conversions.Sender: a damaged event was dropped")
        return None


class _SyncClient(Protocol):
    """A `pinkit.Client`."""

    @property
    def conversions(self) -> Any:
        """The group of calls."""

    def close(self) -> None:
        """Close the connections."""


class Sender:
    """Sends the conversion events of a web application, which reports one at a time during a request.

    `send` writes an event to a file and returns at once. A thread sends the events in batches. What is not
    sent when the process ends is sent by the next one with the same folder, so that a restart loses nothing.
    Several threads and processes may share a folder, also after a fork. In an asynchronous application, use
    it alike, with a `pinkit.Client`: it does not block the event loop.
    """

    def __init__(
        self,
        client: _SyncClient,
        ad_account_id: str,
        folder: str | os.PathLike[str],
        *,
        batch: int = MOST,
        interval: float = 5.0,
        max_pending: int = 100_000,
        on_result: Callable[[SentEvent[Any]], object] | None = None,
    ) -> None:
        """Make a sender. Its thread starts with the first event, or with `start`.

        Args:
            client: A `pinkit.Client`, which sends the events.
            ad_account_id: The ad account.
            folder: The folder for events that are not sent yet; it is created, readable by its owner only.
                Events of other ad accounts in it are left to their senders.
            batch: The number of events that are sent at once without waiting longer, from 1 to 1,000.
            interval: The longest time in seconds that an event waits for others, 0.1 or more.
            max_pending: The largest number of events on disk; further ones are dropped and counted.
            on_result: Called with the result of each event, in the sender's thread; what it raises is logged.

        Raises:
            TypeError: `client` is no `pinkit.Client`, or another argument has a wrong type.
            ValueError: A number is out of its limits, there is no ad account, or the folder cannot be
                created.
        """
        if hasattr(client, "aclose") or not hasattr(client, "conversions"):
            kind = type(client).__name__
            raise TypeError(f"client must be a pinkit.Client, which sends in a thread of its own, not {kind}")
        if not is_id(ad_account_id):
            raise ValueError(f"ad_account_id must be an id, not {ad_account_id!r:.40}")
        callback("on_result", on_result, 1)
        self._batch = whole("batch", batch)
        if not 1 <= batch <= MOST:
            raise ValueError(f"batch must be from 1 to {MOST}, not {batch}")
        self._interval = max(_SHORTEST_PAUSE, _waited("interval", interval))
        self._max_pending = whole("max_pending", max_pending)
        self._client = client
        self._ad_account_id = ad_account_id
        self._on_result = on_result
        self._folder = Path(folder)
        self._ending = f".{quote(str(ad_account_id), safe='')}{_EVENTS}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ValueError(f"folder: {str(self._folder)!r} cannot be created: {error}") from error
        self.after_fork()
        reset_after_fork(self)
        atexit.register(self._at_exit)

    def after_fork(self) -> None:
        """Start afresh: the parent keeps its events and its thread."""
        current: _Segment | None = getattr(self, "_current", None)
        for segment in [*([current] if current else []), *getattr(self, "_waiting", [])]:
            segment.close()
        self._lock = threading.Lock()
        self._settled = threading.Condition()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._current: _Segment | None = None
        self._waiting: list[_Segment] = []
        self._counts = Counter[str]()
        self._requested = self._served = self._number = 0
        self._closed = False

    @property
    def counts(self) -> SenderCounts:
        """What has become of the events of this process."""
        with self._lock:
            segments = [*self._waiting, *([self._current] if self._current else [])]
            pending = sum(segment.count for segment in segments)
            return SenderCounts(**{**self._counts, "pending": pending})

    @discreet
    def send(self, event: Mapping[str, Any] | Model) -> str | None:
        """Accept an event, and return at once.

        An event that is not valid does not fail the request in which it occurs: it is counted, and logged
        without its values.

        Args:
            event: An event as `conversions.send_events` takes it.

        Returns:
            Its `event_id`, which is made if it has none; None if the event is not accepted.

        Raises:
            RuntimeError: The sender is closed.
            OSError: The event cannot be written to disk.
        """
        try:
            event_id, body = as_body(event)
        except InvalidEventError as error:
            log.warning("conversions.Sender: an event was rejected: %s", error)
            self._count("rejected")
            return None
        line = json.dumps(body, separators=(",", ":")).encode() + b"\n"
        return event_id if self._write(line) else None

    def start(self) -> None:
        """Start the thread, so that events of earlier processes are sent before the first event."""
        with self._lock:
            self._start()

    def flush(self, timeout: float = 10.0) -> bool:
        """Send all events now, and wait for it.

        Args:
            timeout: Seconds to wait.

        Returns:
            Whether no event is left.
        """
        timeout = _waited("timeout", timeout)
        self.start()
        with self._settled:
            self._requested += 1
            wanted = self._requested
            self._wake.set()
            done = self._settled.wait_for(lambda: self._served >= wanted, timeout)
        return done and not self.counts.pending

    def close(self, timeout: float = 10.0) -> bool:
        """Send all events, and stop. Events that are left are sent by the next process with this folder.

        Args:
            timeout: Seconds to wait.

        Returns:
            Whether no event is left.
        """
        with self._lock:
            is_idle = self._closed or (self._thread is None and self._current is None)
        done = True if is_idle else self.flush(timeout)
        with self._lock:
            self._closed = True
            self._wake.set()
            if self._current is not None and not self._current.count:
                self._current.delete()
            for segment in [*self._waiting, *([self._current] if self._current else [])]:
                segment.close()
        atexit.unregister(self._at_exit)
        return done

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Sender to {self._ad_account_id}: {self.counts}>"

    # In the caller's thread -------------------------------------------------------------------------------

    def _write(self, line: bytes) -> bool:
        with self._lock:
            if self._closed:
                raise RuntimeError("the sender is closed; make a new one")
            waiting = sum(segment.count for segment in self._waiting)
            if self._current is None:
                self._current = self._made()
                self._start()
            if waiting + self._current.count >= self._max_pending:
                self._counts["dropped"] += 1
                return False
            self._current.write(line)
            self._counts["accepted"] += 1
            if self._current.count == self._batch:
                self._wake.set()
        return True

    def _made(self) -> _Segment:
        for _ in range(_ATTEMPTS):
            self._number += 1
            name = f"{time.time_ns()}-{os.getpid()}-{self._number}-{os.urandom(4).hex()}{self._ending}"
            segment = _Segment(self._folder / name)
            if segment.take():  # another process may have taken the new file over already
                return segment
        raise OSError(f"folder: {str(self._folder)!r}: a new file cannot be locked")

    def _start(self) -> None:
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._run, name="pinkit-sender", daemon=True)
            self._thread.start()

    def _count(self, name: str, number: int = 1) -> None:
        with self._lock:
            self._counts[name] += number

    def _at_exit(self) -> None:
        if self._thread is not None:
            self.close()

    # In the sender's thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        pause, is_due = self._interval, False  # first, what earlier processes have left
        while not self._closed:
            requested = self._requested
            try:
                is_done = self._pass(rotate=is_due or requested > self._served)
            except OSError:  # of the folder
                log.exception("conversions.Sender: events are kept, because of an error")
                is_done = False
            with self._settled:
                self._served = requested
                self._settled.notify_all()
            pause = self._interval if is_done else min(max(pause, 1.0) * 2, _LONGEST_PAUSE)
            self._wake.wait(pause)
            self._wake.clear()
            is_due = True

    def _pass(self, *, rotate: bool) -> bool:
        """Send what is waiting; return whether all of it is settled."""
        self._adopt()
        if rotate:
            self._rotate()
        left = [segment for segment in [*self._waiting] if not self._sent(segment)]
        return not left

    def _rotate(self) -> None:
        """Close the current file to new events."""
        with self._lock:
            if self._current is not None and self._current.count:
                made = self._made()  # first: if it fails, the current file stays open to events
                self._waiting.append(self._current)
                self._current = made

    def _adopt(self) -> None:
        """Take over the files of processes that have ended."""
        with self._lock:
            own = {each.path for each in [*self._waiting, *([self._current] if self._current else [])]}
        for path in sorted(self._folder.glob(f"*{_EVENTS}")):
            if path in own or path.name[path.name.find(".") :] != self._ending:
                continue
            segment = _Segment(path)
            with suppress(OSError):
                if segment.take():
                    with self._lock:
                        self._waiting.append(segment)

    def _sent(self, segment: _Segment) -> bool:
        """Send the events of a file; return whether all are settled, so that it is deleted."""
        if not segment.count:
            results: list[SentEvent[Any]] = []
        else:
            try:
                journal = segment.path.with_suffix(_JOURNAL)
                send_many = self._client.conversions.send_many
                results = send_many(self._ad_account_id, segment.events(), journal=journal).results
            except PinterestError as error:
                log.warning("conversions.Sender: events are kept, because of: %s", error)
                return False
            except Exception:
                log.exception("conversions.Sender: events are kept, because of an error")
                return False
        if any(result.may_retry for result in results):
            return False
        with self._lock:
            self._waiting.remove(segment)
            for result in results:
                self._counts[_NAMES.get(result.state, "sent")] += 1
        segment.delete()
        self._report(results)
        return True

    def _report(self, results: list[SentEvent[Any]]) -> None:
        for result in results:
            if result.state == "failed":
                log.warning("conversions.Sender: event %s failed: %s", result.event_id, result.message)
            if self._on_result is not None:
                try:
                    self._on_result(result)
                except Exception:
                    log.exception("conversions.Sender: on_result failed")


_ATTEMPTS: Final = 10
_NAMES: Final = {"failed": "failed", "unknown": "unknown"}
