"""`pinkit call` and `pinkit request`: options, output, paging, dry runs, questions and errors."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pinkit import FileStore, Token, errors, facts
from pinkit.cli import session
from pinkit.cli.exit_codes import code_of
from pinkit.cli.profiles import Profile

IMAGE = ["--media-source.source-type", "image_url", "--media-source.url", "https://example.com/a.jpg"]


def _board(pinkit: Any, name: str = "Kitchens") -> str:
    made: str = json.loads(pinkit("call", "boards.create", "--name", name).out)["id"]
    return made


def test_an_object_is_given_field_by_field_as_json_or_by_a_file(pinkit: Any, tmp_path: Path) -> None:
    board = _board(pinkit)
    source = {"source_type": "image_url", "url": "https://example.com/a.jpg"}
    file = tmp_path / "source.json"
    file.write_text(json.dumps(source))
    for given in (IMAGE, ["--media-source", json.dumps(source)], ["--media-source", f"@{file}"]):
        assert pinkit("call", "pins.create", "--board-id", board, *given).code == 0
        assert json.loads(pinkit.mock.requests.last.content)["media_source"] == source
    ended = pinkit(
        "call", "pins.create", "--board-id", board, "--media-source", "@-", stdin=json.dumps(source)
    )
    assert ended.code == 0


def test_a_field_of_a_list_is_given_by_its_index(pinkit: Any) -> None:
    dry = pinkit(
        "call",
        "campaigns.create",
        "1",
        "--body.0.name",
        "Summer",
        "--body.0.objective-type",
        "AWARENESS",
        "--dry-run",
    )
    assert dry.code == 0, dry.err
    assert '[{"name":"Summer","objective_type":"AWARENESS"}]' in dry.out


def test_an_id_is_a_word_or_an_option_and_may_be_a_url(pinkit: Any) -> None:
    board = _board(pinkit)
    pin = json.loads(pinkit("call", "pins.create", "--board-id", board, *IMAGE).out)["id"]
    for given in ([pin], ["--pin-id", pin], [f"https://www.pinterest.com/pin/{pin}/"]):
        assert json.loads(pinkit("call", "pins.get", *given).out)["id"] == pin


def test_one_id_is_no_file(pinkit: Any) -> None:
    done = pinkit("call", "pins.delete_many", "8135", "--yes")
    assert "There is no Pin 8135" in done.err
    assert pinkit.sent == ["pins/delete"]


def test_a_list_takes_commas_and_repeated_options(pinkit: Any) -> None:
    for given in (["--pin-ids", "1,2"], ["--pin-ids", "1", "--pin-ids", "2"], ["--pin-ids", '["1", "2"]']):
        dry = pinkit(
            "call",
            "pins.analytics_many",
            "--start-date",
            "2030-01-01",
            "--end-date",
            "2030-01-02",
            "--metric-types",
            "IMPRESSION,SAVE",
            *given,
            "--dry-run",
        )
        assert dry.code == 0, dry.err
        assert "pin_ids=1&pin_ids=2" in dry.out or "pin_ids=1,2" in dry.out


@pytest.mark.parametrize(
    ("form", "read"),
    [
        ("json", json.loads),
        ("jsonl", lambda text: [*map(json.loads, text.splitlines())]),
        ("csv", lambda text: [*csv.DictReader(io.StringIO(text))]),
    ],
)
def test_every_format_has_the_same_items(pinkit: Any, form: str, read: Any) -> None:
    for name in ("One", 'Two, "three"'):
        _board(pinkit, name)
    items = read(pinkit("call", "boards.list", "-o", form).out)
    assert {each["name"] for each in items} == {"One", 'Two, "three"'}


def test_a_table_shows_no_control_characters(pinkit: Any) -> None:
    _board(pinkit, "Red \x1b[31m board")
    out = pinkit("call", "boards.list", "-o", "table").out
    assert "\x1b" not in out
    assert "board" in out


def test_a_table_in_a_terminal_has_whole_ids_and_drops_what_does_not_fit(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = _board(pinkit, "A board with a long name " * 3)
    monkeypatch.setattr("pinkit.cli.output.is_terminal", lambda _: True)
    for columns, whole in (("60", False), ("300", True)):
        pinkit.sets(COLUMNS=columns)
        lines = pinkit("call", "boards.list", "-o", "table").out.splitlines()
        assert all(len(line) <= int(columns) for line in lines)
        assert lines[1].startswith(board)
        assert ("follower_count" in lines[0]) == whole


def test_an_expression_selects(pinkit: Any) -> None:
    _board(pinkit)
    assert json.loads(pinkit("call", "boards.list", "--select", "[].name").out) == ["Kitchens"]
    wrong = pinkit("call", "boards.list", "--select", "[")
    assert wrong.code == 2
    assert "JMESPath" in wrong.err


def test_a_list_ends_at_its_limit_with_a_note(pinkit: Any) -> None:
    for name in "abc":
        _board(pinkit, name)
    first = pinkit("call", "boards.list", "--limit", "2")
    assert len(json.loads(first.out)) == 2
    assert "--all" in first.err
    whole = pinkit("call", "boards.list", "--all")
    assert len(json.loads(whole.out)) == 3
    assert whole.err == ""


def test_a_dry_run_sends_nothing_and_shows_no_token(pinkit: Any) -> None:
    ended = pinkit("call", "pins.create", "--board-id", "1", *IMAGE, "--dry-run")
    assert ended.code == 0
    assert ended.out.startswith("curl -X POST https://api.pinterest.com/v5/pins ")
    assert "$PINTEREST_ACCESS_TOKEN" in ended.out
    assert pinkit.mock.token not in ended.out + ended.err
    assert "pins:write" in ended.err
    assert pinkit.sent == []
    secret = pinkit(
        "call", "oauth.token", "--grant-type", "refresh_token", "--refresh-token", "pinr_1", "--dry-run"
    )
    assert "pinr_1" not in secret.out
    pinkit.without_token()
    assert pinkit("call", "boards.list", "--dry-run").code == 0


def test_a_dry_run_fails_where_the_call_would(pinkit: Any, tmp_path: Path) -> None:
    described = map(facts.describe, facts.names())
    call = next(each for each in described if not each.is_in_sandbox and _takes_words(each))
    words = ["1" for each in call.parameters if each.is_positional]
    closed = pinkit("call", call.name, *words, "--environment", "sandbox", "--dry-run")
    assert closed.code == 4, closed
    token = Token("pina_1", scopes="boards:read")
    FileStore(tmp_path / "config/profiles/shop.token.json").save(token)
    Profile("shop").save()
    ended = pinkit("call", "pins.list", "--profile", "shop", "--dry-run")
    assert (ended.code, "pins:read" in ended.err) == (3, True)
    assert pinkit("call", "boards.list", "--profile", "shop", "--dry-run").code == 0
    assert pinkit.sent == []


def test_production_is_asked_before_a_deletion(pinkit: Any) -> None:
    board = _board(pinkit)
    asked = pinkit("call", "boards.delete", board)
    assert asked.code == 2
    assert "--yes" in asked.err
    assert pinkit("request", "DELETE", f"/boards/{board}").code == 2
    assert "boards/delete" not in pinkit.sent
    assert pinkit("call", "boards.delete", board, "--yes").code == 0
    assert pinkit.sent[-1] == "boards/delete"


def test_any_path_can_be_called(pinkit: Any) -> None:
    board = _board(pinkit)
    assert json.loads(pinkit("request", "get", f"/boards/{board}").out)["id"] == board
    changed = pinkit("request", "PATCH", f"/boards/{board}", "--body", '{"name": "New"}')
    assert json.loads(changed.out)["name"] == "New"
    assert json.loads(pinkit("request", "GET", "/boards", "-q", "page_size=1").out)["items"]
    assert pinkit("request", "GET", "/boards", "-q", "page_size").code == 2


MISTAKES = {
    "a misspelt call": (["boards.lst"], "did you mean boards.list"),
    "a group": (["boards"], "boards.create"),
    "a misspelt option": (["boards.create", "--nme", "x"], "--name"),
    "a misspelt value": (["boards.create", "--name", "x", "--privacy", "SECRT"], "SECRET"),
    "a misspelt field": (["pins.create", "--media-source.urll", "x"], "url"),
    "a misspelt field in JSON": (
        ["pins.create", "--media-source", '{"source_type":"image_url","urll":""}'], "url"),
    "a body that is no JSON": (["pins.create", "--media-source", "{bad"], "not JSON"),
    "a file that is not there": (["pins.create", "--media-source", "@nowhere.json"], "nowhere.json"),
    "a date that is none": (["pins.analytics", "1", "--start-date", "x", "--end-date", "2030-01-02",
                             "--metric-types", "SAVE"], "YYYY-MM-DD"),
    "a number that is none": (["boards.list", "--page-size", "many"], "whole number"),
    "a missing id": (["pins.get"], "PIN_ID"),
    "a missing option": (["boards.create"], "--name"),
    "a word too many": (["boards.list", "word"], "word"),
    "a limit of nothing": (["boards.list", "--limit", "0"], "--limit"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line_with_what_to_do(pinkit: Any, mistake: str) -> None:
    arguments, hint = MISTAKES[mistake]
    ended = pinkit("call", *arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.startswith("pinkit: ")
    assert ended.err.count("\n") == 1
    assert hint in ended.err
    assert pinkit.sent == []


def test_unchecked_json_is_sent_as_it_is(pinkit: Any) -> None:
    ended = pinkit(
        "call", "boards.create", "--name", "x", "--extra-body", '{"new": 1}', "--unchecked", "--dry-run"
    )
    assert '"new":1' in ended.out
    inner = ["call", "pins.create", "--media-source", '{"source_type": "new_type"}', "--dry-run"]
    assert pinkit(*inner).code == 2
    assert pinkit(*inner, "--unchecked").code == 0


def test_the_exit_code_follows_from_the_error(pinkit: Any) -> None:
    assert pinkit("call", "pins.get", "1").code == 5
    pinkit.mock.faults.add("error", "boards/list", 20, status=500)
    assert pinkit("call", "boards.list").code == 9
    pinkit.sets(PINTEREST_ACCESS_TOKEN="pina_wrong")
    ended = pinkit("call", "boards.list")
    assert ended.code == 3
    assert "pinkit login" in ended.err
    pinkit.without_token()
    assert pinkit("call", "boards.list").code == 3


def test_each_class_of_errors_has_a_documented_exit_code() -> None:
    kinds = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, BaseException)
    ]
    for kind in kinds:
        code = code_of(kind.__new__(kind))
        assert code in session.EXIT_CODES, kind
        assert code != 1 or kind in (
            errors.PinterestError,
            errors.PaginationError,
            errors.JobError,
        ), kind


def test_ctrl_c_ends_with_one_line(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pinkit.cli.session.Session.client", interrupted)
    ended = pinkit("call", "boards.list")
    assert (ended.code, ended.err) == (130, "\npinkit: interrupted\n")


def test_help_needs_neither_httpx_nor_the_client() -> None:
    for arguments in (["--help"], ["call", "--help"], ["help", "pins.create"], ["find", "boards"]):
        program = (
            "import sys; from pinkit.cli.main import main; "
            f"assert main({arguments!r}) == 0; "
            "print([each for each in ('httpx', 'pinkit.client', 'rich', 'jmespath') if each in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]", arguments


def test_a_missing_extra_is_named() -> None:
    program = (
        "import sys; sys.modules['click'] = None\n"
        "from pinkit.cli.main import main; sys.exit(main(['--help']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "pinkit: the command needs an extra: pip install 'pinkit[cli]'\n",
    )


def test_the_help_of_a_call_has_the_facts_of_the_client(pinkit: Any) -> None:
    shown = pinkit("help", "pins.create").out
    assert shown == pinkit("call", "pins.create", "--help").out
    for part in (
        "--media-source",
        "Scopes: boards:read",
        "Quota: org_write",
        "at most 100 characters",
        "url",
    ):
        assert part in shown
    assert "login" in pinkit("help").out
    assert pinkit("help", "login").out == pinkit("login", "--help").out
    assert "boards" in pinkit("call", "--help").out
    assert "pins.create" in pinkit("help", "pins.creat").err


def test_calls_are_found_by_words(pinkit: Any) -> None:
    found = [each["name"] for each in json.loads(pinkit("find", "product", "groups").out)]
    assert "catalogs.product_groups.list" in found
    assert "boards.list" not in found
    assert pinkit("find", "xyzzy").code == 2
    assert (
        pinkit("scopes", "pins.create,boards.list").out == "boards:read,boards:write,pins:read,pins:write\n"
    )
    assert {"scope", "allows"} == set(json.loads(pinkit("scopes").out)[0])


def test_quotas_are_published_ones_or_what_is_left(pinkit: Any) -> None:
    rows = {
        each["category"]: each for each in json.loads(pinkit("quotas", "--published", "--tier", "trial").out)
    }
    assert rows["org_read"]["calls"] == 1000
    assert pinkit.sent == []
    assert pinkit("quotas").code == 0
    assert pinkit.sent == ["user_account/get"]


def _takes_words(call: facts.Facts) -> bool:
    return all(each.is_positional for each in call.parameters if each.is_required)
