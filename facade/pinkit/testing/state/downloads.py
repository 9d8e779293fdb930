"""Files that jobs have made: a URL that holds for a while, and needs no token."""

from __future__ import annotations

from collections.abc import Mapping

from pinkit.testing.messages import Response
from pinkit.testing.world import World

DOWNLOAD = "/_files/download/"


def offer(world: World, content: str, content_type: str, seconds: float) -> str:
    """A URL for a file.

    Args:
        world: Where it is.
        content: What is in the file.
        content_type: What it is.
        seconds: How long the URL holds.
    """
    name = world.secret(f"download {world.new_id()}")
    record = {"content": content, "type": content_type, "expires": world.clock() + seconds}
    world.table("downloads").put(name, record)
    return f"{world.files}{DOWNLOAD}{name}"


def answer(world: World, method: str, path: str, headers: Mapping[str, str]) -> Response:
    """The file, or an error as S3 writes it."""
    record = world.table("downloads").get(path.removeprefix(DOWNLOAD))
    if record is None:
        return _refused(404, "NoSuchKey", "There is no such file.")
    if method != "GET":
        return _refused(405, "MethodNotAllowed", "A file can be fetched.")
    if "authorization" in headers:
        return _refused(400, "InvalidArgument", "The URL is authorization enough; send no header.")
    if record["expires"] <= world.clock():
        return _refused(403, "AccessDenied", "The URL has expired.")
    return Response(200, (("Content-Type", record["type"]),), record["content"].encode())


def _refused(status: int, code: str, message: str) -> Response:
    text = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(status, (("Content-Type", "application/xml"),), text.encode())
