"""The code of an example: for both clients, the command line and curl."""

from __future__ import annotations

import json
import shlex
from typing import Any, Final

import attrs
import httpx
import pinkit
from pinkit.testing import Mock

from documentation.example_calls import APP_SECRET, ExampleCall

TOKEN: Final = "pina_..."  # noqa: S105  # a placeholder
BASE_URL: Final = "https://api.pinterest.com/v5"
_WIDTH: Final = 88
_APP_ID: Final = "1480000"
_APP: Final = f'app = pinkit.OAuth("{_APP_ID}", "{APP_SECRET}", redirect_uri="http://localhost:8085/")'


@attrs.frozen
class Snippets:
    """The code of one example.

    Args:
        sync: For `Client`.
        asynchronous: For `AsyncClient`.
        command: For a terminal, with pinkit.
        curl: For a terminal, without pinkit: the request that `sync` sends.
    """

    sync: str
    asynchronous: str
    command: str
    curl: str


def snippets_of(call: ExampleCall, mock: Mock) -> Snippets:
    """Return the code of an example.

    Args:
        call: The example.
        mock: A prepared mock; the call is made there, to see its request.
    """
    request = sent(call, mock)
    return Snippets(
        _sync(call), _async(call), _command(call), curl_of(request, is_app=call.operation.takes_app)
    )


def sent(call: ExampleCall, mock: Mock) -> httpx.Request:
    """Make a call on a mock, and return the request.

    Raises:
        RuntimeError: The mock rejected it.
    """
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return mock.transport.handle_request(request)

    auth: Any = mock.token
    if call.operation.takes_app:
        store = pinkit.MemoryStore(pinkit.Token(mock.token))
        auth = pinkit.OAuth(_APP_ID, APP_SECRET, redirect_uri="http://localhost:8085/", store=store)
    with pinkit.Client(auth, transport=httpx.MockTransport(handle)) as client:
        function: Any = client
        for name in call.facts.name.split("."):
            function = getattr(function, name)
        try:
            result = function(**call.arguments)
            if call.facts.returns == "Pager":
                next(result.pages())
        except pinkit.PinterestError as error:
            raise RuntimeError(f"the example of {call.facts.name} fails: {error}") from error
    return requests[-1]


# Python -------------------------------------------------------------------------------------------------


def _sync(call: ExampleCall) -> str:
    auth, setup = _auth(call)
    use = _indented(_use(call, "", ""))
    return f"import pinkit\n\n{setup}with pinkit.Client({auth}) as client:\n{use}"


def _async(call: ExampleCall) -> str:
    auth, setup = _auth(call)
    use = _indented(_use(call, "async ", "await "))
    main = _indented(f"async with pinkit.AsyncClient({auth}) as client:\n{use}")
    setup = setup and f"\n{setup.strip()}\n"
    imports = "import asyncio\n\nimport pinkit\n"
    return f"{imports}{setup}\n\nasync def main() -> None:\n{main}\n\nasyncio.run(main())\n"


def _auth(call: ExampleCall) -> tuple[str, str]:
    """Return the client's first argument, and the lines that make it."""
    return ("app", f"{_APP}\n\n") if call.operation.takes_app else (f'"{TOKEN}"', "")


def _use(call: ExampleCall, looping: str, waiting: str) -> str:
    # The indentation inside `async with` counts for both, so that both break their lines alike.
    code = call_code(call, _WIDTH - 8 - len("result = await "))
    if call.facts.returns == "Pager":
        return f"{looping}for item in {code}:\n    print(item)\n"
    if call.facts.returns == "None":
        return f"{waiting}{code}\n"
    return f"result = {waiting}{code}\nprint(result)\n"


def call_code(call: ExampleCall, width: int = _WIDTH) -> str:
    """Return the call as Python."""
    positional = {each.name for each in call.facts.parameters if each.is_positional}
    parts = [
        ("" if name in positional else f"{name}=") + code_of(value, width - 4 - len(name) - 2)
        for name, value in call.arguments.items()
    ]
    return _listed(f"client.{call.facts.name}(", parts, ")", width)


def code_of(value: Any, width: int) -> str:
    """Return JSON as Python, on one line if it fits."""
    if isinstance(value, dict):
        parts = [f"{code_of(key, width)}: {code_of(each, width - 4)}" for key, each in value.items()]
        return _listed("{", parts, "}", width)
    if isinstance(value, list):
        return _listed("[", [code_of(each, width - 4) for each in value], "]", width)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _listed(start: str, parts: list[str], end: str, width: int) -> str:
    line = f"{start}{', '.join(parts)}{end}"
    if len(line) <= width and "\n" not in line:
        return line
    if len(parts) == 1 and "\n" in parts[0] and parts[0][0] in "{[":
        return f"{start}{parts[0]}{end}"  # brackets that open together
    inner = "".join(f"{part},\n" for part in parts)
    return f"{start}\n{_indented(inner)}{end}"


def _indented(code: str) -> str:
    return "".join(f"    {line}" if line.strip() else line for line in code.splitlines(keepends=True))


# Terminals ----------------------------------------------------------------------------------------------


def _command(call: ExampleCall) -> str:
    words = ["pinkit", "call", call.facts.name]
    for name, value in call.arguments.items():
        dashed = name.replace("_", "-")
        if isinstance(value, bool):
            words.append(f"--{dashed}" if value else f"--no-{dashed}")
        else:
            words += [f"--{dashed}", _option(value)]
    return _shell(words)


def _option(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(each, str) and "," not in each for each in value):
        return ",".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def curl_of(request: httpx.Request, *, is_app: bool) -> str:
    """Return the command that sends a request with curl.

    Args:
        request: The request.
        is_app: Whether the app's id and secret authorise it, instead of a token.
    """
    path = request.url.raw_path.decode("ascii").removeprefix("/v5")
    words = ["curl", f"{BASE_URL}{path}"]
    if set(path) & set("[]{}"):
        words.append("-g")  # curl reads brackets as ranges otherwise
    content = request.read().decode()
    if request.method != ("POST" if content else "GET"):
        words += ["-X", request.method]
    words += ["-u", "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"] if is_app else ["-H", _BEARER]
    if content:
        words += ["-H", f"Content-Type: {request.headers['content-type']}", "-d", content]
    return _shell(words)


_BEARER: Final = "Authorization: Bearer $PINTEREST_ACCESS_TOKEN"


def _shell(words: list[str]) -> str:
    """Join words to a command; an option and its value stay on one line."""
    quoted = [f'"{word}"' if "$PINTEREST" in word else shlex.quote(word) for word in words]
    lines, line = list[str](), ""
    for word in quoted:
        if word.startswith("-") and line and len(" ".join(quoted)) > _WIDTH:
            lines.append(line)
            line = f"  {word}"
        else:
            line = f"{line} {word}".strip() if not line.startswith("  ") else f"{line} {word}"
    return " \\\n".join([*lines, line])
