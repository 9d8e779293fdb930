"""The API sandbox: what it does not serve is rejected before anything is sent."""

from typing import Any

import pinkit
import pytest
from pinkit import errors
from pinkit_generated import OPERATIONS, Request
from scripted import BOARD, Mode, Script, json_response


def test_what_the_sandbox_does_not_serve_is_an_error_before_the_call(mode: Mode) -> None:
    script = Script(lambda _: json_response(200, BOARD))
    client = mode.client(script, environment="sandbox")
    with pytest.raises(errors.NotInSandboxError, match="audiences/list"):
        mode.wait(lambda: client.audiences.list("1").all())
    assert script.requests == []
    mode.wait(lambda: client.boards.get("1"))
    assert script.requests[0].url.host == "api-sandbox.pinterest.com"


@pytest.mark.parametrize("operation", [o for o in OPERATIONS.values() if not o.sandbox], ids=lambda o: o.id)
def test_no_operation_that_is_disabled_reaches_the_sandbox(operation: Any) -> None:
    engine = pinkit.Client("t", environment="sandbox", transport=Script([]).transport)._engine
    with pytest.raises(errors.NotInSandboxError):
        engine.call(Request(operation, operation.path)).send(None)
