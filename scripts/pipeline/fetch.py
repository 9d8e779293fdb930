"""Fetch a published OpenAPI document: the pinned one, a release, a URL or a file, each with its checksum.

The pin guarantees that the pinned release is never regenerated from other content without `--repin`.
It has two checksums. `sha256` is over the bytes of the published file. `content_sha256` is over the parsed
document, so that a YAML or a reformatted copy of the pinned release is recognised as the same,
and a tampered one is not, in either format. Any other release has no checksum to compare with: it is
accepted as it is, and the returned pin records it.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import time
import tomllib
from http import HTTPStatus
from pathlib import Path

import httpx
from attrs import evolve, field, frozen

from pipeline.errors import PipelineError
from pipeline.parse import Object, is_json, is_object, parse

PINNED = "pinned"
REPOSITORY = "pinterest/api-description"
ALLOWED = f"{PINNED!r}, a release such as '5.22.0', an http(s) URL, or a local JSON or YAML file"

COMMIT = re.compile(r"[0-9a-f]{40}")
_RELEASE = re.compile(r"\d+\.\d+\.\d+", re.ASCII)
_MAX_BYTES = 32 * 1024 * 1024  # sixteen times the size of release 5.23.0
_MAX_REDIRECTS = 5
_MAX_SECONDS = 120.0
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


@frozen
class Pin:
    """Where an OpenAPI document came from; `url` names the commit if it is known, else the tag."""

    release: str
    repository: str
    url: str
    sha256: str
    content_sha256: str
    date: datetime.date
    commit: str | None = None


@frozen
class Published:
    """An OpenAPI document, its pin if the tree has one, and whether it is older than the pinned release."""

    document: Object = field(repr=False)
    pin: Pin | None
    is_earlier: bool = False


def load(
    source: str | None,
    spec: Path,
    *,
    repin: bool = False,
    commit: str | None = None,
    today: datetime.date | None = None,
    transport: httpx.BaseTransport | None = None,
) -> Published:
    """Read an OpenAPI document and compare it with the pin.

    Args:
        source: `pinned`, a release number, an http(s) URL or a local JSON or YAML file. None reads the
            committed facts, `spec/openapi.json`, and uses no network.
        spec: The folder that holds `source.toml` and `openapi.json`.
        repin: Accept content that differs from the pin's, and pin that.
        commit: The commit of Pinterest's repository that holds the source, 40 hexadecimal digits. A URL that
            contains the commit needs none. The pinned URL then names these bytes permanently.
        today: The date of a new pin.
        transport: Replaces the network in tests.

    Returns:
        The document as it was published, and its pin: the committed one, unchanged, as
        long as it applies.

    Raises:
        PipelineError: The source cannot be fetched or read, or differs from the pin.
    """
    pin = read_pin(spec / "source.toml")
    if source is None:
        return _committed(spec / "openapi.json", pin, repin=repin)
    source = _normalized(source)
    wanted, url, raw = _obtain(source, pin, commit, transport)
    commit = commit or _named_commit(url)
    source = _public(source)
    document = parse(raw, source)
    if not is_json(raw, source) and not raw.endswith(b"\n"):
        # A truncated YAML file is often valid YAML with less content.
        raise PipelineError(
            f"{source} ends in the middle of a line: is it truncated? If not, end its last line"
        )
    release = _release(document, source)
    found = Pin(
        release=release,
        repository=pin.repository if pin else REPOSITORY,
        url=url or _release_url(pin, commit or f"v{release}", "json" if is_json(raw, source) else "yaml"),
        sha256=hashlib.sha256(raw).hexdigest(),
        content_sha256=_content_sum(document, source),
        date=today or datetime.datetime.now(tz=datetime.UTC).date(),
        commit=commit,
    )
    if wanted not in (None, release) and not repin:
        raise PipelineError(
            f"--source {source}: release {wanted} was requested, but info.version of the file is {release}. "
            "--repin accepts it."
        )
    if pin is None:
        return Published(document, found)
    if pin.release not in (release, wanted):
        return Published(document, found, is_earlier=_order(release) < _order(pin.release))
    if found.sha256 == pin.sha256 or found.content_sha256 == pin.content_sha256:
        return Published(document, _with_commit(pin, found))
    if repin:
        return Published(document, found)
    raise PipelineError(
        f"--source {source}: this is not the release {pin.release} that spec/source.toml pins.\n"
        f"  pinned: sha256 {pin.sha256}, content {pin.content_sha256}\n"
        f"  found:  sha256 {found.sha256}, content {found.content_sha256}\n"
        "  --check --repin shows what changed; --repin accepts it and writes a new pin."
    )


def read_pin(path: Path) -> Pin | None:
    """Read `source.toml`; None where there is none."""
    if not path.exists():
        return None
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        pin = Pin(**{key: value for key, value in table.items() if key != "tag"})
    except (OSError, ValueError, TypeError) as error:
        raise PipelineError(f"{path} is not a pin: {error}") from error
    for name in ("release", "repository", "url", "sha256", "content_sha256"):
        if not isinstance(getattr(pin, name), str):
            raise PipelineError(f"{path}: {name} must be a string")
    if not _RELEASE.fullmatch(pin.release):
        raise PipelineError(f"{path}: release must read like '5.23.0', not {pin.release!r}")
    return pin


def render_pin(pin: Pin) -> str:
    """Write a pin as `source.toml`."""
    rows = {
        "release": pin.release,
        "repository": pin.repository,
        "tag": f"v{pin.release}",
        "commit": pin.commit,
        "url": pin.url,
        "sha256": pin.sha256,
        "content_sha256": pin.content_sha256,
    }
    # A JSON string is a TOML basic string, DEL aside, which no value here can hold.
    lines = [f"{key} = {json.dumps(value)}" for key, value in rows.items() if value is not None]
    head = (
        "# Where spec/openapi.json came from. Written by scripts/regenerate.\n"
        "# sha256: of the published file. content_sha256: of its parsed content, in JSON and YAML alike.\n"
    )
    return head + "\n".join([*lines, f"date = {pin.date.isoformat()}"]) + "\n"


def _committed(path: Path, pin: Pin | None, *, repin: bool) -> Published:
    if repin:
        raise PipelineError(f"--repin needs --source: {ALLOWED}")
    if not path.exists():
        raise PipelineError(
            f"there is no {path} yet: name a published OpenAPI document by --source ({ALLOWED})"
        )
    document = parse(_read_file(str(path)), str(path))
    release = _release(document, str(path))
    if pin is not None and pin.release != release:
        raise PipelineError(
            f"{path} is release {release}, but source.toml beside it has {pin.release}: "
            "restore both, or write both again with --source"
        )
    return Published(document, pin)


def _normalized(source: str) -> str:
    """Return the source, a release without the `v` of its tag."""
    if _RELEASE.fullmatch(source.removeprefix("v")):
        return source.removeprefix("v")
    if not source or re.fullmatch(r"v?\d+(\.\d+)*", source):
        raise PipelineError(f"--source {source!r} is not a release, which has three numbers. Give {ALLOWED}")
    return source


def _with_commit(pin: Pin, found: Pin) -> Pin:
    """The pin, with the commit of the same bytes added if it has none."""
    if pin.commit is not None or found.commit is None or found.sha256 != pin.sha256:
        return pin
    return evolve(pin, commit=found.commit, url=found.url)


def _named_commit(url: str | None) -> str | None:
    """The commit in a GitHub URL."""
    match = re.match(r"https://raw\.githubusercontent\.com/[^/]+/[^/]+/([0-9a-f]{40})/", url or "")
    return match[1] if match else None


def _obtain(
    source: str, pin: Pin | None, commit: str | None, transport: httpx.BaseTransport | None
) -> tuple[str | None, str | None, bytes]:
    """The requested release number if any, the URL to record, and the bytes."""
    if source == PINNED:
        if pin is None:
            raise PipelineError(f"--source {PINNED}: spec/source.toml does not exist. Give {ALLOWED}")
        return pin.release, pin.url, _download(pin.url, source, transport)
    if _RELEASE.fullmatch(source):
        same = pin if pin and pin.release == source and commit is None else None
        url = same.url if same else _release_url(pin, commit or f"v{source}", "json")
        return source, url, _download(url, source, transport)
    if "://" in source:
        url = _public(source)
        if not url.lower().startswith(("https://", "http://")):
            raise PipelineError(f"--source {url}: not an http(s) URL. Give {ALLOWED}")
        return None, url, _download(source, url, transport)
    # A local path means nothing on another machine, so it is not recorded.
    return None, None, _read_file(source)


def _release_url(pin: Pin | None, reference: str, ending: str) -> str:
    """The URL of the file at a tag or a commit."""
    repository = pin.repository if pin else REPOSITORY
    return f"https://raw.githubusercontent.com/{repository}/{reference}/v5/openapi.{ending}"


def _public(source: str) -> str:
    """A source without possible secrets: the user, password and query of a URL."""
    if "://" not in source:
        return source
    scheme, _, rest = re.split(r"[?#]", source, maxsplit=1)[0].partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}://{authority.rpartition('@')[2]}{slash}{path}"


def _read_file(source: str) -> bytes:
    try:
        with Path(source).open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise PipelineError(f"--source {source}: there is no such file. Give {ALLOWED}") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PipelineError(f"--source {source} cannot be read: {reason}. Give {ALLOWED}") from error
    if len(raw) > _MAX_BYTES:
        raise PipelineError(
            f"--source {source}: more than {_MAX_BYTES} bytes, too large for an OpenAPI document"
        )
    return raw


def _download(url: str, source: str, transport: httpx.BaseTransport | None) -> bytes:
    try:
        with httpx.Client(timeout=_TIMEOUT, transport=transport) as client:
            return _follow(client, url, source)
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise PipelineError(
            f"--source {source}: {_public(url)} could not be fetched ({type(error).__name__}: {error}). "
            "Without a network, give a local copy: --source FILE"
        ) from error


def _follow(client: httpx.Client, url: str, source: str) -> bytes:
    request = client.build_request("GET", url)
    deadline = time.monotonic() + _MAX_SECONDS
    for _ in range(_MAX_REDIRECTS + 1):
        response = client.send(request, stream=True)
        try:
            if response.next_request is None:
                return _body(response, source, deadline)
            request = response.next_request
        finally:
            response.close()
        if request.url.scheme != "https":
            raise PipelineError(f"--source {source}: redirected to {_public(str(request.url))}, not https")
    raise PipelineError(f"--source {source}: more than {_MAX_REDIRECTS} redirects")


def _body(response: httpx.Response, source: str, deadline: float) -> bytes:
    if response.status_code != HTTPStatus.OK:
        reason = f"{response.status_code} {response.reason_phrase}".strip()
        hint = ": is there such a release?" if response.status_code == HTTPStatus.NOT_FOUND else ""
        raise PipelineError(
            f"--source {source}: {_public(str(response.url))} responded with {reason}{hint}. "
            f"Give {ALLOWED}; without a network, --source FILE"
        )
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > _MAX_BYTES:
            raise PipelineError(
                f"--source {source}: more than {_MAX_BYTES} bytes, too large for an OpenAPI document"
            )
        if time.monotonic() > deadline:
            raise PipelineError(
                f"--source {source}: not complete after {_MAX_SECONDS:.0f} s. Give --source FILE"
            )
    return bytes(body)


def _release(document: Object, name: str) -> str:
    info = document.get("info")
    release = info.get("version") if is_object(info) else None
    if not isinstance(release, str) or not _RELEASE.fullmatch(release):
        raise PipelineError(f"{name}: info.version must read like '5.23.0', not {release!r}", "/info/version")
    return release


def _order(release: str) -> list[int]:
    return [int(number) for number in release.split(".")]


def _content_sum(document: Object, name: str) -> str:
    try:
        text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise PipelineError(f"{name} holds half a surrogate pair, which is not text") from error
    return hashlib.sha256(text).hexdigest()
