"""The run of a load: partitions are submitted to an executor, and recorded once they are complete."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, Final

import attrs

from .._analytics.arrow import arrow
from .._core.validation import callback, check_kind, seconds
from ..progress import RowsProgress
from .manifest import Entry, Manifest
from .partitions import Partition, key_of
from .plan import Plan, check_pickled
from .write import load_partition

if TYPE_CHECKING:
    from .._analytics.source import Progress

log: Final = logging.getLogger("pinkit.load")
_THREADS: Final = 8


@attrs.frozen
class Failure:
    """A partition that could not be loaded; the next run loads it again.

    Args:
        partition: The partition.
        error: Why.
    """

    partition: Partition
    error: BaseException


@attrs.frozen(kw_only=True)
class LoadResult:
    """What a run has done.

    Args:
        loaded: The partitions that were loaded.
        rows: Their rows.
        failed: The partitions that could not be loaded.
    """

    loaded: int
    rows: int
    failed: tuple[Failure, ...] = ()

    def raise_for_failures(self) -> None:
        """Raise the errors of the partitions that failed, if there are any.

        Raises:
            ExceptionGroup: Partitions failed; it contains their errors.
        """
        if self.failed:
            total = self.loaded + len(self.failed)
            message = f"{len(self.failed)} of {total} partitions could not be loaded; run the plan again"
            raise BaseExceptionGroup(message, [each.error for each in self.failed])


def run(
    plan: Plan,
    *,
    executor: Executor | None = None,
    progress: Progress | None = None,
    timeout: float = 86_400.0,
) -> LoadResult:
    """Load what is new or may have changed, and continue where an earlier run ended.

    A partition that fails does not stop the others. Files that are loaded again are replaced, so that a run
    that was killed, or a worker, leaves no row twice. One run at a time loads into a folder.

    Args:
        plan: What to load.
        executor: Runs the partitions: any executor of `concurrent.futures`, such as a
            `ProcessPoolExecutor`, or `dask.distributed.Client(...).get_executor()` for a cluster; it is not
            shut down. 8 threads, if omitted.
        progress: Called with a `RowsProgress` after each partition, whose requests are the partitions. `with
            pinkit.progress.rows("Loading") as progress:` makes a function that draws a bar.
        timeout: Seconds for the whole run; what was not loaded by then has failed.

    Returns:
        The counts, and the partitions that failed, each with its error.

    Raises:
        TypeError: An argument has the wrong type, or `clients` cannot be pickled for the executor.
        ValueError: The folder has another table of the same name.
        ImportError: pyarrow is not installed.
        JournalError: Another run uses the folder, or the manifest cannot be read or written.
        OSError: The folder cannot be written.
    """
    check_kind("plan", plan, Plan)
    check_kind("executor", executor, Executor)
    arrow("parquet")
    report, limit = callback("progress", progress, 1), seconds("timeout", timeout)
    if executor is not None and not isinstance(executor, ThreadPoolExecutor):
        check_pickled(plan)
    plan.folder.mkdir(parents=True, exist_ok=True)
    own = ThreadPoolExecutor(_THREADS, "pinkit load") if executor is None else None
    manifest = Manifest(plan.folder)
    try:
        for name, query in plan.queries().items():
            manifest.add_table(name, query)
        load = _Run(plan, manifest, report)
        return load.over(executor or own, limit)  # type: ignore[arg-type]  # one of them is set
    finally:
        if own is not None:
            own.shutdown(cancel_futures=True)
        manifest.close()
        getattr(plan.clients, "close", lambda: None)()


class _Run:
    """One run.

    Args:
        plan: The plan.
        manifest: Its manifest.
        report: Called after each partition.
    """

    def __init__(
        self, plan: Plan, manifest: Manifest, report: Callable[[RowsProgress], object] | None
    ) -> None:
        self._plan, self._manifest, self._report = plan, manifest, report
        self._loaded = self._rows = 0
        self._failed: list[Failure] = []

    def over(self, executor: Executor, limit: float) -> LoadResult:
        """Load the partitions by an executor."""
        deadline = time.monotonic() + limit
        partitions = self._plan.partitions(self._manifest.entries)
        futures = dict[Future[tuple[int, ...]], Partition]()
        try:
            for each in partitions:
                futures[executor.submit(load_partition, self._plan.clients, each)] = each
            try:
                for future in as_completed(futures, max(0.0, deadline - time.monotonic())):
                    self._take(futures.pop(future), future)
                    self._show(len(partitions))
            except TimeoutError:
                late = TimeoutError(f"not loaded before the time-out of the run, {limit:g} seconds")
                self._failed += [Failure(each, late) for each in futures.values()]
        finally:
            for future in futures:
                future.cancel()
        return LoadResult(loaded=self._loaded, rows=self._rows, failed=tuple(self._failed))

    def _take(self, partition: Partition, future: Future[tuple[int, ...]]) -> None:
        error = CancelledError("it was cancelled") if future.cancelled() else future.exception()
        if error is not None:
            log.warning("%s could not be loaded: %s", partition.table.name, type(error).__name__)
            self._failed.append(Failure(partition, error))
            return
        rows, today = future.result(), self._plan.today.isoformat()
        self._manifest.add(
            {
                key_of(partition.table.name, partition.owner, month): Entry(
                    "" if month is None else str(month.start),
                    "" if month is None else str(month.end),
                    today,
                    count,
                )
                for month, count in zip(partition.months or (None,), rows, strict=True)
            }
        )
        self._loaded += 1
        self._rows += sum(rows)

    def _show(self, total: int) -> None:
        if self._report is not None:
            self._report(RowsProgress(self._loaded + len(self._failed), total, 0, self._rows))
