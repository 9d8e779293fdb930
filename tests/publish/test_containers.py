"""The containers of videos: what is read of them, and how damage is reported."""

from __future__ import annotations

import io
import struct

import pytest
from media_files import video
from pinkit._media import videos
from pinkit._media.videos import Clip, VideoError, clip_of
from pinkit._storage.sources import Bytes

UPRIGHT = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
TURNED = struct.pack(">IIIiIIIII", 0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)


def clip(content: bytes) -> Clip:
    return clip_of(Bytes(content))


def replaced(content: bytes, kind: bytes, new: bytes) -> bytes:
    """The content with another box, in the place of one of the same size."""
    at = content.index(kind) - 4
    (size,) = struct.unpack(">I", content[at : at + 4])
    assert size == len(new)
    return content[:at] + new + content[at + size :]


def test_the_facts_of_a_video_are_read() -> None:
    assert clip(video(12.5)) == Clip(12.5, "avc1", 720, 1280, has_late_index=False)
    assert clip(video(codec=b"hvc1", index_first=False)) == Clip(10, "hvc1", 720, 1280, has_late_index=True)


def test_a_turned_video_has_the_size_that_is_seen() -> None:
    before, shown = video(size=(1920, 1080)).rsplit(UPRIGHT, 1)
    assert clip(before + TURNED + shown).height == 1920


def test_long_headers_are_read() -> None:
    content = video(10)
    at = content.index(b"mvhd")
    header = struct.pack(">I4sIQQIQ", 0, b"mvhd", 1 << 24, 0, 0, 90_000, 90_000 * 2**17)
    old = content[at - 4 : at + 104]
    new = struct.pack(">I", len(header) + len(old) - 28) + header[4:] + old[28:]
    index = content.index(b"moov")
    (size,) = struct.unpack(">I", content[index - 4 : index])
    made = content.replace(old, new)
    made = made[: index - 4] + struct.pack(">I", size + len(new) - len(old)) + made[index:]
    assert clip(made).seconds == 2**17


@pytest.mark.parametrize("length", [0, 2**32 - 1])
def test_a_length_that_is_not_stated_is_none(length: int) -> None:
    content = video()
    at = content.index(b"mvhd") + 4 + 16
    assert clip(content[:at] + struct.pack(">I", length) + content[at + 4 :]).seconds is None


def test_the_length_of_fragments_is_read() -> None:
    content = video()
    at = content.index(b"mvhd") + 4 + 16
    content = content[:at] + b"\0\0\0\0" + content[at + 4 :]
    index, media = content.index(b"moov"), content.index(b"mdat") - 4
    (size,) = struct.unpack(">I", content[index - 4 : index])
    extends = struct.pack(">I4sI4sII", 24, b"mvex", 16, b"mehd", 0, 7000)
    made = content[: index - 4] + struct.pack(">I", size + len(extends)) + content[index:media] + extends
    assert clip(made + content[media:]).seconds == 7


def test_parts_with_long_sizes_are_read() -> None:
    content = video(index_first=False)
    at = content.index(b"mdat") - 4
    (size,) = struct.unpack(">I", content[at : at + 4])
    long = struct.pack(">I4sQ", 1, b"mdat", size + 8) + content[at + 8 : at + size]
    assert clip(content[:at] + long + content[at + size :]).has_late_index


def test_the_last_part_may_have_no_size() -> None:
    content = video()
    at = content.index(b"mdat") - 4
    assert clip(content[:at] + b"\0\0\0\0" + content[at + 4 :]).codec == "avc1"


@pytest.mark.parametrize("behind", [b"abc", b"some text behind the video", b"\0" * 20])
def test_what_is_appended_is_ignored(behind: bytes) -> None:
    assert clip(video() + behind).codec == "avc1"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "no index"),
        (video()[:100], "the part 'moov' ends beyond it"),
        (video()[:-10], "the part 'mdat' ends beyond it"),
        (video(index_first=False)[:110], "no index|ends beyond"),
        (video().replace(b"vide", b"soun"), "no pictures"),
        (video().replace(b"trak", b"trax"), "no pictures"),
        (video().replace(b"stsd", b"stsx"), "'stsd' is missing"),
        (video().replace(b"mvhd", b"mvhx"), "'mvhd' is missing"),
        (
            replaced(
                video(), b"mvhd", struct.pack(">I4s", 8, b"mvhd") + struct.pack(">I4s92x", 100, b"free")
            ),
            "short",
        ),
    ],
)
def test_damage_is_named(content: bytes, text: str) -> None:
    with pytest.raises(VideoError, match=text):
        clip(content)


def test_a_file_of_many_parts_ends_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(videos, "_MOST_BOXES", 1000)
    with pytest.raises(VideoError, match="more than 1000 parts"):
        clip(struct.pack(">I4s", 8, b"free") * 2000 + video())


def test_only_headers_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    class Counted(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            content = super().read(size)
            read.append(len(content))
            return content

    content = video(index_first=False)
    media = content.index(b"mdat") - 4
    large = struct.pack(">I4s", 8 + 5 * 2**20, b"mdat") + bytes(5 * 2**20)
    source = Bytes(content[:media] + large + content[media + 72 :])
    monkeypatch.setattr("pinkit._storage.sources.io.BytesIO", Counted)
    assert clip_of(source).has_late_index
    assert 0 < sum(read) < 4096
