"""What is sent: open files, file-like objects and iterators, some of which cannot be sent."""

import functools
import hashlib
import io
from typing import Any

import pytest
from workbench import PNG, VIDEO, Bench


def stored(bench: Bench) -> list[Any]:
    """The uploads in the file store."""
    return [record for record in bench.mock.world.table("media") if record["uploaded"] is not None]


def test_an_open_file_is_uploaded_once(bench: Bench) -> None:
    file = io.BytesIO(VIDEO)
    with pytest.raises(ValueError, match=r"sources\[2\] is an open file that was given before"):
        bench.wait(lambda: bench.client.media.upload_many(iter([file, VIDEO, file])))
    assert bench.line.sent == []


class Plain:
    """A file-like object with the method `read` only."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def test_an_object_that_can_only_be_read_is_a_file(bench: Bench) -> None:
    done = bench.wait(lambda: bench.client.media.upload(Plain(VIDEO), size=len(VIDEO)))
    assert done.size == len(VIDEO)
    assert stored(bench)[0]["sha256"] == hashlib.sha256(VIDEO).hexdigest()
    with pytest.raises(ValueError, match=r"^size: "):
        bench.wait(lambda: bench.client.media.upload(Plain(VIDEO)))
    board = bench.board()
    assert bench.wait(lambda: bench.client.pins.create_image(Plain(PNG), board_id=board)).id
    with pytest.raises(TypeError, match=r"Plain can be read only once"):
        bench.wait(lambda: bench.client.pins.check(Plain(PNG)))
    with pytest.raises(ValueError, match=r"pins\[0\]: image: .*Plain can be read only once"):
        bench.wait(lambda: bench.client.pins.publish_many([{"board_id": board, "image": Plain(PNG)}]))


@pytest.mark.parametrize("chunk", ["text" * 100, 5, None])
def test_an_iterator_of_something_else_than_bytes_is_an_error(bench: Bench, chunk: Any) -> None:
    for chunks in ([chunk], [VIDEO, chunk]):
        with pytest.raises(TypeError, match=rf"must give bytes, not {type(chunk).__name__}"):
            bench.wait(functools.partial(bench.client.media.upload, iter(chunks), size=2 * len(VIDEO)))
    assert stored(bench) == []
