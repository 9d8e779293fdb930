"""A flow makes requests only to its declared operations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from workbench import PNG, VIDEO, Bench

ITEMS: list[dict[str, Any]] = [
    {"board_name": "Ideas", "image": PNG, "title": "One"},
    {"board_name": "Ideas", "video": VIDEO, "cover": 1, "title": "Two"},
]
#: By name: what is called, with the id of a Pin to tag.
FLOWS: dict[str, Callable[[Any, str], Any]] = {
    "pins.create_image": lambda client, tag: client.pins.create_image(
        PNG, board_name="Ideas", section_name="Oak", title="One", product_tags=[tag]
    ),
    "pins.create_video": lambda client, tag: client.pins.create_video(
        VIDEO, board_name="Ideas", cover=1, title="Two", product_tags=[tag]
    ),
    "pins.publish_many": lambda client, tag: client.pins.publish_many(
        [{**item, "product_tags": [tag]} for item in ITEMS]
    ),
    "boards.copy": lambda client, _: client.boards.copy(
        board_name="Ideas", to_board_name="Others", create=True
    ),
    "media.upload": lambda client, _: client.media.upload(VIDEO),
    "media.upload_many": lambda client, _: client.media.upload_many([VIDEO]),
}


@pytest.mark.parametrize("path", FLOWS)
@pytest.mark.parametrize("is_lost", [False, True])
def test_a_flow_calls_only_its_declared_operations(bench: Bench, path: str, is_lost: bool) -> None:
    board = bench.board()
    bench.wait(lambda: bench.client.boards.sections.create(board, name="Oak"))
    tag = bench.wait(
        lambda: bench.client.pins.create_image(PNG, board_id=board, section_name="Oak", title="There")
    ).id
    if is_lost:  # so the flow looks up the Pin that it may have created
        for operation in ("pins/create", "pins/save"):
            bench.mock.faults.add("lost", operation, times=1)
    before = len(bench.mock.requests)
    bench.wait(lambda: FLOWS[path](bench.client, tag))
    group, name = path.split(".")
    named = {operation.id for operation in getattr(getattr(bench.client, group), name).operations}
    called = {request.operation for request in bench.mock.requests[before:] if request.operation}
    assert called - {None} <= named
    assert called
