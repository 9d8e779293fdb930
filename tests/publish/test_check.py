"""`pins.check`: the problems of a Pin, found in its texts and files, in both clients."""

from __future__ import annotations

import io
import json
import random
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pinkit
import pytest

pytest.importorskip("PIL", reason="checks of files need the extra pinkit[media]")
pytest.importorskip("pillow_heif", reason="checks of files need the extra pinkit[media]")

from media_files import declared, located, picture, video
from pinkit._media import pictures
from pinkit._media.media_types import LIMITS
from pinkit._publishing.check_rules import RULES
from pinkit._publishing.draft import LONGEST
from scripted import Mode, Script

GOOD = picture("JPEG")


def rules(problems: Any) -> list[str]:
    return [each.rule for each in problems]


def check(*given: Any, **more: Any) -> list[str]:
    """The rules that a Pin breaks."""
    with pinkit.Client("token", transport=Script([]).transport) as client:
        return rules(client.pins.check(*given, **more))


def test_both_clients_find_the_same_and_send_nothing(mode: Mode, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(picture("WEBP"))
    script = Script([])
    client = mode.client(script)
    (found,) = mode.wait(lambda: client.pins.check(file, title="A", link="https://a.example/b"))
    assert (found.rule, found.severity, found.argument) == ("image.format", "error", "source")
    assert found.value == "image/webp"
    assert "convert=True" in found.fix
    assert "product-specs" in found.source
    assert str(found).startswith("source: image/webp; save it as JPEG or PNG")
    assert script.requests == []


# Each rule, in a Pin that breaks it and nothing else. ------------------------------------------------------

BROKEN: dict[str, tuple[Any, dict[str, Any]]] = {
    "title.length": (GOOD, {"title": "x" * 101}),
    "description.length": (GOOD, {"description": "x" * 801}),
    "alt_text.length": (GOOD, {"alt_text": "x" * 501}),
    "link.length": (GOOD, {"link": "https://a.example/".ljust(2049, "x")}),
    "link.address": (GOOD, {"link": "a.example/b"}),
    "file.unreadable": ("missing.png", {}),
    "image.format": (picture("GIF"), {}),
    "image.damaged": (GOOD[:-200], {}),
    "image.pixels": (declared(65000, 65000), {}),
    "image.shape": (picture(size=(100, 160)), {}),
    "image.location": (located(), {}),
    "carousel.count": ([GOOD] * 6, {}),
    "carousel.mixed": ([GOOD, "https://a.example/1.jpg"], {}),
    "carousel.unequal": ([GOOD, picture(size=(101, 150))], {}),
    "video.format": (b"text" * 100, {"cover": GOOD}),
    "video.damaged": (video()[:300], {"cover": GOOD}),
    "video.length": (video(3.9), {"cover": GOOD}),
    "video.codec": (video(codec=b"vp09"), {"cover": GOOD}),
    "video.shape": (video(size=(500, 1100)), {"cover": GOOD}),
    "video.index": (video(index_first=False), {"cover": 2}),
    "cover.second": (video(10), {"cover": 11}),
}
#: Sizes of gigabytes, servers of links, and rows of a batch have tests of their own.
ELSEWHERE = {"image.size", "video.size", "link.unreachable", "row.invalid"}


def test_each_rule_has_a_case_and_a_source() -> None:
    assert set(BROKEN) | ELSEWHERE == set(RULES)
    assert all(source for _, source in RULES.values())


@pytest.mark.parametrize("rule", BROKEN)
def test_a_pin_that_breaks_one_rule_has_this_problem_only(rule: str) -> None:
    source, more = BROKEN[rule]
    assert check(source, **more) == [rule]


@pytest.mark.parametrize(
    ("source", "more"),
    [
        (GOOD, {}),
        (GOOD, dict.fromkeys(("title", "description", "alt_text"), "A")),
        (GOOD, {name: "x" * most for name, most in LONGEST.items() if name != "link"}),
        (picture("PNG", mode="RGBA"), {"link": "https://a.example"}),
        (picture("JPEG", mode="CMYK"), {}),
        (picture("PNG", (1000, 1500)), {}),
        ("https://a.example/1.jpg", {}),
        ([GOOD, GOOD], {}),
        ([pinkit.Slide(GOOD, link="https://a.example"), GOOD], {}),
        (["https://a.example/1.jpg"] * 5, {}),
        (video(4), {"cover": 4}),
        (video(900, codec=b"hvc1"), {"cover": "https://a.example/1.jpg"}),
        (video(codec=b"hev1", brand=b"qt  "), {}),
        (video(index_first=False), {"cover": GOOD}),
        (video(size=(1910, 1000)), {}),
    ],
)
def test_valid_pins_have_no_problems(source: Any, more: dict[str, Any]) -> None:
    assert check(source, **more) == []


def test_the_length_of_a_video_is_limited_at_both_ends() -> None:
    assert check(video(4), cover=0) == []
    assert check(video(900.1), cover=0) == ["video.length"]


def test_a_late_index_is_an_error_only_if_the_cover_is_a_frame() -> None:
    with pinkit.Client("token", transport=Script([]).transport) as client:
        (problem,) = client.pins.check(video(index_first=False))
        assert problem.severity == "warning"
        (problem,) = client.pins.check(video(index_first=False), cover=1)
        assert problem.severity == "error"


def test_sizes_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    small = {want: limit._replace(size=400) for want, limit in LIMITS.items()}
    monkeypatch.setattr("pinkit._publishing.check_pin.LIMITS", small)
    assert check(picture("JPEG", (600, 600))) == ["image.size"]
    assert check(video()) == ["video.size"]
    assert check(picture("JPEG", (600, 600)), convert=True) == []


def test_the_size_of_a_turned_picture_is_the_one_that_is_seen() -> None:
    assert check([located(size=(150, 100), orientation=6), picture(size=(100, 150))], convert=True) == []
    assert "carousel.unequal" in check([located(size=(150, 100)), picture(size=(100, 150))])
    assert "image.shape" in check(located(size=(300, 100), orientation=8))


def test_the_place_of_a_picture_is_not_in_the_problem() -> None:
    with pinkit.Client("token", transport=Script([]).transport) as client:
        (problem,) = client.pins.check(located())
    assert "52" not in f"{problem!r}"
    assert check(located(), convert=True) == []


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF"])
def test_what_can_be_converted_is_no_problem_if_it_will_be(kind: str) -> None:
    if kind == "HEIF":
        import pillow_heif

        content = io.BytesIO()
        pillow_heif.from_bytes("RGB", (64, 64), b"\x80" * 64 * 64 * 3).save(content)
        made = content.getvalue()
    else:
        made = picture(kind)
    assert check(made) == ["image.format"]
    assert check(made, convert=True) == []


def test_the_problems_of_a_cover_name_the_cover() -> None:
    with pinkit.Client("token", transport=Script([]).transport) as client:
        (problem,) = client.pins.check(video(), cover=picture("WEBP"))
        assert (problem.rule, problem.argument) == ("image.format", "cover")
        (first, second) = client.pins.check([picture("GIF"), GOOD, pinkit.Slide(GOOD, link="b")])
        assert [first.argument, second.argument] == ["source[2].link", "source[0]"]


# Bad files -------------------------------------------------------------------------------------------------


def test_no_damage_raises_an_error() -> None:
    seed = random.Random(7)  # noqa: S311
    whole = [GOOD, picture("PNG"), picture("WEBP"), picture("TIFF"), picture("AVIF"), located(), video()]
    whole += [video(index_first=False), declared(0, 0), declared(2**31 - 1, 2**31 - 1)]
    tried = 0
    for content in whole:
        for _ in range(10):
            made = bytearray(content[: seed.randrange(len(content) + 1)] if seed.random() < 0.5 else content)
            for _ in range(seed.randrange(1, 12)):
                if made:
                    made[seed.randrange(len(made))] = seed.randrange(256)
            check(bytes(made))
            check(bytes(made), cover=1, convert=True)
            tried += 1
    assert tried == 100


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("empty.mp4", b""),
        ("text.jpg", b"This is not a picture."),
        ("zeros.mp4", b"\0" * 4096),
        ("page.png", b"<!doctype html><html></html>"),
    ],
)
def test_a_file_that_is_no_picture_is_an_error(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    (rule,) = check(file)
    assert rule in ("file.unreadable", "image.format")


def test_a_wrong_extension_is_no_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(GOOD)
    assert check(file) == []
    file.write_bytes(video())
    assert check(file) == []


def test_a_picture_with_a_huge_size_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "check_complete", lambda *_: pytest.fail("decoded"))
    monkeypatch.setattr("pinkit._publishing.check_pin.check_complete", lambda *_: pytest.fail("decoded"))
    assert check(declared(65000, 65000)) == ["image.pixels"]


def test_an_open_file_keeps_its_position() -> None:
    file = io.BytesIO(b"before" + picture("GIF"))
    file.seek(6)
    assert check(file) == ["image.format"]
    assert file.tell() == 6


@pytest.mark.parametrize(
    ("source", "more", "text"),
    [
        (5, {}, "source must be a path"),
        ([GOOD, None], {}, r"source\[1\] must be a path"),
        (GOOD, {"title": 5}, "title must be text"),
        (GOOD, {"convert": "yes"}, "convert"),
        (GOOD, {"request_link": 1}, "request_link"),
        (GOOD, {"cover": object()}, "cover must be a path"),
        (iter([b"a"]), {}, "source must be a path"),
    ],
)
def test_arguments_of_a_wrong_type_are_rejected(source: Any, more: dict[str, Any], text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=text):
        check(source, **more)


def test_what_can_be_read_only_once_is_rejected() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with pytest.raises(TypeError, match="read only once"):
        check(Pipe(GOOD))


def test_a_missing_extra_is_named() -> None:
    program = (
        "import sys, pinkit\n"
        "sys.modules['PIL'] = sys.modules['PIL.JpegImagePlugin'] = sys.modules['PIL.Image'] = None\n"
        "print(pinkit.Client('t').pins.check('https://a.example/1.jpg', title='x' * 101)[0].rule)\n"
        "pinkit.Client('t').pins.check(bytes.fromhex('ffd8ffe0') + bytes(100))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.stdout.strip() == "title.length"
    assert "pip install 'pinkit[media]'" in ended.stderr.splitlines()[-1]


# Links -----------------------------------------------------------------------------------------------------


class Pages(BaseHTTPRequestHandler):
    """A server of pages, which keeps the requests."""

    seen: list[tuple[str, str, dict[str, str]]]

    def do_HEAD(self) -> None:
        self._respond(with_body=False)

    def do_GET(self) -> None:
        self._respond(with_body=True)

    def _respond(self, *, with_body: bool) -> None:
        self.seen.append((self.command, self.path, dict(self.headers.items())))
        if self.path == "/only-get" and not with_body:
            self.send_error(405)
            return
        status = {"/moved": 301, "/loop": 302, "/astray": 302, "/gone": 404, "/broken": 500}.get(
            self.path, 200
        )
        self.send_response(status)
        if status in (301, 302):
            self.send_header("location", {"/moved": "page", "/astray": "http://["}.get(self.path, self.path))
        body = json.dumps({"path": self.path}).encode()
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture
def site() -> Iterator[str]:
    Pages.seen = []
    server = HTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/page", ""),
        ("/moved", ""),
        ("/only-get", ""),
        ("/gone", "404"),
        ("/broken", "500"),
        ("/loop", "redi"),
        ("/astray", "Invalid IPv6 URL"),
    ],
)
def test_the_page_of_a_link_is_requested_without_the_token(
    mode: Mode, site: str, path: str, status: str
) -> None:
    client = mode.client_class("a-secret-token")
    found = mode.wait(lambda: client.pins.check(GOOD, link=f"{site}{path}", request_link=True))
    assert rules(found) == (["link.unreachable"] if status else [])
    assert all(status in each.value for each in found)
    assert Pages.seen
    assert "a-secret-token" not in str(Pages.seen)
    assert not any("authorization" in map(str.lower, headers) for _, _, headers in Pages.seen)


def test_a_link_is_requested_only_if_wanted(site: str) -> None:
    assert check(GOOD, link=f"{site}/gone") == []
    assert Pages.seen == []


def test_a_link_has_a_deadline(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        link = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        client = mode.client_class("token")
        (found,) = mode.wait(lambda: client.pins.check(GOOD, link=link, request_link=True, timeout=0.2))
    assert found.rule == "link.unreachable"


@pytest.mark.parametrize(
    "link", ["ftp://a.example/b", "a.example", "https://user:word@a.example/", "http://"]
)
def test_what_is_no_page_is_not_requested(link: str) -> None:
    script = Script([])
    with pinkit.Client("token", transport=script.transport) as client:
        found = client.pins.check(GOOD, link=link, request_link=True)
    assert "link.unreachable" in rules(found)
    assert script.requests == []
    assert "word" not in str([each for each in found if each.rule == "link.unreachable"])
