"""The HTTP library that the tests use: that in PINKIT_TEST_HTTP, or httpx, or httpx2 without httpx."""

import os
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

NAME = os.environ.get("PINKIT_TEST_HTTP") or ("httpx" if find_spec("httpx") else "httpx2")
#: The installed libraries, whose clients, transports and time-outs are accepted.
LIBRARIES = [name for name in ("httpx", "httpx2") if find_spec(name)]

if TYPE_CHECKING:
    import httpcore as httpcore
    import httpx as httpx
else:
    httpx = import_module(NAME)
    # That of the client's own connections, which do not depend on what is passed in.
    httpcore = import_module("httpcore" if find_spec("httpcore") else "httpcore2")
