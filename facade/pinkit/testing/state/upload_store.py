"""The store that takes uploads: a form as S3 takes it, in parts and without keeping them.

Everything is checked that S3 checks: Content-Length, no bearer token, the policy, its expiry and signature,
every parameter, the file last. Of the file, only its size, its hash and its first bytes are kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from html import escape

from pinkit.testing.state.media import upload_form
from pinkit.testing.wire import MULTIPART, Object, Response
from pinkit.testing.world import World

_LARGEST_FIELD = 65536
_FIRST = 64


class UploadError(Exception):
    """The store's own kind of error."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class Upload:
    """One form, as it arrives."""

    def __init__(self, world: World, method: str, headers: Mapping[str, str]) -> None:
        self._world = world
        self._error: UploadError | None = None
        self.fields = dict[str, str]()
        self.size = 0
        self._hash = hashlib.sha256()
        self._first = b""
        self._after_file = False
        self._form: _Form | None = None
        try:
            self._form = _Form(_boundary(method, headers), self)
        except UploadError as error:
            self._error = error

    def feed(self, part: bytes) -> None:
        """Take the next bytes of the body."""
        if self._form is None or self._error is not None:
            return
        try:
            self._form.feed(part)
        except UploadError as error:
            self._error = error

    def finish(self) -> Response:
        """The answer: 204, or an error as S3 writes it."""
        try:
            self._keep()
        except UploadError as error:
            text = f"<Error><Code>{error.code}</Code><Message>{escape(str(error))}</Message></Error>"
            return Response(error.status, (("Content-Type", "application/xml"),), text.encode())
        return Response(204)

    def parsed(self) -> Object:
        """What is known of the form, for assertions."""
        return {"fields": self.fields, "size": self.size, "sha256": self._hash.hexdigest()}

    # What the form calls --------------------------------------------------------------------------------

    def field(self, name: str, value: bytes) -> None:
        """A parameter."""
        if self._after_file:
            raise UploadError(400, "InvalidArgument", f"{name} comes after the file, which must be last.")
        if name in self.fields:
            raise UploadError(400, "InvalidArgument", f"{name} is given twice.")
        self.fields[name] = value.decode("utf-8", "replace")

    def file(self, part: bytes) -> None:
        """A piece of the file."""
        self._after_file = True
        self.size += len(part)
        self._hash.update(part)
        if len(self._first) < _FIRST:
            self._first = (self._first + part)[:_FIRST]

    def _keep(self) -> None:
        if self._error is not None:
            raise self._error
        if self._form is None or not self._form.ended:
            raise UploadError(400, "IncompleteBody", "The form has no end.")
        if not self._after_file:
            raise UploadError(400, "InvalidArgument", "The form has no file.")
        media_id = self.fields.get("key", "").rpartition("/")[2]
        record = self._world.table("media").get(media_id)
        if record is None:
            raise UploadError(403, "AccessDenied", "The key is none that was given out.")
        self._check_fields(upload_form(self._world, media_id, record["expires"]))
        if record["expires"] <= self._world.clock():
            raise UploadError(403, "AccessDenied", "The policy has expired.")
        uploaded = {"uploaded": self._world.clock(), "is_video": is_video(self._first), "size": self.size}
        self._world.table("media").put(media_id, {**record, **uploaded, "sha256": self._hash.hexdigest()})

    def _check_fields(self, expected: Mapping[str, str]) -> None:
        """Reject a form whose fields are not those that were given out."""
        for name, value in expected.items():
            if name not in self.fields:
                raise UploadError(403, "AccessDenied", f"The form lacks {name}.")
            if self.fields[name] != value:
                raise UploadError(403, "SignatureDoesNotMatch", f"{name} is not what was given out.")
        if more := self.fields.keys() - expected.keys():
            raise UploadError(403, "AccessDenied", f"The policy knows no {', '.join(sorted(more))[:200]}.")


def is_video(first: bytes) -> bool:
    """Whether a file begins as mp4, mov or m4v do."""
    return first[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


def _boundary(method: str, headers: Mapping[str, str]) -> bytes:
    if method != "POST":
        raise UploadError(405, "MethodNotAllowed", "The store takes POST.")
    if "authorization" in headers:
        raise UploadError(
            403, "AccessDenied", "The store takes its own signature, and no Authorization header."
        )
    if "content-length" not in headers or "transfer-encoding" in headers:
        raise UploadError(411, "MissingContentLength", "The store wants a Content-Length.")
    kind, _, rest = headers.get("content-type", "").partition(";")
    boundary = rest.partition("boundary=")[2].partition(";")[0].strip().strip('"')
    if kind.strip().lower() != MULTIPART or not 0 < len(boundary) <= 70:
        raise UploadError(412, "PreconditionFailed", f"The store takes {MULTIPART} with a boundary.")
    return boundary.encode("latin-1", "replace")


class _Form:
    """Takes a multipart form apart, holding back no more than a boundary could hide in."""

    def __init__(self, boundary: bytes, upload: Upload) -> None:
        self._delimiter = b"\r\n--" + boundary
        self._buffer = bytearray(b"\r\n")  # so that the first boundary is as the others are
        self._upload = upload
        self._name: str | None = None
        self._value = bytearray()
        self._state = self._preamble
        self.ended = False

    def feed(self, part: bytes) -> None:
        self._buffer += part
        while not self.ended and self._state():
            pass

    def _preamble(self) -> bool:
        at = self._buffer.find(self._delimiter)
        if at < 0:
            del self._buffer[: max(0, len(self._buffer) - len(self._delimiter))]
            return False
        del self._buffer[: at + len(self._delimiter)]
        self._state = self._head
        return True

    def _head(self) -> bool:
        if self._buffer.startswith(b"--"):
            self.ended = True
            return False
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self._buffer) > _LARGEST_FIELD:
                raise UploadError(400, "MaxPostPreDataLengthExceeded", "A part's head is too long.")
            return False
        head = bytes(self._buffer[:end]).decode("utf-8", "replace")
        del self._buffer[: end + 4]
        self._name = _name(head)
        if self._name == "file":
            self._upload.file(b"")
        self._state = self._body
        return True

    def _body(self) -> bool:
        at = self._buffer.find(self._delimiter)
        end = at if at >= 0 else max(0, len(self._buffer) - len(self._delimiter))
        self._take(bytes(self._buffer[:end]))
        del self._buffer[:end]
        if at < 0:
            return False
        del self._buffer[: len(self._delimiter)]
        if self._name != "file":
            self._upload.field(self._name or "", bytes(self._value))
            self._value.clear()
        self._state = self._head
        return True

    def _take(self, part: bytes) -> None:
        if self._name == "file":
            self._upload.file(part)
            return
        self._value += part
        if len(self._value) > _LARGEST_FIELD:
            raise UploadError(400, "MaxPostPreDataLengthExceeded", f"{self._name} is too long.")


def _name(head: str) -> str:
    for line in head.split("\r\n"):
        if line.lower().startswith("content-disposition:"):
            name = line.partition('name="')[2].partition('"')[0]
            if name:
                return name
    raise UploadError(400, "MalformedPOSTRequest", "A part has no name.")
