"""`convert=True`: pictures become what Pinterest takes, in both clients; the files are not changed."""

from __future__ import annotations

import base64
import functools
import hashlib
import io
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pinkit
import pytest

pytest.importorskip("PIL", reason="converting pictures needs the extra pinkit[media]")
pytest.importorskip("pillow_heif", reason="HEIC needs the extra pinkit[media]")

import pillow_heif
from media_files import declared, located, picture, video
from PIL import Image, ImageCms
from pinkit._media import convert, pictures
from pinkit._media.media_types import LIMITS
from pinkit._storage.sources import Bytes, opened
from workbench import Bench


def heic(size: tuple[int, int] = (64, 96)) -> bytes:
    content = io.BytesIO()
    pillow_heif.from_pillow(Image.linear_gradient("L").resize(size).convert("RGB")).save(content)
    return content.getvalue()


def convert_bytes(content: bytes) -> tuple[bytes, str]:
    source = Bytes(content)
    made, kind = convert.converted("source", source, convert.check_convertible("source", source))
    return b"".join(made.chunks()), kind


def read(content: bytes) -> Any:
    """The picture in a file, decoded, by the libraries' own detection."""
    is_heic = content[4:12] == b"ftypheic"
    image = pillow_heif.open_heif(content).to_pillow() if is_heic else Image.open(io.BytesIO(content))
    image.load()
    return image


def sent(bench: Bench) -> list[tuple[str, bytes]]:
    """The type and the content of each image that was sent."""
    bodies: list[Any] = [request.body["media_source"] for request in bench.mock.requests.of("pins/create")]
    items = [item for body in bodies for item in body.get("items", [body])]
    return [
        (
            item.get("content_type") or item["cover_image_content_type"],
            base64.b64decode(item.get("data") or item["cover_image_data"]),
        )
        for item in items
    ]


def test_a_picture_of_another_format_becomes_a_pin(bench: Bench, tmp_path: Path) -> None:
    board, file = bench.board(), tmp_path / "a.heic"
    file.write_bytes(heic())
    before = hashlib.sha256(file.read_bytes()).digest(), file.stat().st_mtime_ns
    with pytest.raises(ValueError, match="Pinterest accepts JPEG or PNG"):
        bench.wait(lambda: bench.client.pins.create_image(file, board_id=board))
    pin = bench.wait(lambda: bench.client.pins.create_image(file, board_id=board, convert=True))
    ((kind, content),) = sent(bench)
    assert kind == "image/jpeg"
    assert (read(content).format, read(content).size) == ("JPEG", (64, 96))
    assert [each.id for each in bench.pins(board)] == [pin.id]
    assert (hashlib.sha256(file.read_bytes()).digest(), file.stat().st_mtime_ns) == before


def test_a_carousel_and_a_cover_are_converted(bench: Bench) -> None:
    board = bench.board()
    slides = [pinkit.Slide(picture("WEBP"), title="One"), io.BytesIO(picture("PNG", mode="RGBA"))]
    bench.wait(lambda: bench.client.pins.create_image(slides, board_id=board, convert=True))
    assert [kind for kind, _ in sent(bench)] == ["image/jpeg", "image/png"]
    bench.wait(
        lambda: bench.client.pins.create_video(video(), cover=picture("GIF"), board_id=board, convert=True)
    )
    assert sent(bench)[-1][0] == "image/png"


def test_a_batch_is_converted(bench: Bench, tmp_path: Path) -> None:
    board = bench.board()
    (tmp_path / "a.webp").write_bytes(picture("WEBP"))
    (tmp_path / "b.tif").write_bytes(picture("TIFF"))
    batch = tmp_path / "pins.csv"
    batch.write_text(f"board_id,image,title\n{board},a.webp,A\n{board},a.webp|b.tif,B\n")
    with pytest.raises(ValueError, match="image/webp"):
        bench.wait(lambda: bench.client.pins.publish_many(batch))
    results = bench.wait(lambda: bench.client.pins.publish_many(batch, convert=True))
    assert [each.state for each in results] == ["published", "published"]
    assert [kind for kind, _ in sent(bench)] == ["image/jpeg", "image/jpeg", "image/png"]


def test_a_picture_that_cannot_be_converted_rejects_a_batch_before_anything_is_sent(bench: Bench) -> None:
    pins = [{"board_name": "Ideas", "image": each} for each in (picture("WEBP"), declared(65000, 65000))]
    with pytest.raises(ValueError, match=r"pins\[1\]: image: .* 65000 x 65000 pixels"):
        bench.wait(lambda: bench.client.pins.publish_many(pins, convert=True))
    assert bench.line.sent == []


@pytest.mark.parametrize("make", [located, functools.partial(picture, "JPEG")])  # the latter needs no change
def test_a_damaged_picture_fails_before_anything_is_sent(bench: Bench, make: Callable[[], bytes]) -> None:
    damaged = make()[:-200]
    with pytest.raises(ValueError, match="source: file cannot be read as image/jpeg"):
        bench.wait(lambda: bench.client.pins.create_image(damaged, board_name="Ideas", convert=True))
    assert bench.line.sent == []
    pins = [{"board_id": "1", "image": each} for each in (damaged, picture("WEBP"))]
    (first, _) = bench.wait(lambda: bench.client.pins.publish_many(pins, convert=True))
    assert (first.state, "cannot be read" in str(first.error)) == ("failed", True)


def test_a_url_is_sent_as_it_is(bench: Bench) -> None:
    board = bench.board()
    url = "https://a.example/1.webp"
    bench.wait(lambda: bench.client.pins.create_image(url, board_id=board, convert=True))
    (request,) = bench.mock.requests.of("pins/create")
    assert request.body["media_source"]["url"] == url


def test_a_converted_pin_is_looked_up_after_a_lost_response(bench: Bench) -> None:
    board = bench.board()
    bench.mock.faults.add("lost", "pins/create")
    made = picture("WEBP")
    bench.wait(lambda: bench.client.pins.create_image(made, board_id=board, title="A", convert=True))
    assert len(bench.pins(board)) == 1


# What comes out --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind", "mode"),
    [
        (picture("WEBP"), "image/jpeg", "RGB"),
        (picture("WEBP", mode="RGBA"), "image/jpeg", "RGB"),
        (picture("AVIF"), "image/jpeg", "RGB"),
        (heic(), "image/jpeg", "RGB"),
        (picture("JPEG", mode="CMYK"), "image/jpeg", "RGB"),
        (picture("PNG", mode="1"), "image/png", "L"),
        (picture("PNG", mode="P"), "image/png", "RGB"),
        (picture("PNG", mode="L"), "image/png", "L"),
        (picture("PNG", mode="LA"), "image/png", "L"),
        (picture("GIF"), "image/png", "RGB"),
        (picture("BMP"), "image/png", "RGB"),
        (picture("TIFF", mode="CMYK"), "image/png", "RGB"),
        (picture("TIFF", mode="F"), "image/png", "L"),
    ],
)
def test_every_format_and_mode_is_converted(content: bytes, kind: str, mode: str) -> None:
    made, made_kind = convert_bytes(content)
    assert (made_kind, read(made).mode) == (kind, mode)
    grey, before = read(made).convert("L"), read(content) if mode != "L" or kind != "image/png" else None
    if before is not None and before.mode != "CMYK":
        pairs = zip(grey.tobytes(), before.convert("L").tobytes(), strict=True)
        assert sum(abs(a - b) for a, b in pairs) / (grey.width * grey.height) < 3


def test_transparency_is_kept() -> None:
    image = Image.new("RGBA", (20, 30), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 10, 30))
    content = io.BytesIO()
    image.save(content, "WEBP", lossless=True)
    made, kind = convert_bytes(content.getvalue())
    assert (kind, read(made).getpixel((15, 5))[3], read(made).getpixel((5, 5))) == (
        "image/png",
        0,
        (0, 0, 255, 255),
    )


def test_greys_of_16_bits_keep_their_brightness() -> None:
    content = io.BytesIO()
    Image.new("I;16", (4, 4), 30000).save(content, "PNG")
    made, _ = convert_bytes(content.getvalue())
    assert abs(read(made).getpixel((0, 0)) - 30000 / 257) <= 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_metadata_are_removed(kind: str) -> None:
    made, _ = convert_bytes(located(kind))
    image = read(made)
    assert dict(image.getexif()) == {}
    assert not {"exif", "xmp", "comment"} & set(image.info)
    assert b"A camera" not in made
    assert b"Exif" not in made


@pytest.mark.parametrize("part", ["comment", "xmp"])
def test_comments_and_xmp_of_a_jpeg_are_removed(part: str) -> None:
    content = picture("JPEG", **cast("Any", {part: b"<x:xmpmeta>Berlin</x:xmpmeta>"}))
    assert b"Berlin" in content
    made, _ = convert_bytes(content)
    assert b"Berlin" not in made
    assert read(made).tobytes() == read(content).tobytes()


def test_text_of_a_png_is_removed() -> None:
    from PIL.PngImagePlugin import PngInfo

    text = PngInfo()
    text.add_text("Author", "A person")
    made, _ = convert_bytes(picture("PNG", pnginfo=text))
    assert b"A person" not in made


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_are_upright(orientation: int) -> None:
    from PIL import ImageOps

    content = located(size=(60, 40), orientation=orientation)
    made, _ = convert_bytes(content)
    right: Any = ImageOps.exif_transpose(read(content))
    assert read(made).size == right.size
    for place in ((2, 2), (2, right.height - 3), (right.width - 3, 2)):
        assert abs(read(made).getpixel(place)[0] - right.getpixel(place)[0]) < 12


def test_a_profile_of_colours_is_kept() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made, _ = convert_bytes(picture("WEBP", icc_profile=profile))
    assert read(made).info["icc_profile"] == profile
    made, _ = convert_bytes(picture("JPEG", mode="CMYK", icc_profile=profile))
    assert "icc_profile" not in read(made).info


def test_a_jpeg_that_needs_no_change_is_sent_as_it_is() -> None:
    content = picture("JPEG")
    assert convert_bytes(content) == (content, "image/jpeg")


@pytest.mark.parametrize(
    ("content", "kind"),
    [(picture("PNG", (600, 900), "RGBA"), "image/png"), (picture("WEBP", (600, 900)), "image/jpeg")],
)
def test_too_large_pictures_are_made_smaller(
    monkeypatch: pytest.MonkeyPatch, content: bytes, kind: str
) -> None:
    small = {want: limit._replace(size=2500) for want, limit in LIMITS.items()}
    monkeypatch.setattr(convert, "LIMITS", small)
    made, made_kind = convert_bytes(content)
    assert len(made) <= 2500
    assert made_kind == kind
    width, height = read(made).size
    assert abs(width / height - 600 / 900) < 0.02
    assert width < 600


# What cannot be converted ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"text" * 100, "image: file is application/octet-stream; convert=True takes avif, bmp, gif, heic"),
        (video(), "image: file is video/mp4"),
        (declared(65000, 65000), "at most 178956970 are decoded"),
        (declared(0, 5), "cannot be read as image/png"),
        (picture("WEBP")[:60], "cannot be read as image/webp"),
        (heic()[:200], "cannot be read as image/heic"),
    ],
)
def test_what_cannot_be_converted_is_named(content: bytes, text: str) -> None:
    source = opened("image", content)
    with pytest.raises(ValueError, match=text):
        convert.converted("image", source, convert.check_convertible("image", source))


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "MOST_BYTES", 100)
    with pytest.raises(ValueError, match="at most 100 are converted"):
        convert_bytes(picture("WEBP"))


def test_a_bomb_is_rejected_without_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image.Image, "load", lambda _: pytest.fail("decoded"))
    with pytest.raises(ValueError, match="pixels"):
        convert_bytes(declared(20000, 20000))
    assert pictures.MOST_PIXELS < 20000 * 20000


def test_damaged_files_raise_errors_that_name_the_argument() -> None:
    seed = random.Random(11)  # noqa: S311
    whole = [located(), *(picture(kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"))]
    reasons: list[str] = []
    for content in whole:
        for _ in range(12):
            made = bytearray(content[: seed.randrange(1, len(content))])
            for _ in range(seed.randrange(6)):
                made[seed.randrange(len(made))] = seed.randrange(256)
            try:
                convert_bytes(bytes(made))
            except ValueError as error:
                reasons.append(str(error))
    assert len(reasons) > 48
    assert all(reason.startswith("source: ") for reason in reasons)


def test_convert_must_be_true_or_false(bench: Bench) -> None:
    with pytest.raises(TypeError, match="convert"):
        bench.wait(lambda: bench.client.pins.create_image(picture(), board_id="1", convert="yes"))
    with pytest.raises(TypeError, match="convert"):
        bench.wait(lambda: bench.client.pins.publish_many([], convert=1))


def test_a_missing_extra_is_named() -> None:
    program = (
        "import sys, pinkit\n"
        "sys.modules['pillow_heif'] = None\n"
        "content = b'\\0\\0\\0\\x18ftypheic' + bytes(100)\n"
        "pinkit.Client('t').pins.create_image(content, board_id='1', convert=True)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.stderr.splitlines()[-1].startswith("ImportError: reading pictures needs an extra")
    assert "pip install 'pinkit[media]'" in ended.stderr
