"""Profiles: the app, the environment and the token of one account, kept between runs.

A profile is a file that only its owner can read. The token and the app's secret are in the system's keyring
if there is one, else in files of the same kind.
"""

from __future__ import annotations

import difflib
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, cast

import attrs
import click

from .. import errors
from .._core.secret import discreet

if TYPE_CHECKING:
    from ..client import Client, Environment
    from ..oauth import OAuth
    from ..tokens import Token, TokenStore
    from .session import Session

DEFAULT: Final = "default"
_SERVICE: Final = "pinkit"


def _one_of(*allowed: str) -> Any:
    return attrs.validators.in_(allowed)


_TEXT: Final = attrs.validators.optional(attrs.validators.instance_of(str))


@attrs.frozen
class Profile:
    """One account.

    Args:
        name: The profile's name.
        environment: The environment of its token.
        base_url: Another address of the API.
        app_id: The app's id; None for a token without an app.
        app_secret: The app's secret, if it is not in the keyring.
        redirect_uri: The address that the app registered.
        kept_in: Where the token is: `keyring` or `file`.
        grant: How the app obtains its token.
    """

    name: str
    environment: Environment = attrs.field(default="production", validator=_one_of("production", "sandbox"))
    base_url: str | None = attrs.field(default=None, validator=_TEXT)
    app_id: str | None = attrs.field(default=None, validator=_TEXT)
    app_secret: str | None = attrs.field(default=None, repr=False, validator=_TEXT)
    redirect_uri: str | None = attrs.field(default=None, validator=_TEXT)
    kept_in: Literal["keyring", "file"] = attrs.field(default="file", validator=_one_of("keyring", "file"))
    grant: Literal["authorization_code", "client_credentials"] = attrs.field(
        default="authorization_code", validator=_one_of("authorization_code", "client_credentials")
    )

    def store(self) -> TokenStore:
        """Return the store of the token."""
        from ..tokens import FileStore, KeyringStore

        if self.kept_in == "keyring":
            return KeyringStore(self.name, service=_SERVICE)
        return FileStore(folder() / f"{self.name}.token.json")

    @property
    def place(self) -> str:
        """Where the token is, for users."""
        return "the keyring" if self.kept_in == "keyring" else str(folder() / f"{self.name}.token.json")

    def app(self) -> OAuth | None:
        """Return the app, if there is one."""
        from ..oauth import OAuth

        if self.app_id is None:
            return None
        secret = self.app_secret or _keyring("get_password", f"{self.name} app secret") or ""
        return OAuth(
            self.app_id, secret, redirect_uri=self.redirect_uri, store=self.store(), grant=self.grant
        )

    def save(self) -> None:
        """Save the profile, without its token.

        Raises:
            TokenStoreError: The file or the keyring cannot be written.
        """
        from .._io.files import make_private_folder, replace

        kept = self
        if self.kept_in == "keyring" and self.app_secret is not None:
            _keyring("set_password", f"{self.name} app secret", self.app_secret)
            kept = attrs.evolve(self, app_secret=None)
        fields = attrs.asdict(kept, filter=lambda field, value: value is not None and field.name != "name")
        path = folder() / f"{self.name}.json"
        try:
            make_private_folder(path.parent)
            replace(path, json.dumps(fields, indent=2).encode() + b"\n")
        except OSError as error:
            raise errors.TokenStoreError(f"The profile {path} cannot be written: {error.strerror}") from error

    def forget(self) -> None:
        """Delete the profile and its token."""
        self.store().clear()
        if self.kept_in == "keyring":
            _keyring("delete_password", f"{self.name} app secret")
        (folder() / f"{self.name}.json").unlink(missing_ok=True)


def folder() -> Path:
    """Return the folder of the profiles: PINKIT_CONFIG_DIR, or the system's place for settings.

    Raises:
        ValueError: There is no home folder; secrets must not be written into the current one.
    """
    if given := os.environ.get("PINKIT_CONFIG_DIR"):
        return Path(os.path.expanduser(given)) / "profiles"  # noqa: PTH111  # keeps a path without a home
    found = Path(click.get_app_dir("pinkit"))
    if not found.is_absolute():  # such as an empty XDG_CONFIG_HOME
        found = Path(os.path.expanduser("~/.config/pinkit"))  # noqa: PTH111
    if not found.is_absolute():
        raise ValueError("There is no home folder for the profiles: set PINKIT_CONFIG_DIR to a folder.")
    return found / "profiles"


def names() -> list[str]:
    """Return the names of the profiles."""
    found = folder().glob("*.json") if folder().is_dir() else ()
    return sorted(each.stem for each in found if not each.name.endswith(".token.json"))


def load(name: str) -> Profile:
    """Read a profile.

    Raises:
        ValueError: There is no such profile, or its file is not valid.
    """
    path = folder() / f"{checked(name)}.json"
    try:
        fields: Any = json.loads(path.read_text("utf-8"))
        known = {field.name for field in attrs.fields(Profile)} - {"name"}
        return Profile(name, **{key: value for key, value in fields.items() if key in known})
    except FileNotFoundError:
        near = difflib.get_close_matches(name, names(), 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names()) or 'none'}."
        raise ValueError(
            f"There is no profile {name!r}; {hint} `pinkit login --profile {name}` makes it."
        ) from None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedProfileError(
            f"The profile {path} cannot be read ({type(error).__name__}); log in again."
        ) from None


def checked(name: str) -> str:
    """Return the name of a profile.

    Raises:
        ValueError: It cannot be a file's name.
    """
    if not re.fullmatch(r"[A-Za-z0-9][\w.@-]{0,63}", name):
        raise ValueError(f"profile must be letters, digits and . _ @ -, at most 64, not {name!r:.80}")
    return name


def name_of(session: Session) -> str | None:
    """Return the name of the profile of a run, from the options or the environment; None if none is named."""
    return session.profile or os.environ.get("PINTEREST_PROFILE") or None


def chosen(session: Session) -> Profile | None:
    """Return the profile of a run; None if the environment variables have the token, or nothing does."""
    if named := name_of(session):
        return load(named)
    if any(os.environ.get(name) for name in _TOKENS):
        return None
    return load(DEFAULT) if DEFAULT in names() else None


def client_of(session: Session) -> Client:
    """Make the client of a run.

    Raises:
        PinterestError: There is no token.
        ValueError: The profile does not exist.
    """
    from ..client import Client, place_from_env

    profile = chosen(session)
    if profile is None:
        try:
            return Client.from_env(**options_of(session))
        except errors.PinterestError as error:
            raise NoTokenError(f"{error} Or run `pinkit login`.") from None
    kept: dict[str, Any] = {"environment": profile.environment, "base_url": profile.base_url}
    options: dict[str, Any] = {**kept, **place_from_env(), **options_of(session)}
    app, store = profile.app(), profile.store()
    if store.load() is None and profile.grant != "client_credentials":
        raise NoTokenError(f"The profile {profile.name!r} has no token: run `pinkit login`.")
    return Client(store if app is None else app, **options)


def offline_client(session: Session) -> Client:
    """Make the client of a run, with a token that is none if there is no other: it must send nothing."""
    from ..client import Client, place_from_env

    try:
        return client_of(session)
    except NoTokenError:
        options: dict[str, Any] = {**place_from_env(), **options_of(session)}
        return Client("none", **options)


def token_of(session: Session) -> Token | None:
    """Return the token of a run as it is stored; None if there is none."""
    from ..tokens import EnvironmentStore

    profile = chosen(session)
    return EnvironmentStore().load() if profile is None else profile.store().load()


def options_of(session: Session) -> dict[str, Any]:
    """Return the options of a client, as far as the command line gives them."""
    given = {
        "environment": session.environment,
        "base_url": session.base_url,
        "transport": session.transport,
        "on_event": session.on_event,
    }
    return {name: value for name, value in given.items() if value is not None}


class DamagedProfileError(ValueError):
    """The file of a profile is not valid."""


class NoTokenError(errors.PinterestError):
    """There is no token to call Pinterest with."""


def has_keyring() -> bool:
    """Whether there is a keyring that keeps what is saved."""
    try:
        keyring = __import__("keyring")
        return float(keyring.get_keyring().priority) >= 1
    except Exception:  # its back ends raise their own errors
        return False


@discreet
def _keyring(action: str, entry: str, *values: str) -> str | None:
    try:
        return cast("str | None", getattr(__import__("keyring"), action)(_SERVICE, entry, *values))
    except Exception as error:
        if action == "delete_password":
            return None
        raise errors.TokenStoreError(f"The keyring failed to {action}: {type(error).__name__}") from None


_TOKENS: Final = ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN")
