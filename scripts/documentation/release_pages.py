"""Pages about releases: the changelog of pinkit, and the changes of Pinterest's API."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from documentation.twins import title_of

ROOT: Final = Path(__file__).parent.parent.parent


def changelog() -> str:
    """Return the changes since the last release, and those of all releases."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["towncrier"]
    intro = "What changes for users of pinkit. [Pinterest's API](api-changes.md) has a page of its own."
    parts = [f"# Changelog\n\n{intro}\n\n## Next release\n"]
    for kind in settings["type"]:
        fragments = sorted((ROOT / ".changelog").glob(f"*.{kind['directory']}.md"))
        if fragments:
            parts.append(f"\n### {kind['name']}\n")
            parts += [_entry(path.read_text("utf-8")) for path in fragments]
    released = (ROOT / "CHANGELOG.md").read_text("utf-8").partition(settings["start_string"].strip())[2]
    return "\n".join([*parts, released.strip()]) + "\n"


def _entry(text: str) -> str:
    """Return a fragment as an entry of a list; its table keeps its indentation."""
    first, *others = text.strip().splitlines()
    entry = "\n".join([f"- {first}", *(f"    {line}" if line else "" for line in map(str.strip, others))])
    return f"{entry}\n" if "" in others else entry


def api_changes() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of a page for each change of releases, after an overview."""
    reports = sorted((ROOT / "spec" / "changes").glob("*.md"), reverse=True)
    links = [f"- [{_title(path)}](api-changes/{path.name})" for path in reports]
    intro = (
        "What changed between two releases of Pinterest's OpenAPI document, and what of it breaks programs. "
        "pinkit reports it whenever it is regenerated: see [New releases](how-to/new-releases.md)."
    )
    yield "api-changes.md", f"# Changes of Pinterest's API\n\n{intro}\n\n" + "\n".join(links) + "\n"
    for path in reports:
        yield f"api-changes/{path.name}", _report(path)


def _title(path: Path) -> str:
    return title_of(_report(path)) or path.stem


def _report(path: Path) -> str:
    """Return a report; the title of one about a new document of the same release names its commit."""
    title, _, rest = path.read_text("utf-8").partition("\n")
    commit = re.search(r"-([0-9a-f]{8})$", path.stem)
    return f"{title}{f' ({commit[1]})' if commit else ''}\n{rest}"
