"""The built site: built once for all workers, and served."""

from __future__ import annotations

import functools
import http.server
import importlib.util
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from documentation.site import build
from filelock import FileLock


class Built(NamedTuple):
    """The built site.

    Args:
        folder: Its folder.
        seconds: How long the build took.
    """

    folder: Path
    seconds: float


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """Build the site, once for all workers of pytest-xdist."""
    if importlib.util.find_spec("zensical") is None:
        pytest.skip("Zensical builds the site: install the dependency group `docs`")
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "documentation"
    with FileLock(f"{folder}.lock"):
        done = folder / "seconds.json"
        if not done.exists():
            start = time.perf_counter()
            build(folder)
            done.write_text(json.dumps(time.perf_counter() - start), "utf-8")
    return Built(folder / "site", json.loads(done.read_text("utf-8")))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Serve the site."""
    handler = functools.partial(_Quiet, directory=str(built.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
