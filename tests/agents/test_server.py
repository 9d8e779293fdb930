"""`pinkit mcp`: tools, limits, previews and results, through the official client."""

from __future__ import annotations

import copy
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pinkit
import pytest
from harness.client import Peer, _shortest, lines, minimal
from pinkit import facts
from pinkit.testing import Mock
from pinkit_generated import OPERATIONS

pytest.importorskip("mcp", reason="the server needs the extra pinkit[mcp]")

import mcp
from pinkit.mcp.agent import Agent
from pinkit.mcp.policy import READS, Policy, writes
from pinkit.mcp.results import LONGEST, Audit, bounded
from pinkit.mcp.server import server_of

Call = Callable[..., Awaitable[Any]]


class Session:
    """An agent with a mock, which speaks to the server through the official client."""

    def __init__(self, policy: Policy, audit: Path | None = None) -> None:
        self.mock = Mock()
        client = pinkit.Client(self.mock.token, transport=self.mock.transport)
        self.agent = Agent(client, policy, Audit(audit))

    def run(self, *calls: tuple[str, dict[str, Any]]) -> list[Any]:
        """Call tools one after the other; the result of each is its JSON, or an error's text."""

        async def main() -> list[Any]:
            async with mcp.Client(server_of(self.agent)) as client:
                return [await _called(client, *each) for each in calls]

        return anyio.run(main)

    def call(self, name: str, arguments: dict[str, Any] | None = None, **more: Any) -> Any:
        """Call an operation."""
        return self.run(("call_operation", {"name": name, "arguments": arguments or {}, **more}))[0]

    def error_of(self, name: str, preview_id: str) -> str:
        """Return the error of a call, without the client, which has a clock of its own."""
        with pytest.raises(ValueError, match=r"\w") as error:
            self.agent.call(name, None, preview_id=preview_id)
        return str(error.value)


async def _called(client: Any, tool: str, arguments: dict[str, Any]) -> Any:
    result = await client.call_tool(tool, arguments)
    text = result.content[0].text
    return text if result.is_error else json.loads(text)


@pytest.fixture
def writer() -> Session:
    return Session(Policy(allows_writes=True))


@pytest.fixture
def reader() -> Session:
    return Session(Policy())


def test_the_schemas_of_all_tools_are_small(reader: Session) -> None:
    async def main() -> Any:
        async with mcp.Client(server_of(reader.agent)) as client:
            return (await client.list_tools()).tools

    tools = anyio.run(main)
    text = json.dumps([each.model_dump(mode="json", by_alias=True, exclude_none=True) for each in tools])
    assert {"search_operations", "describe_operation", "call_operation"} <= {each.name for each in tools}
    assert len(text.encode()) <= 6_000


def test_calls_are_found_and_explained(reader: Session) -> None:
    found, described, inner, unknown = reader.run(
        ("search_operations", {"words": "create board"}),
        ("describe_operation", {"name": "campaigns.create"}),
        ("describe_operation", {"name": "campaigns.create", "field": "body"}),
        ("describe_operation", {"name": "campaigns.creat"}),
    )
    assert found["items"][0]["name"] == "boards.create"
    assert "--allow-writes" in found["items"][0]["not_allowed"]
    parameters = {each["name"]: each for each in described["parameters"]}
    assert parameters["ad_account_id"]["required"]
    assert "objective_type" in parameters["body"]["fields"]
    objective = next(each for each in inner["fields"] if each["name"] == "objective_type")
    assert "AWARENESS" in objective["values"]
    assert "did you mean campaigns.create" in unknown


def test_no_explanation_is_too_long(reader: Session) -> None:
    for name in facts.names():
        assert json.loads(reader.agent.describe(name, None))["name"] == name
        assert len(reader.agent.describe(name, None)) <= LONGEST


@pytest.mark.filterwarnings("ignore:.* Pinterest has deprecated:DeprecationWarning")
def test_every_operation_can_be_called() -> None:
    peer = Peer()
    client = pinkit.Client("token", transport=httpx.MockTransport(peer))
    agent = Agent(client, Policy(allows_writes=True))
    for operation in sorted(OPERATIONS):
        name, arguments = lines()[operation][1], minimal(operation)
        if name.startswith("oauth."):
            continue  # no agent may; see below
        headers = {"content-type": "application/json"}
        peer.response, peer.sent = httpx.Response(200, content=_shortest(operation), headers=headers), None
        shown = json.loads(agent.call(name, copy.deepcopy(arguments)))
        if "preview_id" in shown:
            assert _sent(peer) in (None, "ad_accounts/get")  # for the currency of an amount
            agent.call(name, None, preview_id=shown["preview_id"])
        assert _sent(peer) == operation


def _sent(peer: Peer) -> str | None:
    return None if peer.sent is None else peer.sent.operation


def test_nothing_is_written_without_the_permission(reader: Session) -> None:
    names = [each for each in facts.names() if writes(facts.describe(each))]
    assert len(names) > 100
    results = reader.run(*[("call_operation", {"name": each, "arguments": {}}) for each in names])
    guessed = reader.run(
        *[("call_operation", {"name": each, "arguments": {}, "preview_id": "0"}) for each in names[:5]],
        ("publish_pins", {"pins": [{"board_name": "K", "image": "https://example.com/a.png"}]}),
    )
    assert all(isinstance(each, str) for each in [*results, *guessed])
    assert len(reader.mock.requests) == 0


def test_a_write_needs_its_preview(writer: Session) -> None:
    preview = writer.call("boards.create", {"name": "Kitchens"})
    assert preview["requests"] == ["POST /boards"]
    other = {"name": "boards.delete", "arguments": {"board_id": "1"}, "preview_id": preview["preview_id"]}
    changed = {"name": "boards.create", "arguments": {"name": "X"}, "preview_id": preview["preview_id"]}
    wrong = writer.run(
        ("call_operation", {"name": "boards.create", "preview_id": "00000000"}),
        ("call_operation", other),
        ("call_operation", changed),
    )
    assert all(isinstance(each, str) for each in wrong), wrong
    assert len(writer.mock.requests) == 0
    done = writer.call("boards.create", preview_id=preview["preview_id"])
    assert done["result"]["name"] == "Kitchens"
    assert "no such preview" in writer.call("boards.create", preview_id=preview["preview_id"])
    assert len(writer.mock.requests) == 1


def test_an_expression_does_not_hide_that_a_call_was_made(writer: Session) -> None:
    preview_id = writer.call("boards.create", {"name": "Kitchens"})["preview_id"]
    assert "JMESPath" in writer.call("boards.create", preview_id=preview_id, select="name[")
    assert len(writer.mock.requests) == 0
    done = writer.call("boards.create", preview_id=preview_id, select="sum(name)")
    assert done["result"]["name"] == "Kitchens"
    assert "The call was made" in done["note"]


def test_a_log_that_fails_does_not_hide_that_a_call_was_made(tmp_path: Path) -> None:
    session = Session(Policy(allows_writes=True), tmp_path / "none/audit.jsonl")
    (tmp_path / "none").mkdir()
    preview_id = session.call("boards.create", {"name": "Kitchens"})["preview_id"]
    (tmp_path / "none/audit.jsonl").unlink()
    (tmp_path / "none").rmdir()
    done = session.call("boards.create", preview_id=preview_id)
    assert done["result"]["name"] == "Kitchens"
    assert "log" in done["note"]


def test_a_preview_is_valid_for_minutes(writer: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    preview = writer.call("boards.create", {"name": "Kitchens"})
    now = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: now() + 901)
    assert "older than 15 minutes" in writer.error_of("boards.create", preview["preview_id"])
    assert len(writer.mock.requests) == 0


def test_an_operation_that_reads_by_post_has_read_scopes_only() -> None:
    for name in READS:
        operation = OPERATIONS[name]
        assert operation.method == "POST"
        for _, scopes in operation.security:
            assert scopes
            assert all(each.endswith((":read", ":read_secret")) for each in scopes), name


def test_scopes_and_patterns_limit_the_calls() -> None:
    ads = Session(Policy(scopes=frozenset({"ads:read"})))
    assert "items" in ads.call("ad_accounts.list")
    assert "--scopes ads:read" in ads.call("boards.list")
    pins = Session(Policy(patterns=("pins.*", "boards.list")))
    assert "items" in pins.call("boards.list")
    assert "--operations" in pins.call("user_account.get")


def test_tokens_are_out_of_reach(writer: Session) -> None:
    for name in facts.names("oauth."):
        assert "secrets" in writer.call(name, _least(name)), name
    assert len(writer.mock.requests) == 0


def _least(name: str) -> dict[str, Any]:
    required = [each for each in facts.describe(name).parameters if each.is_required]
    return {each.name: each.values[0] if each.values else "x" for each in required}


MISTAKES: list[tuple[str, dict[str, Any], str]] = [
    ("boards.get", {}, "board_id"),
    ("boards.get", {"bord_id": "1"}, "did you mean board_id"),
    ("boards.get", {"board_id": 1}, "must be a string"),
    ("boards.list", {"privacy": "SECRT"}, "SECRET"),
    ("boards.create", {"name": "x", "privacy": "NO"}, "PUBLIC"),
    ("campaigns.create", {"ad_account_id": "1", "body": [{"nam": "x"}]}, "did you mean name"),
    ("pins.create_image", {"source": "/etc/passwd"}, "--files"),
    ("pins.publish_many", {"pins": [{"image": "../x.png"}]}, "--files"),
]


@pytest.mark.parametrize(("name", "arguments", "hint"), MISTAKES)
def test_a_mistake_is_explained_before_anything_is_sent(
    writer: Session, name: str, arguments: dict[str, Any], hint: str
) -> None:
    assert hint in writer.call(name, arguments)
    assert len(writer.mock.requests) == 0


def test_a_check_of_a_pin_reads_files_and_requests_no_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("no picture")
    session = Session(Policy(folder=tmp_path))
    arguments = {"source": "a.txt", "link": "http://127.0.0.1/"}
    (problem,) = session.call("pins.check", arguments)["items"]
    assert (problem["rule"], problem["severity"]) == ("image.format", "error")
    assert "no parameter 'request_link'" in session.call("pins.check", {**arguments, "request_link": True})
    assert "outside" in session.call("pins.check", {"source": "../b.txt"})
    assert len(session.mock.requests) == 0


def test_files_stay_in_their_folder(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("x")
    (folder / "link").symlink_to(tmp_path / "secret.txt")
    session = Session(Policy(allows_writes=True, folder=folder))
    session.mock.settings.processing_seconds = 0.0
    session.mock.add_campaigns(1)
    for given in ("../secret.txt", "link", str(tmp_path / "secret.txt")):
        assert "outside" in session.call("pins.create_image", {"source": given})
    account = session.mock.world.ad_account_id
    wanted = {"ad_account_id": account, "columns": ["IMPRESSION_1"], "days": 7}
    saved, outside = session.run(
        ("report_to_file", {**wanted, "to": "report.csv"}),
        ("report_to_file", {**wanted, "to": "../report.csv"}),
    )
    assert Path(saved["result"]) == folder / "report.csv"
    assert (folder / "report.csv").read_text()
    assert "outside" in outside
    (board,) = [session.agent.client.boards.create(name="Kitchens")]
    for call, place in (("boards.export", "folder"), ("trends.collect", "path")):
        arguments = {"board_id": board.id} if call == "boards.export" else {"regions": ["US"]}
        assert "no URL" in session.call(call, {**arguments, place: "https://../../tmp/x"})
    assert not (tmp_path / "report.csv").exists()


@pytest.mark.parametrize("has_files", [False, True])
def test_ids_and_records_are_no_files(tmp_path: Path, has_files: bool) -> None:
    session = Session(Policy(allows_writes=True, folder=tmp_path if has_files else None))
    for call, given in (
        ("pins.delete_many", {"pins": ["8135"]}),
        ("customer_lists.upload", {"ad_account_id": "1", "customer_list_id": "2", "source": ["a@b.de"]}),
    ):
        assert session.call(call, given)["arguments"] == given
    assert ("outside" if has_files else "--files") in session.call(
        "pins.delete_many", {"pins": "/etc/passwd"}
    )


def test_a_download_replaces_no_file(tmp_path: Path) -> None:
    (tmp_path / "report.csv").write_text("mine")
    session = Session(Policy(folder=tmp_path))
    wanted = {"ad_account_id": session.mock.world.ad_account_id, "columns": ["IMPRESSION_1"]}
    (error,) = session.run(("report_to_file", {**wanted, "to": "report.csv"}))
    assert "exists" in error
    assert (tmp_path / "report.csv").read_text() == "mine"


def test_a_text_that_cannot_be_sent_does_not_end_the_server() -> None:
    assert json.loads(bounded({"result": "Chair \ud83d"})) == {"result": "Chair ?"}


def test_passwords_are_hidden_and_not_replaced_by_what_hides_them(writer: Session) -> None:
    feed = {"default_country": "US", "default_locale": "en-US", "default_currency": "USD", "format": "CSV"}
    feed |= {"location": "https://example.com/f.csv", "name": "Feed", "catalog_type": "RETAIL"}
    secret = {"credentials": {"username": "ana", "password": "geheim"}}
    preview = writer.call("catalogs.feeds.create", {"body": {**feed, **secret}})
    made = writer.call("catalogs.feeds.create", preview_id=preview["preview_id"])
    listed = writer.call("catalogs.feeds.list", select="[].credentials.password")
    assert made["result"]["credentials"] == {"username": "ana", "password": "***"}
    assert listed["items"] == ["***"]
    error = writer.call(
        "catalogs.feeds.create", {"body": {**feed, "credentials": made["result"]["credentials"]}}
    )
    assert "body.credentials.password is hidden" in error


def test_lists_are_cut_and_continued(writer: Session) -> None:
    for number in range(5):
        writer.agent.client.boards.create(name=f"Board {number}")
    first = writer.call("boards.list", limit=2, select="[].name")
    rest = writer.call("boards.list", {"bookmark": first["bookmark"]}, limit=10, select="[].name")
    assert sorted(first["items"] + rest["items"]) == [f"Board {number}" for number in range(5)]
    assert "bookmark" not in rest
    assert "JMESPath" in writer.call("boards.list", select="[")


def test_a_result_is_bounded() -> None:
    items = [{"id": str(number), "text": "x" * 5_000} for number in range(100)]
    text = bounded({"items": items, "bookmark": "b"})
    shown = json.loads(text)
    assert len(text) <= LONGEST
    assert 0 < len(shown["items"]) == 100 - shown["omitted"]
    assert "bookmark" not in shown  # what is omitted would be lost
    assert len(bounded({"result": {str(number): "x" * 1_000 for number in range(100)}})) <= LONGEST
    assert json.loads(bounded({"result": "short"})) == {"result": "short"}


def test_new_campaigns_are_paused_and_budgets_have_a_currency(writer: Session) -> None:
    account = writer.mock.world.ad_account_id
    body = {"name": "Summer", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
    preview = writer.call("campaigns.create", {"ad_account_id": account, "body": [body]})
    assert preview["money"] == {"body[0].daily_spend_cap": "5.00 USD"}
    assert "PAUSED" in preview["paused"]
    done = writer.call("campaigns.create", preview_id=preview["preview_id"])
    assert done["items"][0]["data"]["status"] == "PAUSED"
    active = writer.call(
        "campaigns.create", {"ad_account_id": account, "body": [{**body, "status": "ACTIVE"}]}
    )
    assert "may spend money" in active["paused"]
    for call, status in (("bulk.create_upsert", {}), ("bulk.upsert_and_wait", {"status": None})):
        create = {"campaigns": [{**body, "ad_account_id": account, **status}]}
        bulk = writer.call(call, {"ad_account_id": account, "create": create})
        assert bulk["arguments"]["create"]["campaigns"][0]["status"] == "PAUSED", bulk
        assert "PAUSED" in bulk["paused"]


def test_pins_are_published_once(writer: Session) -> None:
    board = writer.agent.client.boards.create(name="Kitchens")
    pins = [{"board_name": "Kitchens", "image": "https://example.com/a.png", "title": "One"}]
    preview, summary = writer.run(("publish_pins", {"pins": pins}), ("analytics_summary", {}))
    assert "IMPRESSION" in summary["result"]
    done, again = writer.run(
        ("publish_pins", {"preview_id": preview["preview_id"]}),
        ("publish_pins", {"preview_id": preview["preview_id"]}),
    )
    assert done["items"][0]["state"] == "published"
    assert isinstance(again, str)
    assert len(list(writer.agent.client.boards.list_pins(board.id))) == 1


def test_the_log_has_what_was_called_and_no_value(tmp_path: Path) -> None:
    log = tmp_path / "audit.jsonl"
    session = Session(Policy(allows_writes=True), log)
    preview = session.call("boards.create", {"name": "Ada Lovelace"})
    session.call("boards.create", preview_id=preview["preview_id"])
    session.call("pins.get", {"pin_id": "404"})
    lines = [json.loads(each) for each in log.read_text().splitlines()]
    assert [(each["call"], each["outcome"]) for each in lines] == [
        ("boards.create", "previewed"),
        ("boards.create", "done"),
        ("pins.get", "failed"),
    ]
    assert lines[1]["preview"] == preview["preview_id"]
    assert "Ada" not in log.read_text()
    if os.name == "posix":
        assert log.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_ends_the_server_before_it_starts(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        Audit(tmp_path / "none/audit.jsonl").check()


def test_resources_have_documentation_and_quotas(reader: Session) -> None:
    async def main() -> list[str]:
        async with mcp.Client(server_of(reader.agent)) as client:
            found = [
                await client.read_resource(each)
                for each in ("pinkit://operations/pins.get", "pinkit://quotas")
            ]
            return [getattr(each.contents[0], "text", "") for each in found]

    documentation, quotas = anyio.run(main)
    assert "pins-get" in documentation
    assert "quotas" in json.loads(quotas)


def test_the_command_serves_over_its_standard_streams() -> None:
    from mcp.client import stdio

    python = os.pathsep.join(filter(None, sys.path))
    command = stdio.StdioServerParameters(
        command=sys.executable,
        args=["-m", "pinkit.cli", "mcp", "--mock", "--allow-writes"],
        env={**os.environ, "PYTHONPATH": python},
    )

    async def main() -> Any:
        async with mcp.Client(stdio.stdio_client(command)) as client:
            arguments = {"name": "boards.create", "arguments": {"name": "K"}}
            preview = await _called(client, "call_operation", arguments)
            arguments = {"name": "boards.create", "preview_id": preview["preview_id"]}
            return await _called(client, "call_operation", arguments)

    assert anyio.run(main)["result"]["name"] == "K"
