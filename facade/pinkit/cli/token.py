"""`pinkit token`: whose token it is, where and how long it is valid, and what it may not do."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any

import click

from . import output, session
from .session import Session, pass_session

if TYPE_CHECKING:
    from ..tokens import Token


@click.command(params=session.options(prints=True))
@click.option("--offline", is_flag=True, help="Ask Pinterest nothing.")
@click.option("--show", is_flag=True, help="Print the access token itself, and nothing else.")
@pass_session
def token(options: Session, *, offline: bool, show: bool) -> None:
    """Explain the token: environment, app, user, expiry, refresh, scopes, and what it may not do."""
    from . import profiles

    profile, held = profiles.chosen(options), profiles.token_of(options)
    if held is None:
        raise profiles.NoTokenError("There is no token. Run `pinkit login`, or set PINTEREST_ACCESS_TOKEN.")
    if show:
        click.echo(held.access_token)
        return
    found: dict[str, Any] = {
        "profile": None if profile is None else profile.name,
        "kept_in": "environment variables" if profile is None else profile.place,
        "app_id": None if profile is None else profile.app_id,
        "acts_for": "the app itself" if held.app_only else "a user",
        "expires": _time(held.expires_at),
        "can_refresh": held.refresh_token is not None,
        "refresh_expires": _time(held.refresh_expires_at),
        "scopes": "unknown" if held.scopes is None else ",".join(sorted(held.scopes)),
        **_limits(held),
    }
    error = None
    if not offline:
        error = _asked(options, found)
    output.write(options, found)
    if error is not None:
        raise error


def _asked(options: Session, found: dict[str, Any]) -> Exception | None:
    """Ask Pinterest whose token it is; if it is not valid here, whether it is in the other environment."""
    from ..errors import AuthenticationError, PinterestError

    with options.client() as client:
        found["address"] = str(client._engine.shared.base_url)
        found["environment"] = "sandbox" if client._engine.shared.sandbox else "production"
        try:
            user = client.user_account.get()
        except AuthenticationError as error:
            found["is_valid"] = False
            return error
        except PinterestError as error:
            found["is_valid"] = f"unknown: {' '.join(str(error).split())}"
            return None
    found["is_valid"] = True
    found["user"] = user.username
    found["account_type"] = user.account_type
    return None


def _limits(held: Token) -> dict[str, Any]:
    """Return what the scopes of a token do not allow."""
    if held.scopes is None:
        return {}
    from pinkit_generated import OPERATIONS

    from ..scopes import SCOPES, missing

    granted = held.scopes
    closed = [each for each in OPERATIONS.values() if missing(each, granted)]
    return {
        "missing_scopes": ",".join(sorted(SCOPES.keys() - granted)),
        "may_not_call": f"{len(closed)} of {len(OPERATIONS)} operations",
    }


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    left = seconds - time.time()
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat(timespec="seconds")
    return f"{moment} ({'expired' if left <= 0 else f'in {left / 86400:.1f} days'})"
