"""Files that jobs have made, at URLs that are valid for a limited time and need no token."""

from __future__ import annotations

from collections.abc import Mapping

from pinkit.testing.messages import Response
from pinkit.testing.world import World

DOWNLOAD = "/_files/download/"


def offer(world: World, content: str, content_type: str, seconds: float) -> str:
    """Return a URL for a file.

    Args:
        world: The state of the mock.
        content: The content of the file.
        content_type: Its Content-Type.
        seconds: Seconds that the URL is valid.
    """
    name = world.secret(f"download {world.new_id()}")
    record = {"content": content, "type": content_type, "expires": world.clock() + seconds}
    world.table("downloads").put(name, record)
    return f"{world.files}{DOWNLOAD}{name}"


def respond(world: World, method: str, path: str, headers: Mapping[str, str]) -> Response:
    """Return the file, or an error in S3's format."""
    record = world.table("downloads").get(path.removeprefix(DOWNLOAD))
    if record is None:
        return _rejected(404, "NoSuchKey", "There is no such file.")
    if method != "GET":
        return _rejected(405, "MethodNotAllowed", "Use GET.")
    if "authorization" in headers:
        return _rejected(400, "InvalidArgument", "The URL needs no Authorization header: omit it.")
    if record["expires"] <= world.clock():
        return _rejected(403, "AccessDenied", "The URL has expired.")
    return Response(200, (("Content-Type", record["type"]),), record["content"].encode())


def _rejected(status: int, code: str, message: str) -> Response:
    text = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(status, (("Content-Type", "application/xml"),), text.encode())
