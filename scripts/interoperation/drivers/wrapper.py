"""Driver of `python-pinterest`, written by hand: `python -m interoperation.drivers.wrapper URL TOKEN`."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import Any

from interoperation.drivers.steps import FILM, IMAGE, Steps, expect, need, walk


def main(url: str, token: str, *_: str) -> None:
    """Run all steps."""
    take = Steps(url)
    module: Any = import_module("pinterest")
    module.Api.DEFAULT_API_URL = f"{url}/"
    api = module.Api(access_token=token)
    take("read the account", lambda: need(api.user_account.get().username))
    take("list boards", lambda: need(api.boards.list().items))
    made = [
        take(f"create a board, {name}", partial(_create_board, api, name)) for name in ("Oak", "Ash", "Elm")
    ]
    board = made[0]
    take("page boards", lambda: walk(lambda bookmark: _page(api, bookmark), 3))
    take("read a board", lambda: expect(api.boards.get(need(board).id).name, "Oak"))
    pin = take("create a Pin", lambda: _create_pin(api, need(board).id))
    take("create a Pin, all arguments given", lambda: _create_pin(api, need(board).id, full=True))
    take("read a Pin", lambda: expect(api.pins.get(need(pin).id).title, "Oak"))
    take("list the Pins of a board", lambda: need(api.boards.list_pins(need(board).id).items))
    upload = take("register an upload", lambda: api.media.register("video"))
    take("upload", lambda: _upload(need(upload)))
    take("read the upload", lambda: api.media.get(need(upload).media_id))
    take("list uploads", lambda: need(api.media.list().items))
    take("delete a board", lambda: expect(api.boards.delete(need(board).id), wanted=True))


def _create_board(api: Any, name: str) -> Any:
    return api.boards.create(name=name)


def _page(api: Any, bookmark: Any) -> tuple[list[Any], Any]:
    answer = api.boards.list(page_size=2, bookmark=bookmark)
    return answer.items, answer.bookmark


def _create_pin(api: Any, board: str, *, full: bool = False) -> Any:
    more: dict[str, str] = {}
    if full:
        section = api.boards.create_section(board, "Chairs")
        more = {
            "link": "https://example.com/oak",
            "description": "Chairs",
            "alt_text": "A chair",
            "board_section_id": section.id,
        }
    source = {"source_type": "image_url", "url": IMAGE}
    return api.pins.create(board_id=board, media_source=source, title="Oak", **more)


def _upload(registered: Any) -> None:
    answer = import_module("httpx").post(
        registered.upload_url, data=registered.upload_parameters, files={"file": ("oak.mp4", FILM)}
    )
    expect(answer.status_code, 204)


if __name__ == "__main__":
    main(*sys.argv[1:])
