"""The main job in miniature: list boards and read a Pin from a local HTTP server, with plain httpx, typed."""

from __future__ import annotations

import http.server
import inspect
import json
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from pinkit_generated import OPERATIONS, RELEASE, UNSET, Deviation
from pinkit_generated.api import boards_list, pins_get
from pinkit_generated.models import Board, Pin, PinMediaWithImage


def main() -> None:
    """Show it, and the code that did it."""
    print(f"Pinterest's REST API {RELEASE}: {len(OPERATIONS)} operations")
    with (
        local_server() as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer demo"}) as client,
    ):
        for board in list_boards(client):
            print(f"board {board.id}: {board.name} ({board.privacy}), made {board.created_at:%d %B %Y}")
        pin, deviations = read_pin(client, "813744226420795884")
        print(f"Pin {pin.id}: {pin.title}")
        if isinstance(pin.media, PinMediaWithImage) and pin.media.images and pin.media.images.field_600x:
            image = pin.media.images.field_600x
            print(f"  its image: {image.width} x {image.height}, {image.url}")
        print(f"  kept, though the description does not know it: {pin.additional_properties}")
        for deviation in deviations:
            print(f"  Pinterest moved: {deviation}")
    print("\nThe code that did it:\n")
    print(inspect.getsource(list_boards))
    print(inspect.getsource(read_pin))


def list_boards(client: httpx.Client) -> Iterator[Board]:
    bookmark: str | None = None
    while True:
        request = boards_list(page_size=2, bookmark=bookmark or UNSET)
        answer = client.request(request.method, request.target).raise_for_status()
        page = request.decode(answer.status_code, answer.content)
        yield from page.items
        if not (bookmark := page.bookmark):
            return


def read_pin(client: httpx.Client, pin_id: str) -> tuple[Pin, list[Deviation]]:
    deviations: list[Deviation] = []
    request = pins_get(pin_id)
    answer = client.request(request.method, request.target).raise_for_status()
    return request.decode(answer.status_code, answer.content, deviations.append), deviations


# The server ------------------------------------------------------------------------------------------------

_BOARDS = [
    {"id": "1", "name": "Kitchens", "privacy": "PUBLIC", "created_at": "2024-02-03T04:05:06Z"},
    {"id": "2", "name": "Gardens", "privacy": "SECRET", "created_at": "2024-03-04T05:06:07Z"},
    {"id": "3", "name": "Crème brûlée 🍮", "privacy": "PROTECTED", "created_at": "2024-04-05T06:07:08Z"},
]
_PIN = {
    "id": "813744226420795884",
    "title": "A small kitchen, seen from above",
    "creative_type": "HOLOGRAM",
    "media": {
        "media_type": "image",
        "images": {"600x": {"width": 600, "height": 900, "url": "https://i.example/600x/kitchen.jpg"}},
    },
    "hologram_depth": 3,
}


class _Pinterest(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:  # the name that http.server calls
        url = urlsplit(self.path)
        query = parse_qs(url.query)
        if self.headers["Authorization"] != "Bearer demo":
            self._answer(401, {"code": 2, "message": "Authentication failed."})
        elif url.path == "/v5/boards":
            start, size = int(query.get("bookmark", ["0"])[0]), int(query.get("page_size", ["25"])[0])
            more = {"bookmark": str(start + size)} if start + size < len(_BOARDS) else {}
            self._answer(200, {"items": _BOARDS[start : start + size], **more})
        elif url.path == f"/v5/pins/{_PIN['id']}":
            self._answer(200, _PIN)
        else:
            self._answer(404, {"code": 50, "message": "Not found."})

    def _answer(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # http.server's name
        pass


@contextmanager
def local_server() -> Generator[str, None, None]:
    """A few answers of Pinterest's, on a free port of this machine; gives the base URL."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Pinterest) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/v5"
        finally:
            server.shutdown()
            thread.join(timeout=5)


if __name__ == "__main__":
    main()
