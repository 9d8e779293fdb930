"""`--dry-run`: the request as a curl command without the token, and whether the token may send it."""

from __future__ import annotations

import functools
import shlex
from typing import TYPE_CHECKING, Any, Final

import click

from .. import errors
from .profiles import offline_client, token_of
from .session import Session

if TYPE_CHECKING:
    from pinkit_generated import Operation, Request

    from ..client import Client
    from ..facts import Facts


def show(session: Session, facts: Facts, arguments: dict[str, Any]) -> None:
    """Print what a call would send, and what it needs.

    Raises:
        PinterestError: The call would be rejected before it is sent.
    """
    with offline_client(session) as client:
        sandbox = client._engine.shared.sandbox
        if not facts.is_method:
            click.echo(curl(client, _request(facts, arguments)))
        else:
            named = ", ".join(each.id for each in facts.operations)
            click.echo(
                f"{facts.name} makes several requests: {named}" if named else f"{facts.name}: no request"
            )
        click.echo(f"scopes: {_scopes(facts)}", err=True)
        click.echo(f"quota: {_quota(client, facts)}", err=True)
        click.echo(f"environment: {'sandbox' if sandbox else 'production'}", err=True)
        _check(session, facts, sandbox=sandbox)
    click.echo("Nothing was sent.", err=True)


def curl(client: Client, request: Request[Any]) -> str:
    """Return a request as a curl command, which takes the token from the environment."""
    address = f"{client._engine.shared.base_url}{request.target}"
    parts = ["curl", "-X", request.method, shlex.quote(address)]
    parts += _authorization(request.operation)
    for name, value in request.headers.items():
        parts += ["-H", shlex.quote(f"{name}: {value}")]
    if request.content is not None:
        parts += ["--data-raw", shlex.quote(_body(request))]
    return " ".join(parts)


def _request(facts: Facts, arguments: dict[str, Any]) -> Request[Any]:
    from pinkit_generated import operations

    from .._core.ids import ids_only

    build = getattr(operations, facts.operations[0].function)
    words = [each.name for each in facts.parameters if each.is_positional]
    _, named = ids_only(words, (), dict(arguments))
    request: Request[Any] = build(**named)
    return request


def _authorization(operation: Operation) -> list[str]:
    schemes = [scheme for scheme, _ in operation.security]
    if "basic" in schemes:
        return ["-u", '"$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"']
    return ["-H", '"Authorization: Bearer $PINTEREST_ACCESS_TOKEN"'] if schemes else []


def _body(request: Request[Any]) -> str:
    from urllib.parse import parse_qsl, urlencode

    text = (request.content or b"").decode("utf-8", "replace")
    if request.operation.media_type == "application/x-www-form-urlencoded":
        return urlencode(
            [(name, "***" if name in _SECRET else value) for name, value in parse_qsl(text)], safe="*"
        )
    return text


def _scopes(facts: Facts) -> str:
    return " or ".join(", ".join(sorted(each)) or "none" for each in facts.scopes)


def _quota(client: Client, facts: Facts) -> str:
    from ..quotas import LIMITS

    known = client.quotas()
    texts: list[str] = []
    for category in sorted(facts.quotas):
        limit = LIMITS["standard"].get(category)
        left = f"{known[category].remaining} left, " if category in known else ""
        texts.append(
            f"{category} ({left}{limit.calls} calls per {limit.seconds:.0f} s)" if limit else category
        )
    return ", ".join(texts) or "none"


def _check(session: Session, facts: Facts, *, sandbox: bool) -> None:
    if sandbox and not facts.is_in_sandbox:
        raise errors.NotInSandboxError(f"The sandbox does not serve {facts.name}. Nothing was sent.")
    token = token_of(session)
    granted = None if token is None else token.scopes
    if granted is None:
        click.echo("The scopes of the token are not known.", err=True)
        return
    missing = min((each - granted for each in facts.scopes), key=functools.partial(len))
    if missing:
        raise errors.MissingScopeError(
            f"The token does not have the scopes {', '.join(sorted(missing))}. Nothing was sent.",
            operation=facts.operations[0].id,
            missing=missing,
            granted=granted,
        )


_SECRET: Final = frozenset({"code", "refresh_token", "token", "client_secret"})
