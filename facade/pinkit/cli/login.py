"""`pinkit login`, `logout` and `profiles`: the accounts that the command acts for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

from . import output, session
from .lookup import CallName
from .session import Session, pass_session

if TYPE_CHECKING:
    from ..tokens import Token
    from .profiles import Profile

REDIRECT_URI: Final = "http://localhost:8085/"
SCOPES: Final = ("user_accounts:read", "boards:read", "boards:write", "pins:read", "pins:write")


@click.command(params=session.options())
@click.option("--app-id", envvar="PINTEREST_APP_ID", help="The app's id; PINTEREST_APP_ID if omitted.")
@click.option(
    "--redirect-uri",
    envvar="PINTEREST_REDIRECT_URI",
    help=f"The address of this computer that the app registered; {REDIRECT_URI} if omitted.",
)
@click.option(
    "--scopes", help=f"The scopes to ask for; {','.join(SCOPES)} if neither this nor --for is given."
)
@click.option(
    "--for", "calls", type=CallName(), help="Ask for the scopes of these calls: pins.create,boards.list."
)
@click.option("--no-browser", is_flag=True, help="Print the address to open, and ask for the one it ends at.")
@click.option("--client-credentials", is_flag=True, help="Obtain a token of the app itself, without a user.")
@click.option("--with-token", is_flag=True, help="Read an access token from the standard input.")
@click.option(
    "--keyring/--no-keyring", default=None, help="Keep the token in the system's keyring, or in a file."
)
@pass_session
def login(
    options: Session,
    /,
    app_id: str | None,
    redirect_uri: str | None,
    scopes: str | None,
    calls: str | None,
    **more: Any,
) -> None:
    """Let a user authorise your app, and keep the token for this profile.

    The app's secret is read from PINTEREST_APP_SECRET, or asked for. It and the token are kept in the
    system's keyring if there is one, else in files that only you can read.
    """
    from . import profiles

    profile = _profile(
        options, profiles.checked(profiles.name_of(options) or profiles.DEFAULT), more["keyring"]
    )
    if more["with_token"]:
        _keep(options, profile)
        return
    app_id = app_id or profile.app_id or _asked("App id")
    known = profile.app_secret if profile.app_id == app_id else None
    secret = (
        os.environ.get("PINTEREST_APP_SECRET")
        or known
        or _stored_secret(profile, app_id)
        or _asked("App secret", is_secret=True)
    )
    profile = attrs.evolve(
        profile,
        app_id=app_id,
        app_secret=secret,
        redirect_uri=redirect_uri or profile.redirect_uri or REDIRECT_URI,
        grant="client_credentials" if more["client_credentials"] else "authorization_code",
    )
    wanted = [each for each in (scopes or "").replace(",", " ").split() if each]
    named = [each for each in (calls or "").replace(",", " ").split() if each]
    token = _authorised(
        options, profile, wanted or (() if named else SCOPES), named, is_pasted=more["no_browser"]
    )
    profile.save()
    _welcome(options, profile, token)


@click.command(params=session.options())
@click.option("--keep-token", is_flag=True, help="Do not revoke the token at Pinterest.")
@pass_session
def logout(options: Session, *, keep_token: bool) -> None:
    """Revoke the token of a profile, and delete the profile."""
    from .. import PinterestError
    from . import profiles

    name = profiles.name_of(options) or profiles.DEFAULT
    profile = profiles.load(name)
    if not keep_token and profile.app_id is not None:
        options.profile = name
        try:
            with options.client() as client:
                client.oauth.revoke()
        except PinterestError as error:
            click.echo(f"pinkit: the token was not revoked: {' '.join(str(error).split())}", err=True)
    profile.forget()
    click.echo(f"The profile {name} is deleted.", err=True)


@click.command("profiles", params=session.options(prints=True))
@pass_session
def profiles_command(options: Session) -> None:
    """List the profiles."""
    from . import profiles

    rows = []
    for name in profiles.names():
        try:
            each = profiles.load(name)
        except profiles.DamagedProfileError as error:
            click.echo(f"pinkit: {error}", err=True)
            continue
        rows.append(
            {
                "name": name,
                "environment": each.environment,
                "app_id": each.app_id,
                "base_url": each.base_url,
                "token_in": each.place,
            }
        )
    output.write(options, rows)


def _profile(options: Session, name: str, wants_keyring: bool | None) -> Profile:
    from ..client import place_from_env
    from . import profiles

    profile = profiles.Profile(name)
    if name in profiles.names():
        with contextlib.suppress(profiles.DamagedProfileError):  # this login replaces it
            profile = profiles.load(name)
    keyring = profiles.has_keyring() if wants_keyring is None else wants_keyring
    named: dict[str, Any] = place_from_env()
    return attrs.evolve(
        profile,
        environment=options.environment or named.get("environment") or profile.environment,
        base_url=options.base_url or named.get("base_url") or profile.base_url,
        kept_in="keyring" if keyring else "file",
    )


def _keep(options: Session, profile: Profile) -> None:
    from ..tokens import Token

    text = _asked("Access token", is_secret=True) if sys.stdin.isatty() else sys.stdin.readline()
    if not text.strip():
        raise click.UsageError("The standard input has no token: echo $TOKEN | pinkit login --with-token")
    token = Token(text.strip())
    profile = attrs.evolve(profile, app_id=None, app_secret=None, grant="authorization_code")
    profile.store().save(token)
    profile.save()
    _welcome(options, profile, token)


def _authorised(
    options: Session, profile: Profile, scopes: Iterable[str], calls: Iterable[str], *, is_pasted: bool
) -> Token:
    from .. import Client
    from .profiles import options_of

    app: Any = profile.app()
    given: dict[str, Any] = {**options_of(options), "environment": profile.environment}
    if profile.base_url is not None:
        given["base_url"] = profile.base_url
    with Client(app, **given) as client:
        if profile.grant == "client_credentials":
            return client.oauth.client_credentials([*scopes])
        operations = [_operation(each) for each in calls]
        if not is_pasted:
            return client.oauth.login([*scopes], operations=operations, show=_show)
        address = client.oauth.authorize_url([*scopes], operations=operations)
        _show(address)
        return client.oauth.exchange(_asked("The address that the browser ends at"), state=address.state)


def _operation(name: str) -> Any:
    """Return what `authorize_url` takes for the name of a call."""
    from ..facts import describe

    facts = describe(name)
    if len(facts.operations) == 1:
        return facts.operations[0]
    from .. import Client

    return session.called(Client("none"), name)


def _stored_secret(profile: Profile, app_id: str) -> str | None:
    if profile.kept_in != "keyring" or profile.app_id != app_id:
        return None
    app = profile.app()
    return None if app is None else app.app_secret


def _welcome(options: Session, profile: Profile, token: Token) -> None:
    """Report who is logged in, if the token may ask for that."""
    from ..errors import AuthenticationError, PinterestError

    options.profile = profile.name
    who = "the app itself" if token.app_only else "a user"
    if not token.app_only and (token.scopes is None or "user_accounts:read" in token.scopes):
        try:
            with options.client() as client:
                who = client.user_account.get().username or who
        except PinterestError as error:
            click.echo(
                f"pinkit: the token is kept, but does not work: {' '.join(str(error).split())}", err=True
            )
            if isinstance(error, AuthenticationError):
                raise click.exceptions.Exit(3) from None
            return
    granted = "" if token.scopes is None else f" Scopes: {', '.join(sorted(token.scopes))}."
    click.echo(f"Logged in as {output.clean(who)}. The token is in {profile.place}.{granted}", err=True)


def _asked(what: str, *, is_secret: bool = False) -> str:
    if not sys.stdin.isatty() and what != "The address that the browser ends at":
        variable = {"App id": "PINTEREST_APP_ID", "App secret": "PINTEREST_APP_SECRET"}.get(what)
        raise click.UsageError(f"{what} is missing, and nobody can be asked here: set {variable}.")
    answer: str = click.prompt(what, hide_input=is_secret, err=True)
    return answer.strip()


def _show(address: str) -> None:
    click.echo(f"Open this address in a browser:\n{address}", err=True)
