"""Uses of publishing for the type checkers. Nothing here is run."""

from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, assert_type

import pinkit
from pinkit.progress import bar
from pinkit_generated import models


def uploads(client: pinkit.Client, file: BinaryIO, chunks: Iterator[bytes]) -> None:
    assert_type(client.media.upload("clip.mp4"), pinkit.Uploaded)
    client.media.upload(Path("clip.mp4"), wait=False, timeout=60)
    client.media.upload(file)
    client.media.upload(b"...")
    client.media.upload(chunks, size=10)
    with bar() as progress:
        client.media.upload("clip.mp4", progress=progress)
    several = client.media.upload_many(["a.mp4", Path("b.mov")], concurrency=2)
    assert_type(several, Sequence[pinkit.Uploaded | Exception])
    assert_type(client.media.wait("1"), models.Media)


async def uploads_to_await(client: pinkit.AsyncClient, chunks: AsyncIterator[bytes]) -> None:
    assert_type(await client.media.upload(chunks, size=10), pinkit.Uploaded)
    assert_type(await client.media.wait("1"), models.Media)


def pins_are_created_once(client: pinkit.Client, uploaded: pinkit.Uploaded) -> None:
    assert_type(client.pins.create_image("a.png", board_name="Ideas", title="A"), models.Pin)
    client.pins.create_image(
        ["https://i.example/1", "https://i.example/2"], board_id="1", section_name="Blue"
    )
    client.pins.create_image([Path("a.png"), pinkit.Slide(b"...", title="B")], is_removable=True)
    assert_type(client.pins.create_video("a.mp4", board_name="Ideas", cover=1), models.Pin)
    client.pins.create_video(media_id=uploaded, board_name="Ideas", cover="https://i.example/1")
    client.pins.create_image("a.png", board_name="Ideas", product_tags=["1"], ai_disclosures=["AI_MODIFIED"])
    client.pins.create_video(
        "a.mp4", board_name="Ideas", cover=1, product_tags=("1", "2"), ai_disclosures=("SYNTHETIC_PERFORMER",)
    )
    client.pins.create_image("a.heic", board_name="Ideas", convert=True)
    assert_type(pinkit.PinterestError("x").pin, models.Pin | None)


def pins_are_checked(client: pinkit.Client, file: BinaryIO) -> None:
    found = client.pins.check("a.png", title="A", link="https://a.example", request_link=True, timeout=5)
    assert_type(found, Sequence[pinkit.Problem])
    assert_type(found[0].rule, str)
    client.pins.check(["a.png", pinkit.Slide(file)], convert=True)
    client.pins.check(Path("a.mp4"), cover=3)


def batches_and_copies(client: pinkit.Client) -> None:
    done = client.pins.publish_many("pins.csv", journal="pins.journal", on_result=print)
    assert_type(done, Sequence[pinkit.Published])
    assert_type(done[0].pin, models.Pin | None)
    assert_type(done[0].tags_error, Exception | None)
    assert_type(pinkit.PinterestError("x").published, Sequence[pinkit.Published])
    client.pins.publish_many([{"board_name": "Ideas", "image": "a.png"}])
    assert_type(
        client.boards.copy(board_name="Ideas", to_board_name="Copy", create=True), Sequence[pinkit.Published]
    )


async def batches_and_copies_to_await(client: pinkit.AsyncClient) -> None:
    assert_type(await client.pins.publish_many("pins.jsonl"), Sequence[pinkit.Published])
    assert_type(
        await client.boards.copy(board_id="1", to_board_id="2", sections=False), Sequence[pinkit.Published]
    )
