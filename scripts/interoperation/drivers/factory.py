"""Driver of `pinterestsdk`, by OpenAPI Clients Factory: `interoperation.drivers.factory URL TOKEN`."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import Any

from interoperation.drivers.steps import FILM, IMAGE, Steps, expect, need, walk


def main(url: str, token: str, *_: str) -> None:
    """Run all steps."""
    take = Steps(url)
    sdk: Any = import_module("pinterestsdk")
    client = sdk.ApiClient(sdk.Configuration(host=url, access_token=token))
    boards, pins, media = sdk.BoardsApi(client), sdk.PinsApi(client), sdk.MediaApi(client)
    take("read the account", lambda: sdk.UserAccountApi(client).user_account_get())
    take("list boards", lambda: boards.boards_list().items)
    made = [
        take(f"create a board, {name}", partial(_create_board, sdk, boards, name))
        for name in ("Oak", "Ash", "Elm")
    ]
    board = made[0]
    take("page boards", lambda: walk(lambda bookmark: _page(boards, bookmark), 3))
    take("read a board", lambda: expect(boards.boards_get(need(board).id).name, "Oak"))
    pin = take("create a Pin", lambda: _create_pin(sdk, pins, need(board).id))
    take("read a Pin", lambda: expect(pins.pins_get(need(pin).id).title, "Oak"))
    take("list the Pins of a board", lambda: expect(len(boards.boards_list_pins(need(board).id).items), 1))
    upload = take("register an upload", lambda: media.media_create(sdk.MediaUploadCreate(media_type="video")))
    take("upload", lambda: _upload(need(upload)))
    take("read the upload", lambda: media.media_get(need(upload).media_id).status)
    take("delete a board", lambda: boards.boards_delete(need(board).id))


def _create_board(sdk: Any, boards: Any, name: str) -> Any:
    return boards.boards_create(sdk.BoardCreate(name=name))


def _page(boards: Any, bookmark: Any) -> tuple[list[Any], Any]:
    answer = boards.boards_list(page_size=2, **({"bookmark": bookmark} if bookmark else {}))
    return answer.items, answer.bookmark


def _create_pin(sdk: Any, pins: Any, board: str) -> Any:
    source = sdk.PinMediaSource(sdk.PinMediaSourceImageURL(source_type="image_url", url=IMAGE))
    return pins.pins_create(sdk.PinCreate(board_id=board, title="Oak", media_source=source))


def _upload(registered: Any) -> None:
    fields = {**registered.upload_parameters.to_dict(), "file": ("oak.mp4", FILM)}
    answer = import_module("urllib3").PoolManager().request("POST", registered.upload_url, fields=fields)
    expect(answer.status, 204)


if __name__ == "__main__":
    main(*sys.argv[1:])
