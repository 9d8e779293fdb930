"""Seed files: what they contain is there from the start, and each mistake is one line with its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock, SeedFileError
from pinkit.testing.__main__ import _begin, _options

ROOT = Path(__file__).parents[2]
YAML = """\
users:
  - username: ana
  - {username: ben, account_type: PINNER}
boards:
  - name: Kitchens
    collaborators: [ben]
    sections: [Ovens, Sinks]
    pins:
      - {title: An oven, section: Ovens, link: "https://example.com/2026"}
      - title: A table
  - {owner: ana, name: Plans, privacy: SECRET}
campaigns:
  - {count: 2, ads: 3, days: 30}
catalogs:
  - {owner: ana, catalog_type: RETAIL, name: Shop}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A seed file."""
    file = tmp_path / "seed.yaml"
    file.write_text(YAML)
    return file


def names(client: httpx.Client, path: str, field: str = "name") -> list[Any]:
    response = client.get(path)
    assert response.is_success, response.text
    return [each[field] for each in response.json()["items"]]


def test_records_are_there_from_the_start_and_after_each_reset(
    file: Path, clock: Clock, connect: Callable[..., httpx.Client]
) -> None:
    mock = Mock(seed_file=file, clock=clock, tier="trial", verify=True)
    first = mock.snapshot()
    for _ in range(2):
        studio, ana = (connect(mock, mock.users[name].token) for name in ("pinkit_studio", "ana"))
        assert mock.users["ben"].account_type == "PINNER"
        assert len(mock.requests) == 0
        [board] = [each for each in studio.get("/boards").json()["items"] if not each["is_ads_only"]]
        assert (board["name"], board["pin_count"]) == ("Kitchens", 2)
        assert names(studio, f"/boards/{board['id']}/sections") == ["Ovens", "Sinks"]
        section = studio.get(f"/boards/{board['id']}/sections").json()["items"][0]["id"]
        assert names(studio, f"/boards/{board['id']}/sections/{section}/pins", "title") == ["An oven"]
        assert names(ana, "/boards") == ["Plans"]
        assert names(connect(mock, mock.users["ben"].token), "/boards") == ["Kitchens"]
        assert names(ana, "/catalogs") == ["Shop"]
        account = f"/ad_accounts/{mock.world.ad_account_id}"
        assert len(names(studio, f"{account}/campaigns")) == 2
        assert len(names(studio, f"{account}/ads")) == 6
        assert studio.post("/boards", json={"name": "Later"}).is_success
        mock.settings.most_boards = 0
        mock.reset()
    assert mock.snapshot()["tables"] == first["tables"]


def test_database_with_records_keeps_them_instead(file: Path, tmp_path: Path) -> None:
    for _ in range(2):
        mock = Mock(seed_file=file, db=tmp_path / "state.sqlite")
        assert len(mock.snapshot()["tables"]["catalogs"]) == 1
        mock.close()


def test_database_stays_empty_if_the_seed_file_has_a_mistake(file: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("boards: [{name: x}, {name: 5}]")
    with pytest.raises(SeedFileError):
        Mock(seed_file=wrong, db=tmp_path / "state.sqlite")
    mock = Mock(seed_file=file, db=tmp_path / "state.sqlite")
    assert "ana" in mock.users
    mock.close()


def test_json_is_read_without_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    with pytest.raises(SeedFileError, match=r"needs ruamel\.yaml: install it, or write JSON into a \.json"):
        Mock(seed_file=file)
    other = tmp_path / "seed.json"
    other.write_text(json.dumps({"users": [{"username": "ana"}]}))
    assert "ana" in Mock(seed_file=other).users


MISTAKES = [
    ("moons: []", "unknown: moons"),
    ("boards: 5", "boards: must be of type array, not 5"),
    ("boards: [{nmae: x}]", "boards[0]: unknown: nmae; the fields are description, "),
    ("boards: [{name: x}, {name: 5}]", "boards[1].name: must be of type string, not 5"),
    ("boards: [{description: x}]", "boards[0]: name is missing"),
    (
        "boards: [{name: x, owner: zoe}]",
        "boards[0].owner: there is no user 'zoe'; the users are pinkit_studio",
    ),
    ("boards: [{name: x, owner: 5}]", "boards[0].owner: must be of type string, not 5"),
    ("boards: [{name: x, privacy: HIDDEN}]", "boards[0].privacy: must be one of"),
    ("boards: [{name: x, pins: [{}, {tittle: y}]}]", "boards[0].pins[1]: unknown: tittle; the fields"),
    ("boards: [{name: x, pins: [{section: y}]}]", "boards[0].pins[0].section: the board has no section 'y'"),
    (
        "boards: [{name: x, pins: [{media_source: {source_type: image_url, ulr: y}}]}]",
        "boards[0].pins[0].media_source: unknown: ulr",
    ),
    ("boards: [{name: x, collaborators: [zoe]}]", "boards[0].collaborators[0]: there is no user 'zoe'"),
    ("boards: [{name: x, sections: [a, a]}]", "boards[0].sections[1]: Board "),
    ("users: [{username: oak}]", "users[0].username: there is already a user 'oak'"),
    ("users: [{name: oak}]", "users[0]: "),
    ("campaigns: [{ads: 0}]", "campaigns[0].ads: must be at least 1, not 0"),
    ("catalogs: [{catalog_type: CARS, name: x}]", "catalogs[0].catalog_type: must be one of"),
    ("[]", "must be of type object, not []"),
    ("", "must be of type object, not null"),
    ("boards: [", "is not valid YAML: line 1: "),
    ("boards: []\nboards: []", "is not valid YAML: line 2: found duplicate key"),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_mistake_is_one_line_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(text)
    with pytest.raises(SeedFileError) as caught:
        Mock(seed_file=file)
    found = str(caught.value)
    assert found.startswith(str(file))
    assert message in found.removeprefix(str(file))
    assert "\n" not in found


def test_rejected_content_adds_nothing(mock: Mock, client: httpx.Client) -> None:
    client.get("/boards")
    before = mock.snapshot()
    with pytest.raises(SeedFileError, match=r"boards\[1\]"):
        mock.add_records({"users": [{"username": "ana"}], "boards": [{"name": "x"}, {"name": 5}]})
    assert mock.snapshot() == before
    assert len(mock.requests) == 1
    assert client.get("/boards").is_success
    mock.add_records({"boards": [{"name": "x"}]})
    assert names(client, "/boards") == ["x"]


def started(*options: str) -> subprocess.CompletedProcess[str]:
    """Run the command until it stops by itself."""
    return subprocess.run(
        [sys.executable, "-m", "pinkit.testing", "--port", "0", *options],
        env={**os.environ, "PYTHONPATH": f"{ROOT}/facade:{ROOT}/generated"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_the_command_stops_with_one_line_and_status_2(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    for text, message in (("boards: [{nmae: x}]", "boards[0]: unknown: nmae"), (None, "cannot be read")):
        file.write_text(text) if text else file.unlink()
        done = started("--seed-file", str(file))
        assert done.returncode == 2
        assert message in done.stderr
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--processing", "-1"], "--processing -1.0 is not a duration"),
        (["--processing", "nan"], "--processing nan is not a duration"),
        (["--campaigns", "-1"], "--campaigns -1 is not a number of campaigns"),
        (["--url", "pinterest"], "--url 'pinterest' is not a URL"),
        (["--fault", "html;times=few"], "html: times is 'few'"),
    ],
)
def test_the_command_rejects_a_value_that_is_not_valid(options: list[str], message: str) -> None:
    done = started(*options)
    assert done.returncode == 2
    assert message in done.stderr.splitlines()[-1]


def test_command_adds_no_campaigns_to_a_database_that_has_records(tmp_path: Path) -> None:
    options = _options(["--campaigns", "2"], "mock")
    for is_new in (True, False):
        mock = Mock(db=tmp_path / "state.sqlite")
        assert mock.world.store.is_new == is_new
        _begin(mock, options, is_new=mock.world.store.is_new)
        assert len(mock.world.table("campaigns")) == 2
        mock.close()
