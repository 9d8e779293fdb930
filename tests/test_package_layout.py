"""The package layout: which package may import which, and the size and contents of the generated layer."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pinkit.client import HOSTS
from pinkit.testing import Mock
from pinkit.testing.mock import API

ROOT = Path(__file__).parent.parent
ALLOWED = {
    "facade": {
        "pinkit",
        "pinkit_generated",
        "attrs",
        "certifi",
        "httpcore",  # only _io/http.py knows it, and httpx, whose objects it recognises by sys.modules
        "anyio",
        "filelock",
        "filetype",
        "opentelemetry",
        "phonenumbers",
        "pyarrow",
        "pyrate_limiter",
        "redis",
        "rich",
        "sqlalchemy",
    },
    # The command's libraries are its extra's. Each is imported when it is used.
    "facade/pinkit/cli": {"pinkit", "pinkit_generated", "attrs", "click", "matplotlib", "rich"},
    "facade/pinkit/mcp": {"pinkit_generated", "attrs", "click", "mcp", "mcp_types"},
    # The mock reads the OpenAPI document and shares no code with the client; its plugin returns the facade's
    # clients.
    "facade/pinkit/testing": {
        "pinkit",
        "attrs",
        "httpx",
        "anyio",
        "jinja2",
        "jsonschema_rs",
        "orjson",
        "python_multipart",
        "uvicorn",
        "pytest",
    },
    "generated": {"pinkit_generated", "attrs", "httpx", "dateutil", "orjson", "pydantic_core"},
}


def _imports(file: Path) -> set[str]:
    """The packages that a file imports, typing imports included."""
    imported: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            imported.add((node.module or "").partition(".")[0])
    return imported


@pytest.mark.parametrize("source", ALLOWED)
def test_dependencies_point_one_way(source: str) -> None:
    inner = [ROOT / other for other in ALLOWED if other.startswith(f"{source}/")]
    files = (
        file
        for file in (ROOT / source).rglob("*.py")
        if not any(file.is_relative_to(folder) for folder in inner)
    )
    imported = set[str]().union(*map(_imports, files))
    assert imported - sys.stdlib_module_names <= ALLOWED[source]


def test_each_package_of_the_facade_states_what_it_may_import() -> None:
    """import-linter enforces it (pyproject.toml); the docstring or a comment states it for readers."""
    facade = ROOT / "facade" / "pinkit"
    packages = sorted(facade.glob("*/__init__.py"))
    assert len(packages) >= 9
    for file in packages:
        assert re.search(r"\b[Mm]ay import\s", file.read_text("utf-8")), file
    assert [file.name for file in facade.glob("_*.py") if file.name != "__init__.py"] == [
        "_call_ids.py",
        "_version.py",
    ]


def test_importing_an_operation_does_not_import_the_models() -> None:
    program = (
        "import sys; from pinkit_generated.operations import pins_get; pins_get('1'); "
        "print(sum(name.startswith('pinkit_generated.models') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "0\n"


def test_the_generated_layer_is_compact() -> None:
    files = list((ROOT / "generated").rglob("*.py"))
    text = [file.read_text("utf-8") for file in files]
    assert sum(part.count("\n") for part in text) <= 65_000
    data = (ROOT / "generated" / "pinkit_generated" / "description.json").stat().st_size
    assert sum(len(part.encode()) for part in text) + data <= 3_600_000


def test_the_hosts_are_those_of_the_openapi_document() -> None:
    url = json.loads((ROOT / "spec/openapi.json").read_text("utf-8"))["servers"][0]["url"]

    assert HOSTS["production"] == url
    assert url.startswith(API)
    with httpx.Client(transport=Mock().transport) as client:
        assert client.get(f"{url}/user_account").status_code == 401


def test_the_openapi_document_contains_no_prose() -> None:
    text = (ROOT / "spec" / "openapi.json").read_text("utf-8")
    # A longer run of words is prose in any place; patterns and enum values are no words.
    assert re.findall(r"(?:\b[A-Za-z]+ ){8,}", text) == []


def test_the_locked_versions_fit_each_requirement() -> None:
    locked: dict[str, str] = {}
    for line in (ROOT / "scripts" / "constraints.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, _, version = line.partition(" ;")[0].partition("==")
            locked[canonicalize_name(name)] = version
    data = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lists = [data["project"]["dependencies"], *data["project"]["optional-dependencies"].values()]
    wanted = [each for some in lists for each in some]
    wanted += [
        each for group in data["dependency-groups"].values() for each in group if isinstance(each, str)
    ]
    for requirement in map(Requirement, wanted):
        pinned = locked.get(canonicalize_name(requirement.name))
        assert pinned is not None, f"{requirement}: run scripts/lock"
        assert pinned in requirement.specifier, f"{requirement}: {pinned} is locked; run scripts/lock"


def test_the_hooks_of_pre_commit_have_the_versions_of_the_project() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    pinned = re.findall(r'additional_dependencies: \["(.+?)"\]', hooks)
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"].values()
    assert len(pinned) == hooks.count("- id: ")
    assert set(pinned) <= {each for group in groups for each in group if isinstance(each, str)}


@pytest.mark.parametrize("name", ["generated", "spec", "tests", "scripts"])
def test_codespell_skips_the_same_files_in_a_walk_and_by_name(name: str, tmp_path: Path) -> None:
    command = shutil.which("codespell", path=Path(sys.executable).parent)
    if command is None:
        pytest.skip("codespell checks the spelling: install the dependency group `lint`")
    file = tmp_path / name / "a" / "file.py"
    file.parent.mkdir(parents=True)
    file.write_text("# recieve", "utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for named in ((), (f"{name}/a/file.py",)):
        done = subprocess.run([command, *named], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert ("recieve" in done.stdout) == (name == "scripts"), done.stderr


def test_one_module_knows_httpx_and_the_tests_run_on_either_library() -> None:
    suites = ("analytics", "facade", "generated", "publish", "jobs", "conversions", "testing")
    folders = [ROOT / "facade" / "pinkit", *(ROOT / "tests" / suite for suite in suites)]
    found = {
        file.relative_to(ROOT).as_posix()
        for folder in folders
        for file in folder.rglob("*.py")
        if _imports(file) & {"httpx", "httpcore"}
    }
    assert found == {
        "facade/pinkit/_io/http.py",
        "facade/pinkit/testing/transport.py",
        "tests/facade/http_library.py",
    }
