"""Jobs: Pinterest does the work after it has answered, and one asks how far it is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import attrs

from .._arguments import callback, seconds, whole
from .._calls import Mode, Resource, flow
from .._steps import Run
from ..errors import InvalidAnswerError, JobFailed, JobTimeout
from .poll import FIRST_PAUSE, readable, text, until_ended

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from pinkit_generated import Request

    from .._engine import Engine
    from .._publishing.body import Progress
    from .._steps import Steps

#: Bytes of the largest file that is saved.
LARGEST: Final = 16 * 2**30
S = TypeVar("S")
R = TypeVar("R")


@attrs.frozen
class Job(Generic[S, R]):
    """What is known of one kind of job.

    Args:
        group: Where its methods are, such as `reports`.
        id_of: Its id, in the answer to its start.
        ask: The request that asks how far it is, by its id and its ad account.
        state_of: Its state, in the answer to that.
        url_of: Where its file is, in the same.
        pause: Seconds between the first two questions how far it is.
    """

    group: str
    id_of: Callable[[S], object]
    ask: Callable[[str, str], Request[R]]
    state_of: Callable[[R], object]
    url_of: Callable[[R], object] = lambda _: None
    pause: float = FIRST_PAUSE

    def wait(self, engine: Engine, ad_account_id: Any, job: str | S, timeout: float) -> Steps[R]:
        """Wait until it is done; see `AdAccountJobs.wait`."""
        job_id = self._named(job)
        deadline = engine.clock.monotonic() + seconds("timeout", timeout)
        return (yield from self._ended(engine, self.ask(job_id, ad_account_id), job_id, deadline))

    def download(
        self,
        engine: Engine,
        ad_account_id: Any,
        job: str | S,
        to: str | os.PathLike[str],
        progress: Progress | None,
        timeout: float,
        max_size: int,
    ) -> Steps[Path]:
        """Wait until it is done, and save its file; see `AdAccountJobs.download`."""
        from .download import download, target

        job_id, path = self._named(job), (yield Run(functools.partial(target, "to", to)))
        callback("progress", progress, 2)
        whole("max_size", max_size)
        request = self.ask(job_id, ad_account_id)
        deadline = engine.clock.monotonic() + seconds("timeout", timeout)

        def address() -> Steps[str]:
            url = text(self.url_of, (yield from self._ended(engine, request, job_id, deadline)))
            if not url:
                raise InvalidAnswerError(f"client.{self.group}: job {job_id} is done, and has no file.")
            return url

        return (yield from download(engine, address, path, progress, deadline, max_size))

    def _named(self, job: str | S) -> str:
        """The id of a job, of which a user gave this or what its start answered."""
        plain = job is None or isinstance(job, (str, int, float))
        shown = repr(job) if plain else type(job).__name__  # others may hold a signed address
        try:
            job_id = job if isinstance(job, str) else self.id_of(cast("S", readable(job)))
        except AttributeError:
            raise TypeError(f"job must be what its start answered, or its id, not {shown}") from None
        if isinstance(job_id, str) and job_id:
            return job_id
        raise ValueError(f"job must have an id, and {shown} has none: Pinterest started no job")

    def _ended(self, engine: Engine, request: Request[R], job_id: str, deadline: float) -> Steps[R]:
        polled = yield from until_ended(engine, request, self.state_of, deadline, self.pause)
        if polled.answer is not None and polled.done:
            return polled.answer
        said = f"client.{self.group}: job {job_id}"
        told: dict[str, Any] = {"job_id": job_id, "state": polled.state, "answer": polled.answer}
        if polled.ended:
            why = _WHY.get(str(polled.state).lower(), "Pinterest does not say why.")
            raise JobFailed(f"{said} is {polled.state}. {why}", **told)
        heard = f" When it was asked last: {polled.error}" if polled.error else ""
        raise JobTimeout(
            f"{said} has not ended in time; its state is {polled.state}. "
            f"Pinterest goes on with it: wait again, by client.{self.group}.wait.{heard}",
            **told,
        ) from polled.error


#: What follows from a state, beside what Pinterest calls it.
_WHY: Final = {
    "expired": "Pinterest keeps a report for an hour after it is made: start it again.",
    "does_not_exist": "Nothing was started by this id here, or it is gone: start it again.",
}


class AdAccountJobs(Resource[Mode], Generic[Mode, S, R]):
    """Jobs of ad accounts that end in a file."""

    _job: Job[S, R]

    @flow
    def wait(self, ad_account_id: str, job: str | S, *, timeout: float = 3600.0) -> Steps[R]:
        """Wait until it is done.

        Args:
            ad_account_id: Where it was started.
            job: What its start answered, or the id in there (`token`, `request_id` or `leads_export_id`).
            timeout: Seconds; 0 asks once.

        Returns:
            The answer of `get` that says so, with the file's URL.

        Raises:
            JobFailed: Pinterest could not do it, or knows no such job any more.
            JobTimeout: It is not done yet, and goes on; wait again, by its id.

        https://developers.pinterest.com/docs/api/v5/introduction
        """
        return (yield from self._job.wait(self._client._engine, ad_account_id, job, timeout))

    @flow
    def download(
        self,
        ad_account_id: str,
        job: str | S,
        to: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        timeout: float = 3600.0,
        max_size: int = LARGEST,
    ) -> Steps[Path]:
        """Wait until it is done, and save its file.

        The file is written as it comes, in little memory, and is there whole or not at all. If the connection
        breaks or the URL expires (after 5 minutes), it begins anew.

        Args:
            ad_account_id: Where it was started.
            job: What its start answered, or the id in there (`token`, `request_id` or `leads_export_id`).
            to: The file to write, in a folder that is there; one of this name is replaced.
            progress: Called with the bytes so far and their number, which is 0 where the store does not tell
                it. `with pinkit.progress.bar("report.csv") as progress:` gives one that draws.
            timeout: Seconds for all of it.
            max_size: Bytes; a larger file is refused.

        Returns:
            The file's path.

        Raises:
            ValueError: `to` cannot be a file.
            JobFailed: Pinterest could not do it, or knows no such job any more.
            JobTimeout: It is not done yet, and goes on.
            DownloadRefused: The store refused it, sent a message instead, or it is larger than `max_size`.
            APIConnectionError: The connection broke too often, or the time was over.
            OSError: The file cannot be written.

        https://developers.pinterest.com/docs/api/v5/introduction
        """
        engine = self._client._engine
        return (yield from self._job.download(engine, ad_account_id, job, to, progress, timeout, max_size))
