"""Jobs: work that Pinterest completes after it has responded, and whose state is polled."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import attrs

from .._core.batch import Batch, results_of_job
from .._core.effects import Run
from .._core.validation import callback, seconds, whole
from ..errors import InvalidResponseError, JobFailedError, JobTimeoutError
from .polling import FIRST_PAUSE, text, until_ended

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from pinkit_generated import Operation, Request

    from .._core.effects import Steps
    from .._core.engine import Engine
    from .._endpoints.endpoints import Resource
    from .._storage.streamed_body import Progress

#: The size of the largest file that is saved, in bytes.
LARGEST: Final = 16 * 2**30
S = TypeVar("S")
R = TypeVar("R")
S2 = TypeVar("S2")


def either(
    one: Callable[..., Request[S]], other: Callable[..., Request[S2]]
) -> Callable[..., Request[S | S2]]:
    """Combine two operations that start jobs of the same kind."""
    both: Any = functools.partial(one)  # never called: only its types are used
    both.__signature__ = inspect.Signature(
        return_annotation=f"Request[{_returned(one)} | {_returned(other)}]"
    )
    return cast("Callable[..., Request[S | S2]]", both)


@attrs.frozen
class Job(Generic[S, R]):
    """A kind of job. Its types are those of its operations' responses.

    Args:
        group: The group of its methods, such as `reports`.
        starts: The operation that starts the job.
        get: The operation that returns the job's state.
        by: The argument of `get` for the job's id.
        id: The field with the job's id, in the response of `starts`.
        state: The field with the job's state, in the response of `get`, or a function that reads it.
        url: The field with the URL of the job's file, in the response of `get`.
        pause: Seconds between the first two requests for the state.
        private: Whether the file contains personal data, so that only its owner may read it.
    """

    group: str
    starts: Callable[..., Request[S]] = attrs.field(kw_only=True)
    get: Callable[..., Request[R]] = attrs.field(kw_only=True)
    by: str = attrs.field(kw_only=True)
    id: str = attrs.field(kw_only=True)
    state: str | Callable[[R], str | None] = attrs.field(kw_only=True)
    url: str = attrs.field(default="", kw_only=True)
    pause: float = attrs.field(default=FIRST_PAUSE, kw_only=True)
    private: bool = attrs.field(default=False, kw_only=True)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the job's methods call."""
        from ..scopes import operation_of

        return (operation_of(self.get),)

    def until_done(
        self, engine: Engine, job: str | S, timeout: float, where: Mapping[str, str | None]
    ) -> Steps[R]:
        """Wait until a job is done; see `AdAccountJob.wait`.

        Args:
            engine: Makes the calls.
            job: The response of its start, or the job's id.
            timeout: Seconds to wait; 0 asks once.
            where: The arguments of `get` other than the id.
        """
        job_id = self.id_of(job)
        deadline = engine.clock.monotonic() + seconds("timeout", timeout)
        return (yield from self._ended(engine, self._asks(job_id, where), job_id, deadline))

    def saved(
        self,
        engine: Engine,
        job: str | S,
        where: Mapping[str, str | None],
        to: str | os.PathLike[str],
        progress: Progress | None,
        timeout: float,
        max_size: int,
        *,
        durable: bool = True,
    ) -> Steps[Path]:
        """Wait until a job is done, and save its file; see `AdAccountJob.download`.

        A file that is not `durable` may be lost in a power failure.
        """
        from .._storage.download import download, target

        job_id, path = self.id_of(job), (yield Run(functools.partial(target, "to", to)))
        callback("progress", progress, 2)
        whole("max_size", max_size)
        request = self._asks(job_id, where)
        deadline = engine.clock.monotonic() + seconds("timeout", timeout)

        def address() -> Steps[str]:
            url = text(self.url, (yield from self._ended(engine, request, job_id, deadline)))
            if not url:
                raise InvalidResponseError(f"client.{self.group}: job {job_id} is done, but has no file.")
            return url

        arriving = download(
            engine, address, path, progress, deadline, max_size, private=self.private, durable=durable
        )
        return (yield from arriving)

    def variables(self) -> dict[str, str]:
        """Return the types in the signatures of the job's methods, for `help`."""
        return {"S": _returned(self.starts), "R": _returned(self.get)}

    def _asks(self, job_id: str, where: Mapping[str, str | None]) -> Request[R]:
        return self.get(**{self.by: job_id, **where})

    def id_of(self, given: str | S) -> str:
        """Return the id of a job, from the id or the response of its start.

        Raises:
            TypeError: It is neither.
            ValueError: It is empty, or the response has none.
        """
        job: Any = given
        if not isinstance(job, str) and not hasattr(job, "keys") and not hasattr(job, self.id):
            plain = job is None or isinstance(job, (int, float))
            shown = repr(job) if plain else type(job).__name__  # other values may contain a signed address
            raise TypeError(f"job must be the response of its start, or its id, not {shown}")
        job_id = job if isinstance(job, str) else text(self.id, job)
        if job_id:
            return job_id
        shown = repr(job) if isinstance(job, str) else type(job).__name__
        raise ValueError(f"job must have an id, and {shown} has none: Pinterest started no job")

    def _ended(self, engine: Engine, request: Request[R], job_id: str, deadline: float) -> Steps[R]:
        polled = yield from until_ended(engine, request, self.state, deadline, self.pause)
        if polled.response is not None and polled.done:
            return polled.response
        name = f"client.{self.group}: job {job_id}"
        facts: dict[str, Any] = {"job_id": job_id, "state": polled.state, "data": polled.response}
        if polled.ended:
            why = _WHY.get(str(polled.state).lower(), "Pinterest does not state why.")
            raise JobFailedError(f"{name} is {polled.state}. {why}", **facts)
        last = f" The last request failed: {polled.error}" if polled.error else ""
        raise JobTimeoutError(
            f"{name} is not done yet; its state is {polled.state}. "
            f"Pinterest continues with it: wait again, with client.{self.group}.wait.{last}",
            **facts,
        ) from polled.error


#: The next step for some failed states.
_WHY: Final = {
    "expired": "Pinterest keeps a report for an hour after it is made: start it again.",
    "does_not_exist": "Pinterest has no job of this id, or no longer: start it again.",
}


class AdAccountJob(Job[S, R]):
    """A kind of job that belongs to an ad account, with its methods."""

    def wait(
        self, resource: Resource[Any], ad_account_id: str, job: str | S, *, timeout: float = 3600.0
    ) -> Steps[R]:
        """Wait until the job is done.

        Args:
            ad_account_id: The ad account where it was started.
            job: The response of its start, or its id (`token`, `request_id` or `leads_export_id`).
            timeout: Seconds to wait; 0 asks once.

        Returns:
            The last response of `get`, with the file's URL.

        Raises:
            JobFailedError: The job failed, or no longer exists.
            JobTimeoutError: The job is not done yet, and continues; wait again, by its id.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        return (
            yield from self.until_done(
                resource._client._engine, job, timeout, {"ad_account_id": ad_account_id}
            )
        )

    def download(
        self,
        resource: Resource[Any],
        ad_account_id: str,
        job: str | S,
        to: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        timeout: float = 3600.0,
        max_size: int = LARGEST,
    ) -> Steps[Path]:
        """Wait until the job is done, and save its file.

        The file is streamed to disk, and written completely or not at all. If the connection breaks or the
        URL expires (after 5 minutes), the download starts again.

        Args:
            ad_account_id: The ad account where it was started.
            job: The response of its start, or its id (`token`, `request_id` or `leads_export_id`).
            to: The file to write, in an existing folder; a file of this name is replaced.
            progress: Called with the bytes received and the total in bytes, which is 0 if unknown. `with
                pinkit.progress.bar("report.csv") as progress:` makes a function that draws a bar.
            timeout: Seconds for the job and the download.
            max_size: The largest size in bytes; a larger file is rejected.

        Returns:
            The file's path.

        Raises:
            ValueError: `to` cannot be a file.
            JobFailedError: The job failed, or no longer exists.
            JobTimeoutError: The job is not done yet, and continues.
            DownloadError: The store rejected the download or sent a message, or the file exceeds
                `max_size`.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.
            OSError: The file cannot be written.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        engine, where = resource._client._engine, {"ad_account_id": ad_account_id}
        return (yield from self.saved(engine, job, where, to, progress, timeout, max_size))


class ItemsJob(Job[S, R]):
    """A kind of job that processes many items, with a result for each."""

    def results(
        self,
        engine: Engine,
        job: str | S,
        timeout: float,
        where: Mapping[str, str | None],
        field: str,
    ) -> Steps[Batch[Any]]:
        """Wait until a job is completed, and return a result for each item.

        Args:
            engine: Makes the calls.
            job: The response of its start, or its id.
            timeout: Seconds to wait; 0 asks once.
            where: The arguments of `get` other than the id.
            field: The field of the response with the results.

        Raises:
            JobFailedError: The job failed as a whole.
            InvalidResponseError: The job is completed, but the response has no result for each item.
            JobTimeoutError: The job is not completed yet.
        """
        try:
            response: Any = yield from self.until_done(engine, job, timeout, where)
        except JobFailedError as error:
            response = error.data
            results = results_of_job(response, field)
            if not results or all(
                result.succeeded for result in results
            ):  # the results do not explain the failure
                raise
        else:
            results = results_of_job(response, field)
        if results is None:
            raise InvalidResponseError(f"client.{self.group}: the response has no items: {response!r:.200}")
        return Batch(response, results)


class CatalogJob(Job[S, R]):
    """A kind of job that belongs to a catalog, with its methods."""

    def wait(
        self,
        resource: Resource[Any],
        job: str | S,
        *,
        ad_account_id: str | None = None,
        timeout: float = 3600.0,
    ) -> Steps[R]:
        """Wait until the job is done.

        Args:
            job: The response of its start, or its id.
            ad_account_id: The ad account whose owner has the catalog, as for its start.
            timeout: Seconds to wait; 0 asks once.

        Returns:
            The last response of `get`, with the file's URL.

        Raises:
            JobFailedError: The job failed.
            JobTimeoutError: The job is not done yet, and continues; wait again, by its id.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        return (
            yield from self.until_done(
                resource._client._engine, job, timeout, {"ad_account_id": ad_account_id}
            )
        )

    def download(
        self,
        resource: Resource[Any],
        job: str | S,
        to: str | os.PathLike[str],
        *,
        ad_account_id: str | None = None,
        progress: Progress | None = None,
        timeout: float = 3600.0,
        max_size: int = LARGEST,
    ) -> Steps[Path]:
        """Wait until the job is done, and save its file, completely or not at all.

        Args:
            job: The response of its start, or its id.
            to: The file to write, in an existing folder; a file of this name is replaced.
            ad_account_id: The ad account whose owner has the catalog, as for its start.
            progress: Called with the bytes received and the total in bytes, which is 0 if unknown.
            timeout: Seconds for the job and the download.
            max_size: The largest size in bytes; a larger file is rejected.

        Returns:
            The file's path.

        Raises:
            ValueError: `to` cannot be a file.
            JobFailedError: The job failed.
            JobTimeoutError: The job is not done yet, and continues.
            DownloadError: The store rejected the download or sent a message, or the file exceeds
                `max_size`.
            APIConnectionError: The connection broke too often, or the timeout was exceeded.
            OSError: The file cannot be written.

        Source: https://developers.pinterest.com/docs/api/v5/introduction
        """
        engine, where = resource._client._engine, {"ad_account_id": ad_account_id}
        return (yield from self.saved(engine, job, where, to, progress, timeout, max_size))


def _returned(operation: Callable[..., object]) -> str:
    """Return the type of an operation's response, as `help` shows it."""
    return str(inspect.signature(operation).return_annotation).removeprefix("Request[").removesuffix("]")
