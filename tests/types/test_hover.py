"""What editors show: the language servers give the signature and the documentation of names."""

import json
import subprocess
import sys
from pathlib import Path
from typing import IO, Any, Final, cast

import pytest

ROOT: Final = Path(__file__).parents[2]
SERVERS: Final = {"pyright": ["pyright-langserver", "--stdio"], "ty": ["ty", "server"]}

#: Each expression, a part of its signature or type, and a part of its documentation.
NAMES: Final = {
    'pinkit.Client("t")': ("rate_limit: RateLimit | None", "Seconds that connecting"),
    'pinkit.AsyncClient("t")': ("max_response_bytes: int", "largest response body in bytes"),
    "pinkit.Client.from_env()": ("from_env", "PINTEREST_ACCESS_TOKEN"),
    'pinkit.OAuth("1", "s")': ("redirect_uri: str | None", "app that users authorise"),
    "pinkit.describe": ("call: object", "facts about a call"),
    "pinkit.scopes_for": ("operations: object", "smallest set of scopes"),
    "client.with_options": ("max_wait: ", "Seconds that a call may wait"),
    "client.request": ("method: str", "path of Pinterest's API"),
    "client.boards": ("Boards[", "Boards, their sections and the Pins"),
    "client.boards.create": ("name: str", "Create a board."),
    "client.boards.list": ("page_size: ", "List your boards"),
    "client.boards.copy": ("to_board_id: ", "board"),
    "client.pins.get": ("pin_id: str", "Get a Pin."),
    "client.pins.create": ("media_source: ", "Create a Pin"),
    "client.pins.create_image": ("alt_text: str | None", "At most 100 characters"),
    "client.pins.publish_many": ("journal: ", "journal"),
    "client.media.upload": ("source: ", "Upload a video"),
    "client.campaigns.analytics": ("start_date: date | str", "campaigns"),
    "client.reports.download": ("timeout: ", "save its file"),
    "pin.title": ("str | None", "At most 100 characters."),
    "pin.alt_text": ("str | None", "At most 500 characters."),
    "pin.board_id": ("str | None", "igits"),
}
CODE: Final = """import pinkit

client = pinkit.Client("t")
pin = client.pins.get("1")
"""


@pytest.mark.parametrize("server", SERVERS)
def test_a_name_shows_its_signature_and_its_documentation(server: str, tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text(CODE + "".join(f"{name}\n" for name in NAMES), "utf-8")
    (tmp_path / "pyrightconfig.json").write_text(f'{{"extraPaths": ["{ROOT}/facade", "{ROOT}/generated"]}}')
    shown = _hovers(SERVERS[server], code)
    wrong = {
        name: text
        for (name, words), text in zip(NAMES.items(), shown, strict=True)
        if not all(word in text.replace("\\_", "_").replace("dt.", "") for word in words)
    }
    assert not wrong


def _hovers(command: list[str], code: Path) -> list[str]:
    """What a language server shows for the name in each line after `CODE`."""
    text, uri = code.read_text("utf-8"), code.as_uri()
    with subprocess.Popen(
        [str(Path(sys.executable).with_name(command[0])), *command[1:]],
        cwd=code.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        server = _Server(cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout))
        try:
            folders = [{"uri": code.parent.as_uri(), "name": "code"}]
            format_ = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}
            server.request("initialize", capabilities=format_, workspaceFolders=folders, processId=None)
            server.send(method="initialized", params={})
            document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
            server.send(method="textDocument/didOpen", params={"textDocument": document})
            lines = list(enumerate(text.splitlines()))[CODE.count("\n") :]
            places = [
                {"line": number, "character": len(line.partition("(")[0]) - 1} for number, line in lines
            ]
            found = [
                server.request("textDocument/hover", textDocument={"uri": uri}, position=place)
                for place in places
            ]
        finally:
            process.kill()
    return [one["contents"]["value"] if one else "" for one in found]


class _Server:
    """A language server, to which one request at a time is sent."""

    def __init__(self, writer: IO[bytes], reader: IO[bytes]) -> None:
        self._writer = writer
        self._reader = reader

    def send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._writer.flush()

    def request(self, method: str, **params: Any) -> Any:
        self.send(id=method, method=method, params=params)
        while True:
            message = self._read()
            if "method" not in message:
                return message["result"]
            if "id" in message:  # the server asks for its settings
                items = message["params"].get("items", ())
                self.send(id=message["id"], result=[None] * len(items) or None)

    def _read(self) -> Any:
        length = 0
        while (line := self._reader.readline().strip()) or not length:
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        return json.loads(self._reader.read(length))
