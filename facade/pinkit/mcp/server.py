"""The server: its tools and resources, on the official SDK."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Callable
from typing import Any, Final

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError
from mcp_types import ToolAnnotations

from .. import __version__
from ..cli.exit_codes import is_expected, line_of
from .agent import Agent

INSTRUCTIONS: Final = (
    "Pinterest's API. Find a call with search_operations, read its parameters with describe_operation, make "
    "it with call_operation. A call that writes returns a preview first: show it to the user, then call "
    "again with its preview_id. Results are cut: use limit, bookmark and select."
)


class Tools:
    """The tools; their docstrings are what an agent reads.

    Args:
        agent: Does what they are asked for.
    """

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    def search_operations(self, words: str, limit: int = 10) -> str:
        """Find calls by words, such as "create board"."""
        return self._agent.search(words, limit)

    def describe_operation(self, name: str, field: str | None = None) -> str:
        """Explain a call: parameters, scopes, quota. With field ("body.bid_strategy"): the fields inside."""
        return self._agent.describe(name, field)

    def call_operation(
        self,
        name: str,
        arguments: dict[str, Any] | None = None,
        limit: int = 25,
        select: str | None = None,
        preview_id: str | None = None,
    ) -> str:
        """Make a call. If it writes, this returns a preview; the same with its preview_id makes the call.

        limit: items of a list; arguments.bookmark continues it. select: JMESPath.
        """
        return self._agent.call(name, arguments, limit=limit, select=select, preview_id=preview_id)

    def publish_pins(self, pins: list[dict[str, Any]] | None = None, preview_id: str | None = None) -> str:
        """Publish Pins, each once: board_name or board_id, image (URL), title, description, link, …."""
        arguments = None if pins is None else {"pins": pins, "on_bad": "skip"}
        return self._agent.call("pins.publish_many", arguments, preview_id=preview_id)

    def report_to_file(
        self, ad_account_id: str, columns: list[str], to: str, days: int = 30, level: str = "CAMPAIGN"
    ) -> str:
        """Save a daily ads report as CSV in the server's folder of files."""
        period = {"level": level, "granularity": "DAY", **_period(days, 914)}
        wanted = {"ad_account_id": ad_account_id, "columns": columns, "report_format": "CSV", **period}
        token = json.loads(self._agent.call("reports.create", wanted))["result"]["token"]
        return self._agent.call("reports.download", {"ad_account_id": ad_account_id, "job": token, "to": to})

    def analytics_summary(self, days: int = 30) -> str:
        """Sum up the account's own metrics over the last days, at most 89."""
        return self._agent.call("user_account.analytics", _period(days, 89), select="*.summary_metrics | [0]")


def server_of(agent: Agent) -> MCPServer:
    """Make the server of an agent."""
    server = MCPServer("pinkit", version=__version__, instructions=INSTRUCTIONS, log_level="ERROR")
    reads = ToolAnnotations(read_only_hint=True, open_world_hint=True)
    may_write = ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=True)
    tools = Tools(agent)
    for function, hints in (
        (tools.search_operations, reads),
        (tools.describe_operation, reads),
        (tools.call_operation, may_write),
        (tools.publish_pins, may_write),
        (tools.report_to_file, reads),
        (tools.analytics_summary, reads),
    ):
        server.add_tool(_reporting(function), annotations=hints, structured_output=False)

    @server.resource("pinkit://quotas")
    def quotas() -> str:  # pyright: ignore[reportUnusedFunction]
        """What is left of the quotas."""
        return agent.quotas()

    @server.resource("pinkit://operations/{name}")
    def operation(name: str) -> str:  # pyright: ignore[reportUnusedFunction]
        """The documentation of a call."""
        try:
            return agent.resource(name)
        except ValueError as error:
            raise ResourceNotFoundError(str(error)) from None

    return server


def _period(days: int, most: int) -> dict[str, str]:
    """Return the dates of the last days, without today."""
    end = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1)
    start = end - dt.timedelta(days=max(1, min(days, most)) - 1)
    return {"start_date": str(start), "end_date": str(end)}


def _reporting(function: Callable[..., str]) -> Callable[..., str]:
    """Return a function whose expected errors are one line for the agent."""

    @functools.wraps(function)
    def called(*args: Any, **kwargs: Any) -> str:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            if not is_expected(error):
                raise
            raise ToolError(line_of(error)) from None

    return called
