"""Fetching a published OpenAPI document."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from pipeline import fetch
from pipeline.errors import PipelineError

TODAY = datetime.date(2030, 1, 2)
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"version": "1.2.3"},
    "paths": {"/a": {"get": {"x": "NO"}}},
}
RAW = json.dumps(DOCUMENT).encode()
YAML = b"openapi: 3.0.3\ninfo: {version: 1.2.3}\npaths:\n  /a:\n    get:\n      x: NO\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A tree that pins RAW."""
    pin = fetch.Pin(
        release="1.2.3",
        repository="somebody/something",
        url="https://example.test/openapi.json",
        sha256=hashlib.sha256(RAW).hexdigest(),
        content_sha256=fetch.load(written(tmp_path, RAW), tmp_path).pin.content_sha256,  # type: ignore[union-attr]
        date=datetime.date(2029, 1, 1),
        commit="c0ffee",
    )
    (tmp_path / "source.toml").write_text(fetch.render_pin(pin))
    return tmp_path


def written(folder: Path, raw: bytes, name: str = "given.json") -> str:
    (folder / name).write_bytes(raw)
    return str(folder / name)


def served(answer: Callable[[httpx.Request], httpx.Response] | httpx.Response) -> httpx.MockTransport:
    return httpx.MockTransport(answer if callable(answer) else lambda _: answer)


def release(number: str) -> bytes:
    return json.dumps(DOCUMENT | {"info": {"version": number}}).encode()


# The pin


def test_a_pin_is_read_back_as_it_was_written(spec: Path) -> None:
    pin = fetch.read_pin(spec / "source.toml")

    assert pin is not None
    assert fetch.render_pin(pin) == (spec / "source.toml").read_text()


def test_the_pinned_bytes_leave_the_pin_alone(spec: Path) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, content=RAW)

    published = fetch.load("pinned", spec, transport=served(answer))

    assert asked == ["https://example.test/openapi.json"]
    assert published.document == DOCUMENT
    assert published.pin == fetch.read_pin(spec / "source.toml")


@pytest.mark.parametrize("source", ["pinned", "1.2.3", "https://example.test/x.json", "file", "yaml"])
def test_changed_content_of_the_pinned_release_stops_however_it_comes(spec: Path, source: str) -> None:
    changed = RAW.replace(b"NO", b"YES")
    given = {"file": written(spec, changed), "yaml": written(spec, YAML.replace(b"NO", b"YES"), "given.yaml")}

    with pytest.raises(PipelineError) as caught:
        fetch.load(given.get(source, source), spec, transport=served(httpx.Response(200, content=changed)))

    reported = str(caught.value)
    assert hashlib.sha256(RAW).hexdigest() in reported
    assert source == "yaml" or hashlib.sha256(changed).hexdigest() in reported
    assert "--repin" in reported


@pytest.mark.parametrize("raw", [json.dumps(DOCUMENT, indent=3, sort_keys=True).encode(), YAML])
def test_another_rendering_of_the_pinned_release_is_the_pinned_release(spec: Path, raw: bytes) -> None:
    published = fetch.load(written(spec, raw, "given"), spec)

    assert published.document == DOCUMENT
    assert published.pin == fetch.read_pin(spec / "source.toml")


def test_repin_accepts_changed_content_and_pins_it(spec: Path) -> None:
    changed = RAW.replace(b"NO", b"YES")

    pin = fetch.load(
        "pinned", spec, repin=True, today=TODAY, transport=served(httpx.Response(200, content=changed))
    ).pin

    assert pin is not None
    assert (pin.release, pin.sha256, pin.date) == ("1.2.3", hashlib.sha256(changed).hexdigest(), TODAY)
    assert pin.commit is None, "nobody vouches that the commit has this content"


def test_repin_without_a_change_keeps_the_date(spec: Path) -> None:
    pin = fetch.load(written(spec, RAW), spec, repin=True, today=TODAY).pin

    assert pin == fetch.read_pin(spec / "source.toml")


def test_another_release_comes_with_a_pin_of_its_own(spec: Path) -> None:
    raw = release("1.3.0")

    pin = fetch.load("1.3.0", spec, today=TODAY, transport=served(httpx.Response(200, content=raw))).pin

    assert pin is not None
    assert pin.release == "1.3.0"
    assert pin.url == "https://raw.githubusercontent.com/somebody/something/v1.3.0/v5/openapi.json"
    assert pin.sha256 == hashlib.sha256(raw).hexdigest()


def test_a_local_path_is_not_recorded(spec: Path) -> None:
    pin = fetch.load(written(spec, release("1.3.0")), spec).pin

    assert pin is not None
    assert str(spec) not in fetch.render_pin(pin)


SHA = "0123456789abcdef0123456789abcdef01234567"
AT_COMMIT = f"https://raw.githubusercontent.com/somebody/something/{SHA}/v5/openapi.json"


def test_a_file_with_a_commit_is_pinned_by_a_url_that_cannot_change(spec: Path) -> None:
    pin = fetch.load(written(spec, release("1.3.0")), spec, commit=SHA).pin

    assert pin is not None
    assert (pin.commit, pin.url) == (SHA, AT_COMMIT)


def test_a_url_that_names_a_commit_is_pinned_with_it(spec: Path) -> None:
    pin = fetch.load(AT_COMMIT, spec, transport=served(httpx.Response(200, content=release("1.3.0")))).pin

    assert pin is not None
    assert (pin.commit, pin.url) == (SHA, AT_COMMIT)


def test_a_release_at_a_commit_is_fetched_from_there(spec: Path) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, content=release("1.3.0"))

    fetch.load("1.3.0", spec, commit=SHA, transport=served(answer))

    assert asked == [AT_COMMIT]


@pytest.mark.parametrize(("known", "learned"), [(None, SHA), ("c0ffee", "c0ffee")])
def test_the_pin_learns_the_commit_of_the_same_bytes(spec: Path, known: str | None, learned: str) -> None:
    pin = fetch.read_pin(spec / "source.toml")
    assert pin is not None
    (spec / "source.toml").write_text(fetch.render_pin(attrs.evolve(pin, commit=known)))

    found = fetch.load(written(spec, RAW), spec, commit=SHA).pin

    assert found is not None
    assert (found.commit, found.date) == (learned, pin.date)
    assert (found.url == AT_COMMIT) == (known is None)


def test_another_rendering_teaches_no_commit(spec: Path) -> None:
    pin = fetch.read_pin(spec / "source.toml")
    assert pin is not None
    (spec / "source.toml").write_text(fetch.render_pin(attrs.evolve(pin, commit=None)))

    found = fetch.load(written(spec, YAML, "given.yaml"), spec, commit=SHA).pin

    assert found is not None
    assert found.commit is None


def test_a_release_with_another_number_is_rejected(spec: Path) -> None:
    with pytest.raises(PipelineError, match=r"1\.3\.0 was requested, .* is 1\.4\.0"):
        fetch.load("1.3.0", spec, transport=served(httpx.Response(200, content=release("1.4.0"))))


@pytest.mark.parametrize(
    ("text", "reported"),
    [("release = ", "is not a pin"), ('release = "1.2.3"', "is not a pin"), ("other = 1", "is not a pin")],
)
def test_a_broken_pin_is_named(spec: Path, text: str, reported: str) -> None:
    (spec / "source.toml").write_text(text)

    with pytest.raises(PipelineError, match=f"source.toml {reported}"):
        fetch.load("pinned", spec)


# The committed facts


def test_without_a_source_the_committed_facts_are_read(spec: Path) -> None:
    written(spec, RAW, "openapi.json")

    assert fetch.load(None, spec) == fetch.Published(DOCUMENT, fetch.read_pin(spec / "source.toml"))


def test_facts_of_another_release_than_the_pin_are_rejected(spec: Path) -> None:
    written(spec, release("1.3.0"), "openapi.json")

    with pytest.raises(PipelineError, match=r"is release 1\.3\.0, but source\.toml beside it has 1\.2\.3"):
        fetch.load(None, spec)


def test_without_facts_and_without_a_source_the_flag_is_named(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="--source"):
        fetch.load(None, tmp_path)


def test_repin_without_a_source_is_rejected(spec: Path) -> None:
    with pytest.raises(PipelineError, match="--repin needs --source"):
        fetch.load(None, spec, repin=True)


def test_pinned_without_a_pin_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"source\.toml does not exist"):
        fetch.load("pinned", tmp_path)


# The network


def test_no_network_names_the_flag_for_a_local_file(spec: Path) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    with pytest.raises(PipelineError, match="--source FILE"):
        fetch.load("pinned", spec, transport=served(answer))


@pytest.mark.parametrize(
    ("status", "reported"), [(404, "404 Not Found: is there such a release"), (503, "503")]
)
def test_an_error_response_is_reported(spec: Path, status: int, reported: str) -> None:
    with pytest.raises(PipelineError, match=reported):
        fetch.load("9.9.9", spec, transport=served(httpx.Response(status)))


def test_a_redirect_leads_to_https_only(spec: Path) -> None:
    with pytest.raises(PipelineError, match=r"redirected to http://elsewhere\.test/, not https"):
        fetch.load(
            "pinned",
            spec,
            transport=served(httpx.Response(302, headers={"Location": "http://elsewhere.test/"})),
        )


def test_redirects_end(spec: Path) -> None:
    with pytest.raises(PipelineError, match="more than 5 redirects"):
        fetch.load(
            "pinned",
            spec,
            transport=served(httpx.Response(302, headers={"Location": "https://example.test/"})),
        )


@pytest.mark.parametrize("url", ["http://[::1", "https://", "https://a b/\0"])
def test_an_invalid_url_is_reported(spec: Path, url: str) -> None:
    with pytest.raises(PipelineError, match="could not be fetched"):
        fetch.load(url, spec)


def test_a_redirect_is_followed(spec: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/moved":
            return httpx.Response(200, content=RAW)
        return httpx.Response(302, headers={"Location": "https://elsewhere.test/moved"})

    assert fetch.load("pinned", spec, transport=served(answer)).document == DOCUMENT


def test_a_small_response_that_unpacks_to_a_huge_one_is_rejected(spec: Path) -> None:
    bomb = gzip.compress(bytes(40 * 1024 * 1024))

    with pytest.raises(PipelineError, match="too large for an OpenAPI document"):
        fetch.load(
            "pinned",
            spec,
            transport=served(httpx.Response(200, content=bomb, headers={"Content-Encoding": "gzip"})),
        )


def test_secrets_in_a_url_are_neither_recorded_nor_reported(spec: Path) -> None:
    url = "https://me:hunter2@example.test/o.json?token=hunter2#hunter2"

    pin = fetch.load(url, spec, transport=served(httpx.Response(200, content=release("1.3.0")))).pin
    with pytest.raises(PipelineError) as caught:
        fetch.load(url, spec, transport=served(httpx.Response(500)))

    assert pin is not None
    assert pin.url == "https://example.test/o.json"
    assert "hunter2" not in str(caught.value)
    with pytest.raises(PipelineError) as caught:
        fetch.load(url, spec, transport=served(httpx.Response(200, content=RAW.replace(b"NO", b"YES"))))
    assert "hunter2" not in str(caught.value)


# What was given


def test_half_a_surrogate_pair_is_rejected(tmp_path: Path) -> None:
    raw = json.dumps(DOCUMENT | {"x": "\ud800"}).encode()

    with pytest.raises(PipelineError, match="surrogate"):
        fetch.load(written(tmp_path, raw), tmp_path)


@pytest.mark.parametrize("version", [None, 3, "next", "5.22"])
def test_a_release_is_three_numbers(tmp_path: Path, version: object) -> None:
    raw = json.dumps(DOCUMENT | {"info": {"version": version}}).encode()

    with pytest.raises(PipelineError, match=r"info\.version must read like") as caught:
        fetch.load(written(tmp_path, raw), tmp_path)

    assert caught.value.pointer == "/info/version"


@pytest.mark.parametrize("source", ["nothing.json", "5.22", "", "ftp://example.test/o.json", "a\0b", "://"])
def test_a_source_that_is_none_of_the_four_lists_them(spec: Path, source: str) -> None:
    with pytest.raises(
        PipelineError, match=r"'pinned', a release such as '5\.22\.0', an http\(s\) URL, or a local"
    ):
        fetch.load(source, spec)


def test_a_folder_is_no_source(spec: Path) -> None:
    with pytest.raises(PipelineError, match="Is a directory"):
        fetch.load(str(spec), spec)


# What is published


@pytest.fixture(params=["5.14.0", "5.20.0", "5.22.0", "5.23.0"])
def published(request: pytest.FixtureRequest, published_file: Callable[[str], Path]) -> Path:
    return published_file(request.param)


def test_the_repository_s_pin_is_the_published_file(published: Path, release: str) -> None:
    spec = Path(__file__).parents[2] / "spec"

    pin = fetch.load(str(published), spec, today=TODAY).pin

    assert pin is not None
    assert pin.release in published.name
    assert (pin == fetch.read_pin(spec / "source.toml")) == (pin.release == release)
