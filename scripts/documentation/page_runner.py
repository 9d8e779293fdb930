"""Runs the Python of a page, in order, against a mock, and compares what it prints.

`python -m documentation.page_runner` writes the output into the pages.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import io
import os
import re
import sys
import threading
import webbrowser
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, Final, cast
from unittest.mock import patch

import attrs
import httpx
import pinkit
from pinkit.testing import Mock

from documentation.example_calls import APP_SECRET

PAGES: Final = Path(__file__).parent / "pages"
_OUTPUT: Final = '```text title="Output"\n'
_BLOCK: Final = re.compile(rf"```python\n(.*?)```\n(?:\n{_OUTPUT}(.*?)```\n)?", re.DOTALL)

#: A small PNG, of 2 x 3 pixels.
PNG: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000020000000308000000009c81815d0000000d4944415478da63706860"
    "00230009c902414d074c610000000049454e44ae426082"
)
#: The first box of an MP4.
VIDEO: Final = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 1000
_FILE: Final = re.compile(r'^```\w+ title="([\w.]+\.\w+)"\n(.*?)```\n', re.DOTALL | re.MULTILINE)


@attrs.frozen
class Snippet:
    """A block of Python.

    Args:
        code: The code.
        output: What the page states that it prints; None if it states nothing.
    """

    code: str
    output: str | None


def snippets_of(text: str) -> list[Snippet]:
    """Return the blocks of Python of a page, with their output."""
    return [Snippet(code, output or None) for code, output in _BLOCK.findall(text)]


def mock_of(path: Path) -> Mock:
    """Return the mock that a page runs on, unless it makes one itself, as tutorials do."""
    mock = Mock()
    mock.world.app_secret = APP_SECRET
    mock.add_records({"boards": [{"name": "Oak"}]})
    if path.stem == "analytics":
        mock.add_campaigns()
    if path.stem == "load":
        mock.settings.processing_seconds = 0
        _add_accounts(mock, "549755885175", "549755885176")
    return mock


def _add_accounts(mock: Mock, *ids: str) -> None:
    """Add ad accounts with a campaign each."""
    accounts = mock.world.table("ad_accounts")
    first: Any = accounts.get(mock.world.ad_account_id)
    for each in ids:
        accounts.put(each, {**first, "id": each})
        mock.world = attrs.evolve(mock.world, ad_account_id=each)
        mock.add_campaigns()


def run(
    snippets: list[Snippet],
    mock: Mock,
    name: str,
    after: Callable[[int, Mapping[str, Any]], object] | None = None,
) -> list[str]:
    """Run code in the current folder.

    Args:
        snippets: The code; later snippets have the names of the earlier ones.
        mock: What its clients call.
        name: The page, for tracebacks.
        after: Called after each snippet, with its number from 1 on and the names of the code.

    Returns:
        What each snippet printed.
    """
    names: dict[str, Any] = {}
    printed = []
    for number, snippet in enumerate(snippets, 1):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(compile(snippet.code, f"{name}, snippet {number}", "exec"), names)  # noqa: S102  # our own pages
            for each, value in list(names.items()):
                if inspect.iscoroutinefunction(value) and f"async def {each}(token" in snippet.code:
                    asyncio.run(value(mock.token))
        printed.append(output.getvalue())
        if after is not None:
            after(number, names)
    return printed


@contextlib.contextmanager
def on_the_mock(mock: Mock) -> Generator[None]:
    """Let all clients of this process call a mock, whose user grants every request for access.

    Threads stand in for a cluster, and the token of the mock for those in Redis.

    The current folder gets `cover.png`, `clip.mp4`, and the files that pages show.
    """
    Path("cover.png").write_bytes(PNG)
    Path("clip.mp4").write_bytes(VIDEO)
    for page in PAGES.rglob("*.md"):
        for name, content in _FILE.findall(page.read_text("utf-8")):
            Path(name).write_text(content, "utf-8")
    clients = {name: getattr(pinkit, name) for name in ("Client", "AsyncClient")}

    def made(name: str, auth: Any, **options: Any) -> Any:
        if "transport" not in options and "http_client" not in options:
            auth, options["transport"] = mock.token if isinstance(auth, str) else auth, mock.transport
            options.setdefault("clock", mock.client_clock)
        return clients[name](auth, **options)

    def from_env(**options: Any) -> Any:
        return made("Client", mock.token, **options)

    def open_page(url: str) -> bool:
        threading.Thread(target=httpx.get, args=(mock.authorize(url),)).start()
        return True

    with contextlib.ExitStack() as stack:
        for name in clients:
            function: Any = functools.partial(made, name)
            function.from_env = from_env
            stack.enter_context(patch.object(pinkit, name, function))
        app = functools.partial(pinkit.App, transport=mock.transport)
        stack.enter_context(patch.object(pinkit, "App", app))
        stack.enter_context(patch.object(httpx, "Client", _mocked(mock)))
        stack.enter_context(patch.object(httpx, "HTTPTransport", lambda: mock.transport))
        stack.enter_context(patch.object(webbrowser, "open", open_page))
        stack.enter_context(_threads_for_a_cluster(functools.partial(made, "Client", mock.token)))
        variables = {"HOME": str(Path.cwd()), "MPLBACKEND": "svg", "PINTEREST_ACCESS_TOKEN": mock.token}
        stack.enter_context(patch.dict(os.environ, variables))
        yield


@contextlib.contextmanager
def _threads_for_a_cluster(client: Callable[[], Any]) -> Generator[None]:
    """Let the clients of a load be those of the mock, and let Dask be threads."""

    def client_of(_: str) -> Any:
        return client()

    def redis_clients(*_: Any, **__: Any) -> Callable[[str], Any]:
        return client_of

    def cluster(_: str) -> Any:
        return SimpleNamespace(get_executor=ThreadPoolExecutor)

    dask = "dask.distributed"
    before = sys.modules.pop(dask, None)
    sys.modules[dask] = cast("Any", SimpleNamespace(Client=cluster))
    try:
        with patch.object(pinkit.load, "RedisClients", redis_clients):
            yield
    finally:
        del sys.modules[dask]  # patch.dict would remove each module that was imported meanwhile
        if before is not None:
            sys.modules[dask] = before


def _mocked(mock: Mock) -> type[httpx.Client]:
    class Mocked(httpx.Client):
        def __init__(self, **options: Any) -> None:
            options.setdefault("transport", mock.transport)
            super().__init__(**options)

    return Mocked


def with_output(text: str, printed: list[str]) -> str:
    """Return a page with the output of each of its snippets that prints."""
    outputs = iter(printed)

    def replaced(found: re.Match[str]) -> str:
        output = next(outputs)
        shown = f"\n{_OUTPUT}{output}```\n" if output else ""
        return f"```python\n{found[1]}```\n{shown}"

    return _BLOCK.sub(replaced, text)


def main(run_page: Callable[..., list[str]] = run) -> None:
    """Write the output of each tutorial into it."""
    for path in sorted(PAGES.glob("tutorials/*.md")):
        text = path.read_text("utf-8")
        mock = mock_of(path)
        with TemporaryDirectory() as folder, contextlib.chdir(folder), on_the_mock(mock):
            printed = run_page(snippets_of(text), mock, path.name)
        path.write_text(with_output(text, printed), "utf-8")


if __name__ == "__main__":
    main()
