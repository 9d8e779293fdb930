"""What is under `/_files/`: the upload store, parts of customer lists, and downloads."""

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
    """A file to fetch, or nothing."""

    def __init__(self, world: World, method: str, path: str, headers: Mapping[str, str]) -> None:
        self._asked = world, method, path, headers

    def feed(self, part: bytes) -> None:
        """Take the next bytes of the body; there is none to speak of."""

    def parsed(self) -> Object:
        """What is known of the body, for assertions."""
        return {}

    def finish(self) -> Response:
        """The file, or an error."""
        return downloads.answer(*self._asked)


Receiving: TypeAlias = Upload | Part | Download


def opened(world: World, method: str, path: str, headers: Mapping[str, str]) -> Receiving:
    """What takes a request's body part by part, and answers it."""
    if path == UPLOAD:
        return Upload(world, method, headers)
    if path.startswith(PARTS):
        return Part(world, method, path, headers)
    return Download(world, method, path, headers)
