"""Uploading a video: it is registered, sent to the store, and processed by Pinterest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
from pinkit_generated._write import plain
from pinkit_generated.operations import media_create, media_get

from .. import errors
from .._core.deadline import within
from .._core.effects import LostError, Run, Steps
from .._core.error_text import as_object
from .._core.retry import RetryDecision
from .._core.validation import callback, seconds, truth, whole
from .._jobs.polling import text, until_ended
from .._media.media_types import check
from .._storage.multipart import form
from .._storage.s3_errors import EXPIRED, again, rejected
from .._storage.sources import File, opened
from .._storage.streamed_body import Progress
from .destination import is_id

if TYPE_CHECKING:
    from pinkit_generated.results import MediaCreate as MediaUpload
    from pinkit_generated.results import MediaGet as Media

    from .._core.engine import Engine
    from .._core.messages import Url
    from .._storage.sources import Source

UPLOAD: Final = "media upload"  # the name of the store request in events and errors


@attrs.frozen
class Uploaded:
    """An uploaded video.

    Args:
        media_id: The media id, for Pins.
        size: Size in bytes; 0 if only the id is known.
        status: `succeeded` once the video is processed; None if the processing was not awaited.
        attempts: How often the file was sent; 0 if only the id is known.
    """

    media_id: str
    size: int
    status: str | None
    attempts: int


@attrs.frozen(kw_only=True)
class Upload:
    """An upload to make, with its options.

    Args:
        argument: The name of the user's argument, for errors.
        file: The video.
        size: Size in bytes, if it cannot be detected.
        progress: Called with the bytes sent and the total in bytes.
        wait: Whether to wait until the video is processed.
        timeout: Seconds for the upload and the processing.
    """

    argument: str = "source"
    file: File
    size: int | None = None
    progress: Progress | None = None
    wait: bool = True
    timeout: float = 3600.0

    def __attrs_post_init__(self) -> None:
        if self.size is not None:
            whole("size", self.size)
        callback("progress", self.progress, 2)
        truth("wait", self.wait)
        seconds("timeout", self.timeout)

    def look(self) -> tuple[Source, str]:
        """Open the file and detect its type, before anything is sent.

        Raises:
            ValueError: Pinterest would reject the file.
        """
        source = opened(self.argument, self.file, self.size)
        return source, check(self.argument, source, "video")

    def steps(self, engine: Engine) -> Steps[Uploaded]:
        """Validate the file, send it, and wait for the processing."""
        source, kind = yield Run(self.look)
        return (yield from self.send(engine, source, kind))

    def send(self, engine: Engine, source: Source, kind: str) -> Steps[Uploaded]:
        """Send a validated file, and wait for the processing."""
        deadline = engine.clock.monotonic() + self.timeout
        media_id, attempts = yield from self._store(engine, source, kind, deadline)
        status = None
        if self.wait:
            status = (yield from processed(engine, media_id, deadline)).status
        return Uploaded(media_id, source.size, status, attempts)

    def _store(self, engine: Engine, source: Source, kind: str, deadline: float) -> Steps[tuple[str, int]]:
        """Send the file until it is stored; return the upload's id and how often the file was sent."""
        engine = within(engine, deadline)
        registered = yield from _register(engine)
        sent = self._sent(engine, source, kind, deadline, registered)
        return (yield from engine.observed(UPLOAD, "POST", None, sent))

    def _sent(
        self, engine: Engine, source: Source, kind: str, deadline: float, registered: _Registered
    ) -> Steps[tuple[str, int]]:
        attempt = 1

        def in_time() -> None:
            if engine.clock.monotonic() > deadline:
                raise LostError(f"the upload took longer than {self.timeout:g} s (timeout)", timed_out=True)

        while True:
            form_type, body = form(registered.parameters, source, kind, self.progress, in_time)
            message = engine.store_message("POST", registered.url, deadline, body, Content_Type=form_type)
            response = yield from engine.send(UPLOAD, message, attempt, deadline, repeatable=source.rewinds)
            failed = rejected(UPLOAD, response, source)
            if failed is None:
                return registered.media_id, attempt
            if failed.failure.lost and body.ended and (yield from _arrived(engine, registered.media_id)):
                return registered.media_id, attempt
            more = again(failed.failure, attempt, engine.options.retry.attempts, "upload", "form")
            if body.begun and not source.rewinds:
                more = None
            yield from engine.pause(UPLOAD, failed.error, more, attempt, deadline)
            if EXPIRED.search(failed.failure.message):
                registered = yield from _register(engine)
            attempt += 1


def video_of(
    file: File | None, media_id: str | Uploaded | None, *, argument: str = "source", **how: Any
) -> Upload | Uploaded:
    """Return an upload to make, or an existing one.

    Args:
        file: The video.
        media_id: The id of an existing upload, or its result.
        argument: The name of the user's argument for the video.
        how: The other arguments of `Upload`.

    Raises:
        TypeError: An argument has the wrong type.
        ValueError: Both are given, or neither, or the id is not digits.
    """
    if (file is None) is (media_id is None):
        given = "neither is" if file is None else "both are"
        raise ValueError(f"{argument}, media_id: {given} given; give the video, or the id of its upload")
    if isinstance(file, Uploaded):
        raise TypeError(f"{argument}: pass an existing upload as media_id")
    if file is not None:
        return Upload(argument=argument, file=file, **how)
    if isinstance(media_id, Uploaded):
        return media_id
    if not isinstance(cast("Any", media_id), str):
        raise TypeError(f"media_id must be text, not {type(media_id).__name__} ({media_id!r:.40})")
    if not is_id(str(media_id)):
        raise ValueError(f"media_id: {media_id!r:.60} is not the id of an upload, which is digits only")
    return Uploaded(str(media_id), 0, None, 0)


def processed(engine: Engine, media_id: str, deadline: float) -> Steps[Media]:
    """Wait until Pinterest has processed an upload.

    Args:
        engine: Makes the calls.
        media_id: The upload's id.
        deadline: When to stop waiting, on the clock.

    Raises:
        JobFailedError: Pinterest could not process the upload.
        JobTimeoutError: The upload was not processed before the deadline.
    """
    polled = yield from until_ended(engine, media_get(media_id), "status", deadline)
    if polled.response is not None and polled.done:
        return polled.response
    facts: dict[str, Any] = {"job_id": media_id, "state": polled.state, "data": polled.response}
    if polled.ended:
        raise errors.JobFailedError(
            f"Pinterest could not process media {media_id}. Check that it is an mp4, mov or m4v with H.264 "
            "or H.265 video, 4 s to 15 min long (Pinterest's guide on video Pins), and that the file was "
            "complete.",
            **facts,
        )
    raise errors.JobTimeoutError(
        f"Media {media_id} is not processed yet; its status is {polled.state}. "
        f"Continue with client.media.wait({media_id!r}).",
        **facts,
    ) from polled.error


@attrs.frozen
class _Registered:
    media_id: str
    url: Url
    parameters: Mapping[str, str] = attrs.field(repr=False)  # they contain a signature


def _register(engine: Engine) -> Steps[_Registered]:
    """Request an upload form. Unused forms do no harm, so the request is retried after a lost response."""
    attempt = 1
    while True:
        try:
            made = yield from engine.call(media_create(media_type="video"))
        except (errors.APIConnectionError, errors.ServerError) as error:
            more = RetryDecision("the response was lost") if attempt < engine.options.retry.attempts else None
            deadline = engine.clock.monotonic() + engine.options.retry.deadline
            yield from engine.pause(UPLOAD, error, more, attempt, min(deadline, engine.options.until))
            attempt += 1
        else:
            return _form_of(engine, made)


def _form_of(engine: Engine, made: MediaUpload) -> _Registered:
    fields = as_object(plain(made))
    media_id, url, given = (fields.get(name) for name in ("media_id", "upload_url", "upload_parameters"))
    parameters = {name: each for name, each in as_object(given).items() if each is not None}
    if not (url and parameters and all(map(_is_text, (media_id, *parameters, *parameters.values())))):
        raise errors.InvalidResponseError(
            f"media/create: the response has no upload_url or upload_parameters for media {media_id!r:.100}"
        )
    try:
        address = engine.store_url(str(url))
    except ValueError:
        raise errors.InvalidResponseError(
            f"media/create: the upload_url of media {media_id} does not start with https://. Nothing was sent"
        ) from None
    return _Registered(str(media_id), address, parameters)


def _is_text(value: object) -> bool:
    """Whether a value is a text that can be sent."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def _arrived(engine: Engine, media_id: str) -> Steps[bool]:
    """Whether a file was stored after its last byte was sent and the response was lost."""
    try:
        media = yield from engine.call(media_get(media_id))
    except errors.PinterestError:
        return False
    return text("status", media) not in (None, "registered", "failed")
