"""Driver of `pinterest-mcp-docker`, tools for language models: `interoperation.drivers.tools URL TOKEN …`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from interoperation.drivers.steps import PICTURE, Steps, expect, need


def main(url: str, token: str, app_id: str, app_secret: str, refresh_token: str) -> None:
    """Run all steps, each in an event loop and a client of its own."""
    take = Steps(url)
    module: Any = import_module("pinterest_mcp.client")
    module.PINTEREST_BASE, module.PINTEREST_AUTH = url, f"{url}/oauth/token"
    tools: Any = import_module("pinterest_mcp.tools").REGISTRY
    folder = Path(tempfile.mkdtemp())
    picture = folder / "oak.png"
    picture.write_bytes(PICTURE)
    settings = module.load_settings(
        {"PINTEREST_TOKEN_PATH": str(folder / "token.json"), "PINTEREST_ALLOWED_IMAGE_DIR": str(folder)}
    )

    def run(work: Callable[[Any], Any], **credentials: str) -> Any:
        async def call() -> Any:
            client = module.PinterestClient(settings=settings, **credentials)
            try:
                return await work(client)
            finally:
                await client.aclose()

        return asyncio.run(call())

    def tool(which: str, **arguments: Any) -> Any:
        found = tools[which]
        return run(lambda client: found.handler(client, found.model(**arguments)), access_token=token)

    today = datetime.now(UTC).date()
    days = {"start_date": f"{today - timedelta(days=7)}", "end_date": f"{today}"}
    board = take("create_board", lambda: tool("create_board", name="Ash", description="Tables"))
    take("list_boards", lambda: need(tool("list_boards")))
    image = {"title": "Oak", "description": "Chairs", "image_path": str(picture)}
    pin = take(
        "create_pin", lambda: tool("create_pin", board_id=need(board)["id"], **image, alt_text="A chair")
    )
    take(
        "bulk_create_pins", lambda: tool("bulk_create_pins", board_id=need(board)["id"], pins=[image, image])
    )
    take("get_board_pins", lambda: expect(len(tool("get_board_pins", board_id=need(board)["id"])), 3))
    take(
        "update_pin", lambda: expect(tool("update_pin", pin_id=need(pin)["id"], title="Elm")["title"], "Elm")
    )
    take("search_pins", lambda: need(tool("search_pins", query="oak")))
    take("get_pin_analytics", lambda: need(tool("get_pin_analytics", pin_id=need(pin)["id"], **days)))
    take("get_account_analytics", lambda: need(tool("get_account_analytics", **days)))
    take("get_trending", lambda: need(tool("get_trending", interest="home_decor")))
    take("delete_pin", lambda: tool("delete_pin", pin_id=need(pin)["id"]))
    app = {"client_id": app_id, "client_secret": app_secret, "refresh_token": refresh_token}
    take("refresh a token", lambda: need(run(lambda client: client.list_boards(), **app)))


if __name__ == "__main__":
    main(*sys.argv[1:])
