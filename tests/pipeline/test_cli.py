"""`scripts/regenerate` as its users know it: processes, files and exit codes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml
from pipeline.parse import parse

ROOT = Path(__file__).parents[2]
Run = subprocess.CompletedProcess[str]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "pipeline.cli", *map(str, arguments)]


def environment(tree: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(tree / "scripts"), **more}


def regenerate(*arguments: object, tree: Path = ROOT, **env: str) -> Run:
    return subprocess.run(
        command(*arguments),
        env=environment(tree, **env),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def content(tree: Path) -> dict[str, str]:
    """What is in `spec/` and `generated/`, file by file."""
    return {
        file.relative_to(tree).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for folder in ("spec", "generated")
        for file in sorted((tree / folder).rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }


# A small tree -----------------------------------------------------------------------------------------------

PIN: dict[str, Any] = {"type": "object", "properties": {"id": {"type": "string"}, "kind": {"enum": ["A"]}}}
BOARD: dict[str, Any] = {"type": "object", "properties": {"key": {"type": "string"}}}
BOTH = {"oneOf": [{"$ref": "#/components/schemas/Pin"}, {"$ref": "#/components/schemas/Board"}]}


def call(id_: str) -> dict[str, Any]:
    answer = {"description": "OK", "content": {"application/json": {"schema": BOTH}}}
    return {"operationId": id_, "tags": ["pins"], "responses": {"200": answer}}


def small(*, version: str = "1.0.0", **paths: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": version},
        "paths": {"/pins": {"get": call("pins/get")}, **{f"/{path}": item for path, item in paths.items()}},
        "components": {"schemas": {"Pin": PIN, "Board": BOARD}},
    }


CORRECTIONS = {
    "overlay": "1.0.0",
    "info": {"title": "T", "version": "1.0.0"},
    "actions": [
        {
            "target": "$.components.schemas.Pin.properties",
            "description": "D",
            "x-source": "S",
            "update": {"extra": {"type": "boolean"}},
        }
    ],
}


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with a small description, generated."""
    tree = tmp_path_factory.mktemp("made")
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "scripts", tree / "scripts", ignore=skip)
    (tree / "spec").mkdir()
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(CORRECTIONS))
    done = regenerate("--source", written(tree / "first.json", small()), tree=tree)
    assert done.returncode == 0, done.stderr
    return tree


@pytest.fixture
def tree(made: Path, tmp_path: Path) -> Path:
    """A tree of one's own."""
    shutil.copytree(made, tmp_path / "tree", dirs_exist_ok=True)
    return tmp_path / "tree"


def written(path: Path, document: object) -> Path:
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return path


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A later release: one operation more, and one with another id."""
    document = small(version="1.1.0", boards={"get": call("boards/get")})
    document["paths"]["/pins"]["get"]["operationId"] = "pins/read"
    return written(tmp_path / "newer.json", document)


# What goes well ---------------------------------------------------------------------------------------------


def test_regenerating_again_changes_nothing(tree: Path) -> None:
    before = content(tree)

    done = regenerate(tree=tree)

    assert done.returncode == 0, done.stderr
    assert "nothing changed" in done.stdout
    assert content(tree) == before


def test_a_later_release_replaces_everything_and_is_reported(tree: Path, newer: Path) -> None:
    done = regenerate("--source", newer, tree=tree)

    assert done.returncode == 0, done.stderr
    path = tree / "spec/changes/1.0.0-to-1.1.0.md"
    assert "Renamed: `pins/get` → `pins/read`" in path.read_text()
    assert "2 operations touched: 1 breaking changes, 1 others" in done.stdout
    assert "  Renamed: `pins/get` → `pins/read`" in done.stdout
    assert "function renamed: `api.pins.pins_get → api.pins.pins_read`" in path.read_text()
    assert str(path) in done.stdout
    assert 'release = "1.1.0"' in (tree / "spec/source.toml").read_text()
    assert regenerate("--check", tree=tree).returncode == 0


def test_check_writes_nothing(tree: Path, newer: Path) -> None:
    before = content(tree)

    same = regenerate("--check", tree=tree)
    other = regenerate("--check", "--source", newer, tree=tree)

    assert (same.returncode, other.returncode) == (0, 1)
    assert "differs: spec/openapi.json" in other.stdout
    assert "# Pinterest API 1.0.0 → 1.1.0" in other.stdout
    assert other.stdout.endswith(f"run scripts/regenerate --source {newer}\n")
    assert "missing: generated/pinkit_generated/api/" not in same.stdout
    assert content(tree) == before
    assert not list(tree.glob(".regenerate-*"))


def test_check_ends_with_what_has_to_be_edited_by_hand(tree: Path, newer: Path) -> None:
    resources = tree / "facade/pinkit/resources"
    resources.mkdir(parents=True)
    (resources / "pins.py").write_text("class Pins:\n    get = call(operations.pins_get)\n")

    reported = regenerate("--source", newer, "--check", tree=tree).stdout

    assert reported.index("To do:") > reported.index("# Pinterest API 1.0.0 → 1.1.0")
    assert "facade/pinkit/resources/pins.py:2: `get = call(…pins_get)`: pins_get no longer exists" in reported
    assert "perhaps pins_read (GET /pins) now" in reported
    assert "`get = call(operations.boards_get)` and a docstring, for boards_get (GET /boards)" in reported


def test_a_commit_is_pinned_with_the_file(tree: Path, newer: Path) -> None:
    sha = "0123456789abcdef0123456789abcdef01234567"

    done = regenerate("--source", newer, "--commit", sha, tree=tree)

    assert done.returncode == 0, done.stderr
    pin = (tree / "spec/source.toml").read_text()
    assert f'commit = "{sha}"' in pin
    assert f"/{sha}/v5/openapi.json" in pin


def test_check_finds_what_was_edited_added_and_removed(tree: Path) -> None:
    package = tree / "generated/pinkit_generated"
    (package / "models/pin.py").write_text("")
    (package / "more.py").write_text("")
    (package / "py.typed").unlink()

    done = regenerate("--check", tree=tree)

    assert done.returncode == 1
    assert "differs: generated/pinkit_generated/models/pin.py" in done.stdout
    assert "left over: generated/pinkit_generated/more.py" in done.stdout
    assert "missing: generated/pinkit_generated/py.typed" in done.stdout


def test_a_change_by_a_correction_is_reported(tree: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    overlay["actions"][0]["update"]["mood"] = {"type": "string"}
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))

    done = regenerate(tree=tree)

    assert done.returncode == 0, done.stderr
    (file,) = (tree / "spec/changes").iterdir()
    assert "Added to the response: `mood` (string)" in file.read_text()
    assert "field added to `models.Pin`: `mood`" in file.read_text()


def test_a_correction_that_removes_a_field_is_named(tree: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    removing = {"target": "$.components.schemas.Pin.properties.id", "remove": True}
    overlay["actions"] += [{"description": "D", "x-source": "S", **removing}]
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))

    done = regenerate(tree=tree)

    assert done.returncode == 1
    assert (
        "no correction may remove a field of a request or a response: corrections.yaml, action 2"
        in done.stderr
    )


def test_each_change_of_one_release_keeps_its_changelog(tree: Path, tmp_path: Path) -> None:
    for id_ in ("a/get", "b/get"):
        source = written(tmp_path / "again.json", small(a={"get": call(id_)}))
        checked = regenerate("--source", source, "--repin", "--check", tree=tree)
        assert checked.stdout.endswith(f"run scripts/regenerate --source {source} --repin\n")
        assert regenerate("--source", source, "--repin", tree=tree).returncode == 0

    assert len(list((tree / "spec/changes").glob("1.0.0-to-1.0.0-*.md"))) == 2


def test_what_is_broken_is_repaired(tree: Path) -> None:
    before = content(tree)
    (tree / "generated/pinkit_generated/models/pin.py").write_text("class")

    assert regenerate(tree=tree).returncode == 0

    assert content(tree) == before


def test_a_folder_that_does_not_exist_is_made(tree: Path, newer: Path, tmp_path: Path) -> None:
    before = content(tree)

    done = regenerate("--source", newer, "--into", tmp_path / "a/b", tree=tree)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a/b/generated/pinkit_generated/api/pins.py").is_file()
    assert content(tree) == before


# What stops a run -------------------------------------------------------------------------------------------


def without_id() -> dict[str, Any]:
    document = small()
    del document["paths"]["/pins"]["get"]["operationId"]
    return document


DANGLING = {"parameters": [{"$ref": "#/components/parameters/P"}]}


@pytest.mark.parametrize(
    ("document", "reported"),
    [
        (json.dumps(small())[:200], "is not JSON (is it truncated?)"),
        (small(version="1.1.0") | {"openapi": "3.1.0"}, "at /openapi"),
        ({"swagger": "2.0", "info": {"version": "1.1.0"}}, "at /swagger"),
        (small(version="1.1.0", b={"get": call("b/get") | DANGLING}), "/paths/~1b/get/parameters/0/$ref"),
        (without_id() | {"info": {"title": "T", "version": "1.1.0"}}, "/paths/~1pins/get"),
        (small(version="1.1.0", b={"get": call("Pins_Get")}), "/paths/~1b/get/operationId"),
        (small(b={"get": call("b/get")}), "--repin accepts it"),
    ],
    ids=["truncated", "openapi-3.1", "swagger", "dangling", "without-id", "clashing-ids", "wrong-checksum"],
)
def test_an_invalid_document_stops_the_run_and_changes_nothing(
    tree: Path, tmp_path: Path, document: object, reported: str
) -> None:
    before = content(tree)
    source = written(tmp_path / "bad.json", document)

    done = regenerate("--source", source, tree=tree)

    assert done.returncode == 1
    assert reported in done.stderr
    assert done.stderr.endswith("Nothing was changed.\n")
    assert "Traceback" not in done.stderr
    assert content(tree) == before
    assert not list(tree.glob(".regenerate-*"))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.7, 0.99])
@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_a_truncated_yaml_stops_the_run_and_changes_nothing(
    tree: Path, tmp_path: Path, share: float, version: str
) -> None:
    before = content(tree)
    text = yaml.safe_dump(small(version=version, b={"get": call("b/get")}), sort_keys=False)
    source = written(tmp_path / "cut.yaml", text[: int(len(text) * share)])

    done = regenerate("--source", source, tree=tree)

    assert done.returncode == 1
    assert done.stderr.count("regenerate: ") == 1
    assert done.stderr.endswith("Nothing was changed.\n")
    assert "Traceback" not in done.stderr
    assert content(tree) == before


def test_a_correction_that_changes_nothing_stops_the_run(tree: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    overlay["actions"][0]["update"] = {"id": {"type": "string"}}
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))
    before = content(tree)

    done = regenerate(tree=tree)

    assert done.returncode == 1
    assert "changes nothing" in done.stderr
    assert "/components/schemas/Pin/properties" in done.stderr
    assert content(tree) == before


def test_a_correction_with_an_empty_range_stops_the_run(tree: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    overlay["actions"][0]["x-releases"] = ["1.0.0", "3.0.0 to 2.0.0"]
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))
    before = content(tree)

    done = regenerate(tree=tree)

    assert done.returncode == 1
    assert "the range '3.0.0 to 2.0.0' of x-releases is empty: its end is before its start" in done.stderr
    assert done.stderr.endswith("Nothing was changed.\n")
    assert content(tree) == before


def test_all_corrections_that_no_longer_apply_are_reported_at_once(tree: Path, newer: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    for place in ("Pins.properties", "Boards"):
        target = f"$.components.schemas.{place}"
        overlay["actions"] += [{"description": "D", "x-source": "S", "target": target, "update": {"a": 1}}]
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))
    before = content(tree)

    done = regenerate("--source", newer, "--check", tree=tree)

    assert done.returncode == 1
    assert "2 corrections do not apply to release 1.1.0:" in done.stderr
    assert "the closest place is /components/schemas/Pin/properties" in done.stderr
    assert "the closest place is /components/schemas/Board." in done.stderr
    assert content(tree) == before


def test_a_correction_that_makes_the_document_invalid_stops_the_run(tree: Path) -> None:
    overlay = json.loads(json.dumps(CORRECTIONS))
    overlay["actions"][0]["update"] = {"extra": {"type": "text"}}
    (tree / "spec/corrections.yaml").write_text(yaml.safe_dump(overlay))

    done = regenerate(tree=tree)

    assert done.returncode == 1
    assert done.stderr.startswith(
        "regenerate: an update in spec/corrections.yaml does not fit this release: "
    )
    assert "/components/schemas/Pin/properties/extra" in done.stderr


def with_a_reference_to_nothing(version: str) -> dict[str, Any]:
    document = small(version=version)
    document["components"]["schemas"] |= {"Pin": {"properties": {"id": {"$ref": "#/components/schemas/No"}}}}
    return document


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_a_reference_to_nothing_stops_all_but_earlier_releases(
    tree: Path, tmp_path: Path, version: str
) -> None:
    source = written(tmp_path / "source.json", with_a_reference_to_nothing(version))

    done = regenerate("--source", source, "--repin", tree=tree)

    assert done.returncode == 1
    assert "/components/schemas/Pin/properties/id/$ref" in done.stderr


def test_what_an_earlier_release_refers_to_in_vain_is_in_the_changelog(tree: Path, tmp_path: Path) -> None:
    source = written(tmp_path / "source.json", with_a_reference_to_nothing("0.9.0"))

    done = regenerate("--source", source, tree=tree)

    assert done.returncode == 0, done.stderr
    assert "does not exist; any value is allowed" in (tree / "spec/changes/1.0.0-to-0.9.0.md").read_text()


def test_no_network_names_the_flag_for_a_local_file(tree: Path) -> None:
    nowhere = "http://127.0.0.1:9"

    done = regenerate("--source", "9.9.9", tree=tree, HTTPS_PROXY=nowhere, https_proxy=nowhere, NO_PROXY="")

    assert done.returncode == 1
    assert "--source FILE" in done.stderr
    assert done.stderr.endswith("Nothing was changed.\n")


@pytest.mark.parametrize(
    ("arguments", "code", "reported"),
    [
        (["--what"], 2, "unrecognized arguments"),
        (["--repin"], 2, "--repin needs --source"),
        (["--into", "{tree}/first.json"], 2, "is a file"),
        (["--into", "{tree}/generated/x"], 2, "is inside generated/"),
        (["--into", "{tree}/first.json/x"], 1, "cannot be written"),
        (["--into", "/proc/x"], 1, "cannot be written"),
        (["--source", "nothing.json"], 1, "there is no such file"),
        (["--source", ""], 1, "'' is not a release"),
        (["--source", "5.99"], 1, "'5.99' is not a release"),
        (["--commit", "0" * 40], 2, "--commit needs --source"),
        (["--source", "pinned", "--commit", "c0ffee"], 2, "a commit of 40 hexadecimal digits"),
    ],
)
def test_wrong_usage_is_reported(tree: Path, arguments: list[str], code: int, reported: str) -> None:
    done = regenerate(*(argument.format(tree=tree) for argument in arguments), tree=tree)

    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert reported in done.stderr


def test_a_run_that_is_stopped_leaves_no_new_folder(tree: Path, tmp_path: Path) -> None:
    assert regenerate("--source", "nothing.json", "--into", tmp_path / "a/b", tree=tree).returncode == 1

    assert not (tmp_path / "a").exists()


# What interrupts it -----------------------------------------------------------------------------------------


def interrupted(tree: Path, source: Path, moment: Callable[[], object], with_: signal.Signals) -> Run:
    """Start a run, and send it a signal as soon as a moment has come."""
    with subprocess.Popen(
        command("--source", source),
        env=environment(tree),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        deadline = time.monotonic() + 60
        while run.poll() is None and not moment():
            assert time.monotonic() < deadline
            time.sleep(0.0005)
        run.send_signal(with_)
        out, err = run.communicate(timeout=60)
    return subprocess.CompletedProcess(run.args, run.returncode, out, err)


def moments(tree: Path) -> dict[str, Callable[[], object]]:
    return {
        "at once": lambda: True,
        "distilled": lambda: list(tree.glob(".regenerate-*/spec/openapi.json")),
        "generating": lambda: list(tree.glob(".regenerate-*/generated/pinkit_generated/api")),
        "changelog written": lambda: list(tree.glob(".regenerate-*/spec/changes/*")),
        "replacing": lambda: (tree / "spec/changes").exists(),
    }


@pytest.mark.parametrize("name", ["distilled", "generating", "replacing"])
def test_the_run_after_a_killed_run_completes(tree: Path, newer: Path, tmp_path: Path, name: str) -> None:
    shutil.copytree(tree, tmp_path / "whole")
    assert regenerate("--source", newer, tree=tmp_path / "whole").returncode == 0

    interrupted(tree, newer, moments(tree)[name], signal.SIGKILL)

    assert regenerate("--source", newer, tree=tree).returncode == 0
    assert content(tree) == content(tmp_path / "whole")  # with one changelog


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("name", ["distilled", "generating", "replacing"])
def test_ctrl_c_reports_whether_files_changed(tree: Path, newer: Path, name: str) -> None:
    before = content(tree)

    done = interrupted(tree, newer, moments(tree)[name], signal.SIGINT)

    assert "Traceback" not in done.stderr
    if name == "replacing":  # the signal may arrive too late, or while the temporary folder is removed
        assert done.returncode == 0 or re.search("restore spec/ and generated/|replaced", done.stderr)
        assert "Nothing was changed" not in done.stderr
    else:
        assert done.returncode == 130
        assert done.stderr.endswith("regenerate: interrupted\nNothing was changed.\n")
        assert content(tree) == before
        assert not list(tree.glob(".regenerate-*"))


def test_a_failed_replacement_names_the_repair(tree: Path, newer: Path) -> None:
    shutil.rmtree(tree / "spec/changes", ignore_errors=True)
    (tree / "spec/changes").write_text("a file where a folder belongs")

    done = regenerate("--source", newer, tree=tree)

    assert done.returncode == 1
    assert "run it again, or restore spec/ and generated/ with git" in done.stderr
    assert not list(tree.glob(".regenerate-*"))


def test_a_terminated_run_removes_its_temporary_folder(tree: Path, newer: Path) -> None:
    done = interrupted(tree, newer, moments(tree)["generating"], signal.SIGTERM)

    assert done.returncode == 130
    assert not list(tree.glob(".regenerate-*"))


# What is published ------------------------------------------------------------------------------------------

OPERATIONS = {
    "5.9.0": 132,
    "5.14.0": 204,
    "5.16.0": 221,
    "5.20.0": 223,
    "5.22.0": 228,
    "5.23.0": 231,
    "5.28.0": 266,
}


@pytest.fixture(scope="module")
def published(
    tmp_path_factory: pytest.TempPathFactory, published_file: Callable[[str], Path], release: str
) -> dict[str, Run]:
    """Several runs on published documents, two at a time."""
    current = published_file(release)
    into = tmp_path_factory.mktemp("published")
    as_yaml, as_json = into / "current.yaml", into / "current.json"
    document = parse(current.read_bytes(), current.name)
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    as_yaml.write_text(yaml.dump(document, Dumper=dumper), "utf-8")
    as_json.write_text(json.dumps(document), "utf-8")
    runs: dict[str, tuple[list[object], str]] = {
        "JSON": (["--source", as_json, "--check"], "0"),
        "again": (["--source", current, "--into", into / "again"], "1"),
        "YAML": (["--source", as_yaml, "--check"], "12345"),
    }
    for other in OPERATIONS.keys() - {release}:
        runs[other] = (["--source", published_file(other), "--into", into / other], "0")
    with ThreadPoolExecutor(2) as pool:
        done = pool.map(lambda run: regenerate(*run[0], PYTHONHASHSEED=run[1]), runs.values())
        return dict(zip(runs, done, strict=True))


@pytest.mark.parametrize("name", ["JSON", "YAML"])
def test_the_published_document_gives_what_is_committed(published: dict[str, Run], name: str) -> None:
    assert published[name].returncode == 0, published[name].stdout + published[name].stderr
    assert "Nothing would change." in published[name].stdout


def test_what_is_written_is_what_is_committed(published: dict[str, Run]) -> None:
    assert published["again"].returncode == 0, published["again"].stderr
    by_hand = ("spec/changes/", "spec/v3-to-v5.json")
    kept = {name: sum_ for name, sum_ in content(ROOT).items() if not name.startswith(by_hand)}

    assert content(Path(published["again"].args[-1])) == kept


@pytest.mark.parametrize("other", OPERATIONS)
def test_a_published_release_needs_no_hand(published: dict[str, Run], other: str, release: str) -> None:
    done = published["again" if other == release else other]
    assert done.returncode == 0, done.stderr
    assert re.search(
        rf"release {other}: {OPERATIONS[other]} operations, \d+ field paths, 0 lost", done.stdout
    )
    into = Path(done.args[-1])
    assert other == release or (into / f"spec/changes/{release}-to-{other}.md").is_file()
    code = (
        "import pinkit_generated as package, pinkit_generated.api as api;"
        "print(len([getattr(api, each.function) for each in package.OPERATIONS.values()]))"
    )
    counted = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(into / "generated")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(counted.stdout) == OPERATIONS[other]
