"""The site as a whole: its pages, their order, and the build."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import pinkit
from pinkit.facts import Facts

from documentation.example_calls import example_calls, prepared
from documentation.fact_tables import TABLES
from documentation.markdown import for_html
from documentation.model_pages import model_pages
from documentation.operation_pages import flow_page, group_page, groups, operation_page, path_of
from documentation.pictures import with_pictures
from documentation.python_api import module_pages
from documentation.release_pages import api_changes, changelog
from documentation.snippets import snippets_of
from documentation.twins import title_of, write_twins

Navigation: TypeAlias = list[dict[str, Any]]
HERE: Final = Path(__file__).parent
WRITTEN: Final = HERE / "pages"
MARKER: Final = ".written-by-scripts-docs"  # in a folder that may be emptied

#: The sections of the site with their pages; a folder stands for all pages in it that are not named.
SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "Start": ("index.md", "start.md", "cannot.md"),
    "Tutorials": (
        "tutorials/content.md",
        "tutorials/ads.md",
        "tutorials/catalogs.md",
        "tutorials/conversions.md",
        "tutorials/analytics.md",
    ),
    "How-to": (
        "how-to/publish.md",
        "how-to/lists.md",
        "how-to/tokens.md",
        "how-to/many-users.md",
        "how-to/errors.md",
        "how-to/rate-limits.md",
        "how-to/batches.md",
        "how-to/analytics.md",
        "how-to/reports.md",
        "how-to/load.md",
        "how-to/conversion-events.md",
        "how-to/collect.md",
        "how-to/testing.md",
        "how-to/command-line.md",
        "how-to/mcp.md",
        "how-to/deploy.md",
        "how-to/http.md",
        "how-to/observability.md",
        "how-to/opentelemetry.md",
        "how-to/values.md",
        "how-to/any-operation.md",
        "how-to/low-level.md",
        "how-to/new-releases.md",
    ),
    "Reference": ("reference",),
    "Errors and limits": ("errors.md", "limits.md", "scopes.md", "sandbox.md"),
    "Migration": ("migration",),
    "Changes": ("changelog.md", "api-changes.md", "api-changes"),
}


class FolderError(Exception):
    """A folder must not be emptied, because it contains something else than a site."""


def build(folder: Path) -> Path:
    """Build the site.

    Args:
        folder: Where the sources and the site are written: a new or empty folder, or the folder of an earlier
            build, which is emptied.

    Returns:
        The folder of the site.

    Raises:
        FolderError: The folder contains something else.
        RuntimeError: Zensical has a warning or an error.
    """
    _empty(folder)
    made = pages()
    shutil.copytree(HERE / "assets", folder / "pages" / "assets")
    made |= with_pictures(made, folder / "pages" / "assets" / "pictures")
    for path, text in made.items():
        target = folder / "pages" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(for_html(text), "utf-8")
    navigation = [{title: _entries(paths, made)} for title, paths in SECTIONS.items()]
    settings = (HERE / "zensical.toml").read_text("utf-8")
    (folder / "zensical.toml").write_text(settings.replace('"NAVIGATION"', _toml(navigation)), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--clean"]
    plain = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)
    said = re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr.partition("Traceback")[0])
    if done.returncode or "No issues found" not in said:
        raise RuntimeError(f"Zensical:\n{said}")
    sections = {title: list(_paths(paths, made)) for title, paths in SECTIONS.items()}
    write_twins(folder / "site", made, sections)
    return folder / "site"


def _empty(folder: Path) -> None:
    """Make the folder, or empty that of an earlier build, which may have been interrupted."""
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder} is a file, but must be a folder")
    try:
        if folder.exists() and any(folder.iterdir()) and not (folder / MARKER).exists():
            raise FolderError(
                f"{folder} has files that scripts/docs did not write; give a new or an empty folder"
            )
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARKER).touch()
    except OSError as error:
        raise FolderError(f"{folder} cannot be written: {error.strerror}") from error


def pages() -> dict[str, str]:
    """Return the Markdown of each page, by its path."""
    made = {
        path.relative_to(WRITTEN).as_posix(): with_tables(path.read_text("utf-8"))
        for path in sorted(WRITTEN.rglob("*.md"))
    }
    made["changelog.md"] = changelog()
    made |= dict(api_changes())
    made |= dict(module_pages()) | dict(model_pages())
    return made | dict(_reference())


def with_tables(text: str) -> str:
    """Return a page with the tables that it names by `<!-- table: NAME -->`."""
    return re.sub(r"<!-- table: (.+?) -->", lambda found: TABLES[found[1]]().strip(), text)


def _reference() -> Iterator[tuple[str, str]]:
    mock, _ = prepared()
    start = mock.snapshot()
    examples = example_calls()
    described = {name: pinkit.describe(name) for name in pinkit.facts.names()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a field that is required and deprecated
        for name, facts in described.items():
            if name in examples:
                mock.restore(start)
                yield path_of(name), operation_page(examples[name], snippets_of(examples[name], mock))
            else:
                yield path_of(name), flow_page(facts)
    found = groups()
    for name, doc in found.items():
        yield f"reference/{name.replace('.', '/')}/index.md", _group(name, doc, described, found)
    yield "reference/index.md", _overview(found)


def _group(name: str, doc: str, described: Mapping[str, Facts], found: Mapping[str, str]) -> str:
    calls = [facts for call, facts in described.items() if call.rpartition(".")[0] == name]
    inner = [(other, text) for other, text in found.items() if other.rpartition(".")[0] == name]
    return group_page(name, doc, calls, inner)


def _overview(found: Mapping[str, str]) -> str:
    text = (HERE / "reference.md").read_text("utf-8")
    rows = [f"| [{name}]({name.replace('.', '/')}/index.md) | {doc} |" for name, doc in found.items()]
    return text.replace("<!-- groups -->", "\n".join(["| Group | Contents |", "| --- | --- |", *rows]))


# Navigation ---------------------------------------------------------------------------------------------


def _entries(paths: tuple[str, ...], made: Mapping[str, str]) -> list[Any]:
    entries: list[Any] = []
    for path in paths:
        if path in made:
            entries.append({title_of(made[path]): path})
        else:
            entries += _folder(path, made)
    return entries


def _folder(folder: str, made: Mapping[str, str]) -> list[Any]:
    """Return the entries of a folder: its index first, then pages and folders by name."""
    index = f"{folder}/index.md"
    entries: list[Any] = [index] if index in made else []
    inside = {
        path.removeprefix(f"{folder}/").partition("/")[0] for path in made if path.startswith(f"{folder}/")
    }
    for name in sorted(
        inside - {"index.md"}, key=lambda name: (name not in _FIRST, name.removesuffix(".md"))
    ):
        if name.endswith(".md"):
            entries.append({title_of(made[f"{folder}/{name}"]): f"{folder}/{name}"})
        else:
            entries.append(
                {
                    title_of(made.get(f"{folder}/{name}/index.md", f"# {name}")): _folder(
                        f"{folder}/{name}", made
                    )
                }
            )
    return entries


_FIRST: Final = ("models", "python")  # in the reference: not groups of calls


def _paths(paths: tuple[str, ...], made: Mapping[str, str]) -> Iterator[str]:
    for path in paths:
        if path in made:
            yield path
        else:
            yield from sorted(each for each in made if each.startswith(f"{path}/"))


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(key)} = {_toml(each)}' for key, each in value.items())} }}"
    return json.dumps(value)
