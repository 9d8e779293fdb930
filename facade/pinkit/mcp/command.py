"""The command `pinkit mcp`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..cli import session
from ..cli.session import Session, pass_session


@click.command(params=session.options())
@click.option("--allow-writes", is_flag=True, help="Let the agent change things, each after a preview.")
@click.option("--scopes", metavar="SCOPES", help="Allow only calls that need no other scopes: ads:read.")
@click.option("--operations", metavar="PATTERNS", help='Allow only these calls: "pins.*,boards.*".')
@click.option(
    "--files",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="The folder whose files the agent may read and write; none if omitted.",
)
@click.option(
    "--audit",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Log each call as a JSON line, without what was sent.",
)
@click.option("--mock", "is_mock", is_flag=True, help="Use a mock of Pinterest, for evaluations.")
@click.option(
    "--http", "port", type=click.IntRange(1, 65535), metavar="PORT", help="Serve streamable HTTP here."
)
@pass_session
def mcp(options: Session, /, **given: Any) -> None:
    """Serve Pinterest to an agent by the Model Context Protocol, read-only unless writes are allowed.

    The transport is the standard input and output, or HTTP on this computer. Tokens, quotas and retries are
    those of the profile.
    """
    try:
        from .server import server_of
    except ImportError as error:
        raise click.UsageError(f"{error}: pip install 'pinkit[cli,mcp]'") from None
    from ..scopes import requested
    from .agent import Agent
    from .policy import Policy
    from .results import Audit

    policy = Policy(
        allows_writes=given["allow_writes"],
        scopes=None if given["scopes"] is None else requested(given["scopes"]),
        patterns=tuple(filter(None, (given["operations"] or "").replace(" ", "").split(","))),
        folder=given["files"],
    )
    audit = Audit(given["audit"])
    audit.check()
    with _client(options, given["is_mock"]) as client:
        server = server_of(Agent(client, policy, audit, _journal(options, given["is_mock"])))
        if given["port"] is None:
            server.run("stdio")
            return
        try:
            server.run("streamable-http", host="127.0.0.1", port=given["port"])
        except SystemExit as error:  # of uvicorn, which has printed why, such as a port that is in use
            raise click.exceptions.Exit(2 if error.code else 0) from None


def _journal(options: Session, is_mock: bool) -> Path | None:
    """Return the journal of an account: an agent that repeats itself publishes nothing twice."""
    from ..cli import profiles

    if is_mock:
        return None
    profile = profiles.chosen(options)
    path = profiles.folder() / f"{'environment' if profile is None else profile.name}.mcp.journal"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def _client(options: Session, is_mock: bool) -> Any:
    if not is_mock:
        return options.client()
    from .. import Client
    from ..testing import Mock

    mock = Mock()
    return Client(mock.token, transport=mock.transport)
