"""The group `media`."""

from __future__ import annotations

import functools
import os
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, cast

from pinkit_generated import operations

from .._core.effects import Steps, together
from .._core.validation import callback, seconds, whole
from .._endpoints.endpoints import Mode, Resource, call, calls, flow, paged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pinkit_generated.results import MediaGet as Status

    from .._core.effects import Steps
    from .._publishing.upload import Uploaded
    from .._storage.sources import File
    from .._storage.streamed_body import Progress


class Media(Resource[Mode]):
    """Uploads of videos for Pins."""

    list = paged(operations.media_list)
    """List your uploads, page by page."""
    get = call(operations.media_get)
    """Get an upload and its processing status."""
    create = call(operations.media_create)
    """Register an upload; the response has the upload URL and the form fields."""

    @flow
    @calls("media/create", "media/get")
    def upload(
        self,
        source: File,
        *,
        size: int | None = None,
        progress: Progress | None = None,
        wait: bool = True,
        timeout: float = 3600.0,
    ) -> Steps[Uploaded]:
        """Upload a video, and wait until Pinterest has processed it.

        The file is validated first, and nothing is sent if Pinterest would reject it. It is sent in chunks.
        If the connection breaks, it is sent again, provided that it can be read again.

        Args:
            source: An mp4, mov or m4v of at most 2 GB: a path, bytes, a file open for reading bytes, or an
                iterator of bytes (with `AsyncClient` also an asynchronous one). A source that cannot be read
                again is sent once. Pinterest checks after the upload that the video is 4 s to 15 min long.
            size: Size in bytes; needed for an iterator, and for a file that cannot seek.
            progress: Called with the bytes sent and the total in bytes after each chunk; starts again at 0
                when the file is sent again. `with pinkit.progress.bar("clip.mp4") as progress:` makes a
                function that draws a bar.
            wait: Whether to wait for the processing; if not, call `wait` later.
            timeout: Seconds for the upload and the processing.

        Returns:
            The upload; its `media_id` can be used in Pins.

        Raises:
            ValueError: The file is missing, empty, too large, or not a video.
            UploadError: The store rejected the file.
            JobFailedError: Pinterest could not process the file, or not before the timeout.
            APIConnectionError: The connection broke too often.

        Source: https://developers.pinterest.com/docs/api/v5/media-create
        """
        from .._publishing.upload import Upload  # imported late, because few programs use it

        if isinstance(source, AsyncIterable) and not hasattr(self._client, "aclose"):
            raise TypeError("source: an asynchronous iterator needs an AsyncClient")
        made = Upload(file=source, size=size, progress=progress, wait=wait, timeout=timeout)
        return (yield from made.steps(self._client._engine))

    @flow
    @calls("media/create", "media/get")
    def upload_many(
        self,
        sources: Iterable[File],
        *,
        concurrency: int = 3,
        progress: Callable[[int, int, int], object] | None = None,
        wait: bool = True,
        timeout: float = 3600.0,
    ) -> Steps[Sequence[Uploaded | Exception]]:
        """Upload several videos, some of them concurrently.

        Args:
            sources: The videos, each as for `upload`, but no iterators.
            concurrency: How many files are uploaded at a time.
            progress: Called with the file's index in `sources`, its bytes sent, and its total in bytes; with
                `Client`, several threads call it at once.
            wait: Whether to wait for the processing.
            timeout: Seconds for each file.

        Returns:
            The results, in the order of `sources`: each is the upload, or the error that `upload` would have
            raised.

        Raises:
            ValueError: `concurrency` is below 1, or an open file is given twice.
            TypeError: `sources` is a single video, or an argument has the wrong type.

        Source: https://developers.pinterest.com/docs/api/v5/media-create
        """
        from .._publishing.upload import Upload

        if isinstance(sources, (str, bytes, bytearray, memoryview, os.PathLike)) or hasattr(sources, "read"):
            raise TypeError(
                f"sources must be a list of videos, not a single one ({type(sources).__name__}): "
                "put it into a list, or use media.upload"
            )
        if not isinstance(cast("Any", sources), Iterable):
            raise TypeError(f"sources must be a list of videos, not {type(sources).__name__}")
        whole("concurrency", concurrency)
        callback("progress", progress, 3)
        engine, files = self._client._engine, [*sources]
        for index, file in enumerate(files):
            if hasattr(file, "read") and any(file is each for each in files[:index]):
                raise ValueError(
                    f"sources[{index}] is an open file that was given before, and files are read at the same "
                    "time: give its path, or its bytes"
                )
        flows = [
            Upload(
                argument=f"sources[{index}]",
                file=source,
                progress=None if progress is None else functools.partial(progress, index),
                wait=wait,
                timeout=timeout,
            ).steps(engine)
            for index, source in enumerate(files)
        ]
        return (yield from together(flows, concurrency))

    @flow
    @calls("media/get")
    def wait(self, media_id: str | Uploaded, *, timeout: float = 900.0) -> Steps[Status]:
        """Wait until Pinterest has processed an upload.

        Args:
            media_id: The upload: its id, or the result of `upload`.
            timeout: Seconds to wait.

        Returns:
            Pinterest's response, with status `succeeded`.

        Raises:
            JobFailedError: Pinterest could not process the upload; the message states what to check.
            JobTimeoutError: The upload is not processed yet.
            NotFoundError: There is no such upload.

        Source: https://developers.pinterest.com/docs/api/v5/media-get
        """
        from .._publishing.upload import Uploaded, processed

        if isinstance(media_id, Uploaded):
            media_id = media_id.media_id
        engine = self._client._engine
        deadline = engine.clock.monotonic() + seconds("timeout", timeout)
        return (yield from processed(engine, media_id, deadline))
