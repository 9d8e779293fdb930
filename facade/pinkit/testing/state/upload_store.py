"""The upload store: it reads a multipart form as a stream and checks what S3 checks.

The checks: Content-Length, no bearer token, the policy, its expiry and signature, every parameter, the file
last. The store keeps the size, the hash and the first bytes of the file, not the file itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from html import escape

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from pinkit.testing.messages import MULTIPART, Object, Response
from pinkit.testing.state.media import upload_form
from pinkit.testing.world import World

_LARGEST_FIELD = 65536
_FIRST = 64


class UploadError(Exception):
    """The store rejects an upload; the response is XML, as S3 writes it."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class Upload:
    """One form, checked while it arrives."""

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
        """Read the next bytes of the body."""
        if self._form is None or self._error is not None:
            return
        try:
            self._form.feed(part)
        except UploadError as error:
            self._error = error

    def finish(self) -> Response:
        """Return the response: 204, or an error as S3 writes it."""
        try:
            self._keep()
        except UploadError as error:
            text = f"<Error><Code>{error.code}</Code><Message>{escape(str(error))}</Message></Error>"
            return Response(error.status, (("Content-Type", "application/xml"),), text.encode())
        return Response(204)

    def parsed(self) -> Object:
        """The fields, and the size and hash of the file, for assertions."""
        return {"fields": self.fields, "size": self.size, "sha256": self._hash.hexdigest()}

    # What the form calls --------------------------------------------------------------------------------

    def field(self, name: str, value: bytes) -> None:
        """Add a parameter."""
        if self._after_file:
            raise UploadError(400, "InvalidArgument", f"{name} comes after the file, which must be last.")
        if name in self.fields:
            raise UploadError(400, "InvalidArgument", f"{name} occurs twice.")
        self.fields[name] = value.decode("utf-8", "replace")

    def file(self, part: bytes) -> None:
        """Add a part of the file."""
        self._after_file = True
        self.size += len(part)
        self._hash.update(part)
        if len(self._first) < _FIRST:
            self._first = (self._first + part)[:_FIRST]

    def _keep(self) -> None:
        """Store what the file was, if the whole form is valid."""
        if self._error is not None:
            raise self._error
        if self._form is None or not self._form.ended:
            raise UploadError(400, "IncompleteBody", "The form has no end.")
        if not self._after_file:
            raise UploadError(400, "InvalidArgument", "The form has no file.")
        media_id = self.fields.get("key", "").rpartition("/")[2]
        record = self._world.table("media").get(media_id)
        if record is None:
            raise UploadError(403, "AccessDenied", "The key is not one that was issued.")
        _check_fields(self.fields, upload_form(self._world, media_id, record["expires"]))
        if record["expires"] <= self._world.clock():
            raise UploadError(403, "AccessDenied", "The policy has expired.")
        uploaded = {"uploaded": self._world.clock(), "is_video": is_video(self._first), "size": self.size}
        self._world.table("media").put(media_id, {**record, **uploaded, "sha256": self._hash.hexdigest()})


def _check_fields(fields: Mapping[str, str], expected: Mapping[str, str]) -> None:
    """Compare the parameters with the signed ones."""
    for name, value in expected.items():
        if name not in fields:
            raise UploadError(403, "AccessDenied", f"{name} is missing in the form.")
        if fields[name] != value:
            raise UploadError(403, "SignatureDoesNotMatch", f"{name} is not the value that was issued.")
    if more := fields.keys() - expected.keys():
        raise UploadError(403, "AccessDenied", f"Not in the policy: {', '.join(sorted(more))[:200]}.")


def is_video(first: bytes) -> bool:
    """Whether a file begins as mp4, mov or m4v do."""
    return first[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


def _boundary(method: str, headers: Mapping[str, str]) -> bytes:
    if method != "POST":
        raise UploadError(405, "MethodNotAllowed", "The store accepts POST only.")
    if "authorization" in headers:
        raise UploadError(
            403, "AccessDenied", "The form has a signature of its own: send no Authorization header."
        )
    if "content-length" not in headers or "transfer-encoding" in headers:
        raise UploadError(411, "MissingContentLength", "The store needs a Content-Length.")
    kind, options = parse_options_header(headers.get("content-type"))
    boundary = options.get(b"boundary", b"")
    if kind.decode("latin-1") != MULTIPART or not 0 < len(boundary) <= 70:
        raise UploadError(412, "PreconditionFailed", f"The store accepts {MULTIPART} with a boundary.")
    return boundary


class _Form:
    """Passes the parameters and the file of a multipart form to an upload."""

    def __init__(self, boundary: bytes, upload: Upload) -> None:
        self._upload = upload
        self._header = b""
        self._disposition = b""
        self._name = ""
        self._value = bytearray()
        self.ended = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._read_header_name,
                "on_header_value": self._read_header_value,
                "on_header_end": self._end_header,
                "on_headers_finished": self._end_head,
                "on_part_data": self._read_data,
                "on_part_end": self._end_part,
                "on_end": self._end,
            },
        )

    def feed(self, part: bytes) -> None:
        try:
            self._parser.write(part)
        except FormParserError as error:
            raise UploadError(400, "MalformedPOSTRequest", f"The form is not valid: {error}.") from error

    def _begin(self) -> None:
        self._header = self._disposition = b""
        self._name = ""
        self._value.clear()

    def _read_header_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _read_header_value(self, data: bytes, start: int, end: int) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition += data[start:end]

    def _end_header(self) -> None:
        self._header = b""

    def _end_head(self) -> None:
        _, options = parse_options_header(self._disposition.decode("latin-1"))
        self._name = options.get(b"name", b"").decode("utf-8", "replace")
        if not self._name:
            raise UploadError(400, "MalformedPOSTRequest", "A part has no name.")
        if self._name == "file":
            self._upload.file(b"")

    def _read_data(self, data: bytes, start: int, end: int) -> None:
        if self._name == "file":
            self._upload.file(data[start:end])
            return
        self._value += data[start:end]
        if len(self._value) > _LARGEST_FIELD:
            raise UploadError(400, "MaxPostPreDataLengthExceeded", f"{self._name} is too long.")

    def _end_part(self) -> None:
        if self._name != "file":
            self._upload.field(self._name, bytes(self._value))

    def _end(self) -> None:
        self.ended = True
