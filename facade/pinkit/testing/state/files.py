"""The paths below `/_files/`: the upload store, parts of customer lists, and downloads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from pinkit.testing.messages import Object, Response
from pinkit.testing.state import downloads
from pinkit.testing.state.customer_lists import PARTS, Part
from pinkit.testing.state.media import UPLOAD
from pinkit.testing.state.upload_store import Upload
from pinkit.testing.world import World

FILES = "/_files/"


class Download:
    """A download; its request has no body."""

    def __init__(self, world: World, method: str, path: str, headers: Mapping[str, str]) -> None:
        self._request = world, method, path, headers

    def feed(self, part: bytes) -> None:
        """Ignore the next bytes of the body."""

    def parsed(self) -> Object:
        """Return nothing: there is no body."""
        return {}

    def finish(self) -> Response:
        """Return the file, or an error."""
        return downloads.respond(*self._request)


Receiving: TypeAlias = Upload | Part | Download


def opened(world: World, method: str, path: str, headers: Mapping[str, str]) -> Receiving:
    """Return a receiver for the body of a request, which also makes the response."""
    if path == UPLOAD:
        return Upload(world, method, headers)
    if path.startswith(PARTS):
        return Part(world, method, path, headers)
    return Download(world, method, path, headers)
