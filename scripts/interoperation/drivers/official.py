"""Driver of `pinterest-api-sdk`, by Pinterest: `python -m interoperation.drivers.official URL TOKEN`."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any, Final

from interoperation.drivers.steps import FILM, IMAGE, Steps, expect, need, walk

_API: Final = "openapi_generated.pinterest_client.api"
_MODEL: Final = "openapi_generated.pinterest_client.model"


def main(url: str, token: str, *_: str) -> None:
    """Run all steps."""
    take = Steps(url)
    os.environ["PINTEREST_API_URI"] = url  # the client reads it when it is imported
    client: Any = import_module("pinterest.client").PinterestSDKClient.create_client_with_token(token)
    boards: Any = import_module("pinterest.organic.boards").Board
    take(
        "read the account",
        lambda: import_module(f"{_API}.user_account_api").UserAccountApi(client).user_account_get(),
    )
    take("list boards", lambda: boards.get_all(client=client))
    board = take("create a board", lambda: boards.create(name="Oak", description="Chairs", client=client))
    take("create a board by the API class", lambda: _create_board(client, "Ash"))
    take("create a board by the API class again", lambda: _create_board(client, "Elm"))
    take("page boards", lambda: walk(lambda bookmark: _page(boards, bookmark, client), 3))
    take("read a board", lambda: expect(boards(board_id=need(board).id, client=client).name, "Oak"))
    pin = take("create a Pin", lambda: _create_pin(need(board).id, client))
    take("read a Pin", lambda: import_module("pinterest.organic.pins").Pin(need(pin).id, client=client))
    take("list the Pins of a board", lambda: expect(len(need(board).list_pins()[0]), 1))
    media: Any = import_module(f"{_API}.media_api").MediaApi(client)
    upload = take("register an upload", lambda: _register(media))
    take("upload", lambda: _upload(need(upload)))
    take("read the upload", lambda: str(media.media_get(need(upload).media_id)["status"]))
    take("delete a board", lambda: boards.delete(need(board).id, client=client))


def _create_board(client: Any, name: str) -> Any:
    model = import_module(f"{_MODEL}.board").Board
    return import_module(f"{_API}.boards_api").BoardsApi(client).boards_create(model(name=name))


def _page(boards: Any, bookmark: Any, client: Any) -> tuple[list[Any], Any]:
    items, following = bookmark.get_next() if bookmark else boards.get_all(page_size=2, client=client)
    return items, following


def _create_pin(board: str, client: Any) -> Any:
    source = {"source_type": "image_url", "content_type": "image/jpeg", "data": "", "url": IMAGE}
    pins = import_module("pinterest.organic.pins").Pin
    return pins.create(board_id=board, media_source=source, title="Oak", client=client)


def _register(media: Any) -> Any:
    request = import_module(f"{_MODEL}.media_upload_request").MediaUploadRequest
    return media.media_create(request(media_type="video"))


def _upload(registered: Any) -> None:
    given = registered.upload_parameters  # it renames a field of the form: content_type for Content-Type
    fields = {given.attribute_map[name]: value for name, value in given.to_dict().items()}
    fields["file"] = ("oak.mp4", FILM)
    answer = import_module("urllib3").PoolManager().request("POST", registered.upload_url, fields=fields)
    expect(answer.status, 204)


if __name__ == "__main__":
    main(*sys.argv[1:])
