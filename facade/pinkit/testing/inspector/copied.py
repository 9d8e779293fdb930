"""A recorded request as code: a command for curl, and a test for pytest. Secrets are not part of either."""

from __future__ import annotations

import json
import re
from shlex import quote

from pinkit.testing.inspector.masking import masked
from pinkit.testing.messages import JSON, Json
from pinkit.testing.recorded_requests import Recorded
from pinkit.testing.world import World

_BEARER = '-H "Authorization: Bearer $PINTEREST_ACCESS_TOKEN"'
_APP = '--user "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"'


def target_of(recorded: Recorded) -> str:
    """Return the path with the query of a request, without secrets."""
    if not recorded.raw_query:
        return recorded.path
    is_api = recorded.path.startswith("/v5/")  # the query of a file is its signature
    return f"{recorded.path}?{masked(recorded.raw_query) if is_api else '***'}"


def content_of(recorded: Recorded) -> str:
    """Return the body of a request as it was sent, without secrets."""
    try:
        return masked(recorded.content.decode())
    except UnicodeDecodeError:
        return f"({len(recorded.content):,} bytes that are no text)"


def curl_of(recorded: Recorded, world: World) -> str:
    """Return a command that sends the same request, with the token of the environment."""
    words = [f"curl --request {quote(recorded.method)} {quote(world.api + target_of(recorded))}"]
    scheme = recorded.headers.get("authorization", "").partition(" ")[0].lower()
    if scheme:
        words.append(_APP if scheme == "basic" else _BEARER)
    if recorded.content and (kind := recorded.headers.get("content-type")):
        words.append(f"-H {quote(f'Content-Type: {kind}')}")
    if recorded.content:
        words.append(f"--data-raw {quote(content_of(recorded))}")
    return " \\\n  ".join(words)


def pytest_of(recorded: Recorded) -> str:
    """Return a test that sends the same request through a client, and asserts what was called."""
    path = target_of(recorded).removeprefix("/v5")
    arguments = [repr(recorded.method), repr(path), *_body(recorded)]
    call = f"pinterest.request({', '.join(arguments)})"
    rejected = not 200 <= recorded.status < 300
    name = re.sub(r"\W+", "_", recorded.operation or "request").strip("_")
    lines = ["import pytest", "from pinkit import errors"] * rejected
    lines += [""] * rejected
    lines += ['pytest_plugins = ["pinkit.testing.plugin"]', "", ""]
    lines.append(f"def test_{name}(pinterest, pinterest_mock):")
    if rejected:
        kind = "APIStatusError" if recorded.status else "APIConnectionError"
        lines += [f"    with pytest.raises(errors.{kind}) as caught:", f"        {call}"]
        lines += [f"    assert caught.value.status == {recorded.status}"] * bool(recorded.status)
    else:
        lines += [f"    response = {call}", f"    assert response.status == {recorded.status}"]
    if recorded.operation:
        lines.append(f"    pinterest_mock.assert_called({recorded.operation!r})")
    return "\n".join(lines) + "\n"


def _body(recorded: Recorded) -> list[str]:
    if not recorded.content:
        return []
    text, kind = content_of(recorded), recorded.headers.get("content-type", "")
    if kind.partition(";")[0].strip() == JSON:
        try:
            value: Json = json.loads(text)
        except ValueError:
            pass
        else:
            return [f"json={value!r}"] if value is not None else []
    return [f"content={text!r}", f"headers={{'Content-Type': {kind!r}}}"]
