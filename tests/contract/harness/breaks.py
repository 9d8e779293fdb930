"""Deliberate breaks of the mock and of the client, each one line, and the check that has to catch it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeAlias

import pinkit._core.error_mapping as _status
import pinkit.errors
import pinkit.testing.mock as mock
import pinkit_generated._request as request
import pytest
from pinkit._auth.credentials import StaticToken
from pinkit.testing import paging, request_body, request_query, request_validation
from pinkit.testing.messages import ApiError, Json, Response
from pinkit.testing.router import Router
from pinkit.testing.state import HANDLERS, pins
from pinkit.testing.tokens import Identity
from pinkit_generated import UNSET, models

Patch: TypeAlias = pytest.MonkeyPatch
Mock: TypeAlias = mock.Mock


class Break(NamedTuple):
    """One break.

    Args:
        what: What is broken.
        slice: The part of the suite that is run.
        caught: The check that must catch it; a test's own, or one of schemathesis'.
        apply: Breaks it.
    """

    what: str
    slice: str
    caught: str
    apply: Callable[[Patch], None]


def _wrapped(patch: Patch, owner: Any, name: str, change: Callable[..., Any]) -> None:
    """Replace a function by one that is given the original before its arguments."""
    original = getattr(owner, name)
    patch.setattr(owner, name, lambda *args, **kwargs: change(original, *args, **kwargs))


# The mock -----------------------------------------------------------------------------------------------


def _no_body_validation(patch: Patch) -> None:
    patch.setattr(request_body.BodyReader, "read", lambda *_: {"name": "Oak"})


def _no_parameter_validation(patch: Patch) -> None:
    patch.setattr(request_validation, "_valid", lambda values, *_: values)


def _an_error_of_the_server(patch: Patch) -> None:
    _wrapped(patch, Mock, "_written", lambda original, *args: original(args[0], 500, *args[2:]))


def _an_undescribed_type(patch: Patch) -> None:
    _wrapped(patch, Mock, "_written", lambda original, *args: _as_text(original(*args)))


def _as_text(response: Response) -> Response:
    return Response(response.status, (("Content-Type", "text/plain"),), response.body)


def _a_missing_member(patch: Patch) -> None:
    _wrapped(patch, Mock, "_written", lambda original, *args: original(*args[:2], _less(args[2]), *args[3:]))


def _less(body: Json) -> Json:
    return {key: value for key, value in (body or {}).items() if key != "name"}


def _no_authentication(patch: Patch) -> None:
    patch.setattr(Mock, "_identify", lambda self, *_, **__: _anybody(self))


def _anybody(self: Mock) -> Identity:
    return Identity("user", self.world.user_id, self.world.app_id, frozenset(self.description.scopes))


def _no_scopes(patch: Patch) -> None:
    patch.setattr(mock, "check_scopes", lambda *_: None)


def _any_scope_of_several(patch: Patch) -> None:
    def check(original: Any, operation: Any, identity: Identity) -> None:
        if not any(set(scopes) & identity.scopes for _, scopes in operation.security):
            original(operation, identity)

    _wrapped(patch, mock, "check_scopes", check)


def _a_deletion_that_does_nothing(patch: Patch) -> None:
    patch.setitem(HANDLERS, "boards/delete", lambda _: None)


def _lists_in_any_style(patch: Patch) -> None:
    def flat(original: Any, self: Any, parameter: Any, values: list[str]) -> Any:
        pieces = [piece for value in values for piece in value.split(",")]
        return original(self, parameter, pieces if parameter.explode else [",".join(pieces)])

    _wrapped(patch, request_query.Queries, "_flat", flat)


def _any_method(patch: Patch) -> None:
    def find(original: Any, self: Any, method: str, path: str) -> Any:
        try:
            return original(self, method, path)
        except ApiError as error:
            return original(self, error.headers.get("Allow", method).split(", ")[0], path)

    _wrapped(patch, Router, "find", find)


def _pages_that_repeat_an_item(patch: Patch) -> None:
    _wrapped(
        patch, paging, "_write", lambda original, call, number, **more: original(call, number - 1, **more)
    )


def _any_product_tag(patch: Patch) -> None:
    patch.setattr(pins, "_ineligible", lambda *_: None)


# The client ---------------------------------------------------------------------------------------------


def _repeated_lists_joined(patch: Patch) -> None:
    _change_query(
        patch, lambda value: request._Comma(value.value) if isinstance(value, request._Each) else value
    )


def _joined_lists_repeated(patch: Patch) -> None:
    _change_query(
        patch, lambda value: request._Each(value.value) if isinstance(value, request._Comma) else value
    )


def _change_query(patch: Patch, change: Callable[[Any], Any]) -> None:
    _wrapped(
        patch,
        request,
        "_query",
        lambda original, values: original({name: change(value) for name, value in values.items()}),
    )


def _an_argument_dropped(patch: Patch) -> None:
    def less(original: Any, values: Any) -> Any:
        return original({name: value for name, value in values.items() if name != "ad_account_id"})

    _wrapped(patch, request, "_query", less)


def _a_default_sent(patch: Patch) -> None:
    def more(original: Any, facts: Any, body: Any, extra: Any) -> Any:
        return original(facts, {"privacy": "PUBLIC", **_present(body)}, extra)

    _wrapped(patch, request, "_content", more)


def _present(body: Any) -> Any:
    return {name: value for name, value in body.items() if value is not UNSET}


def _no_token_sent(patch: Patch) -> None:
    _wrapped(
        patch,
        StaticToken,
        "authorization",
        lambda original, _, engine: original(StaticToken("another"), engine),
    )


def _a_path_encoded_twice(patch: Patch) -> None:
    _wrapped(
        patch, request, "quote", lambda original, *args, **more: original(original(*args, **more), **more)
    )


def _a_member_lost(patch: Patch) -> None:
    def lose(original: Any, codec: Any, raw: Any) -> Any:
        raw.pop("name", None)
        return original(codec, raw)

    _wrapped(patch, request, "adopt", lose)


def _a_member_unknown(patch: Patch) -> None:
    patch.delitem(models.Board.__members__, "name")  # which each board has


def _no_models(patch: Patch) -> None:
    patch.setattr(request, "adopt", lambda _, raw: raw)


def _errors_without_meaning(patch: Patch) -> None:
    patch.setattr(_status, "meaning_of", lambda *_: _status.Meaning(pinkit.errors.APIStatusError))


BREAKS: Final = (
    Break("mock: bodies are not validated", "server", "AcceptedNegativeData", _no_body_validation),
    Break("mock: parameters are not validated", "server", "AcceptedNegativeData", _no_parameter_validation),
    Break("mock: responds with 500", "server", "ServerError", _an_error_of_the_server),
    Break("mock: another content type", "server", "UndefinedContentType", _an_undescribed_type),
    Break("mock: a required field is missing", "server", "JsonSchemaError", _a_missing_member),
    Break("mock: no authentication", "server", "IgnoredAuth", _no_authentication),
    Break("mock: takes any method", "server", "UnsupportedMethodResponse", _any_method),
    Break("mock: a deletion does nothing", "stateful", "use_after_free", _a_deletion_that_does_nothing),
    Break("mock: ignores scopes", "scopes", "scope matrix", _no_scopes),
    Break("mock: one scope of several suffices", "scopes", "scope matrix", _any_scope_of_several),
    Break("mock: takes lists in any style", "styles", "list styles", _lists_in_any_style),
    Break("mock: pages repeat an item", "lives", "life cycles", _pages_that_repeat_an_item),
    Break("mock: tags what is no Pin", "lives", "life cycles", _any_product_tag),
    Break("client: joins a repeated list", "requests", "requests", _repeated_lists_joined),
    Break("client: repeats a joined list", "requests", "requests", _joined_lists_repeated),
    Break("client: drops an argument", "requests", "requests", _an_argument_dropped),
    Break("client: sends a default unasked", "requests", "requests", _a_default_sent),
    Break("client: sends no token", "requests", "requests", _no_token_sent),
    Break("client: encodes a path twice", "requests", "requests", _a_path_encoded_twice),
    Break("client: loses a field", "answers", "answers", _a_member_lost),
    Break("client: does not know a field", "answers", "answers", _a_member_unknown),
    Break("client: makes no models", "answers", "answers", _no_models),
    Break("client: all errors are alike", "answers", "answers", _errors_without_meaning),
)
