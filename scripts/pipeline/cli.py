"""The command `scripts/regenerate`: run the steps in order, and move their results into place."""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import hashlib
import json
import shlex
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from pipeline import changelog, validity
from pipeline.changes import Change
from pipeline.check import check
from pipeline.comparison import compare
from pipeline.correct import Applied, correct
from pipeline.distil import distil, dumps
from pipeline.document_changes import unclassified
from pipeline.errors import PipelineError
from pipeline.facts import read
from pipeline.fetch import COMMIT, Published, load, render_pin
from pipeline.generate import PACKAGE, write_layer
from pipeline.grammar import places
from pipeline.parse import Object, parse
from pipeline.public_names import compare_names, names
from pipeline.to_do import to_do

ROOT = Path(__file__).parent.parent.parent
_SHOWN = 20  # differences printed by --check


def main(arguments: Sequence[str] | None = None) -> int:
    """Regenerate, or check that nothing would change.

    Returns:
        0 for success, 1 if a step failed or `--check` found a difference, 130 if interrupted.
        argparse exits with 2 for wrong usage.
    """
    options = _options(arguments)
    try:
        with _workspace(options) as work:
            return _run(options, work)
    except (PipelineError, OSError) as error:
        print(f"regenerate: {error}", file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        print("regenerate: interrupted", file=sys.stderr)
        code = 130
    print(_LEFT_BY[options.stage], file=sys.stderr)
    return code


#: What a run leaves that stops before, while and after it replaces files.
_LEFT_BY: Final = {
    "before": "Nothing was changed.",
    "replacing": "It stopped while replacing files: run it again, or restore spec/ and generated/ with git.",
    "replaced": "All files had been replaced.",
}


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate",
        description="Write spec/ and generated/ from Pinterest's published OpenAPI document.",
        epilog="Without --source, generated/ is written from the committed spec/openapi.json, offline. "
        "Exit status: 0 success, 1 failed or (--check) different, 2 wrong usage, 130 interrupted.",
    )
    parser.add_argument(
        "--source",
        metavar="pinned|RELEASE|URL|FILE",
        help="the OpenAPI document: the pinned one, a release such as 5.22.0, a URL, a JSON or YAML file",
    )
    parser.add_argument(
        "--into", type=Path, metavar="DIR", default=ROOT, help="write spec/ and generated/ below this folder"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if anything would change"
    )
    parser.add_argument(
        "--repin", action="store_true", help="accept other content than spec/source.toml pins"
    )
    parser.add_argument(
        "--commit",
        metavar="SHA",
        help="the commit of Pinterest's repository that a file given by --source is from",
    )
    options = parser.parse_args(arguments)
    options.into = options.into.resolve()
    options.stage = "before"
    if options.repin and options.source is None:
        parser.error("--repin needs --source")
    if options.commit is not None and (options.source is None or not COMMIT.fullmatch(options.commit)):
        parser.error("--commit needs --source, and a commit of 40 hexadecimal digits")
    if options.into.exists() and not options.into.is_dir():
        parser.error(f"--into {options.into} is a file, but must be a folder")
    for output in ("spec", "generated"):
        if options.into.is_relative_to(ROOT / output):
            parser.error(f"--into {options.into} is inside {output}/, which this command writes")
    return options


@contextlib.contextmanager
def _workspace(options: argparse.Namespace) -> Generator[Path, None, None]:
    """Make a temporary folder for this run, on the file system of the target so that renames work."""
    near = next(folder for folder in (options.into, *options.into.parents) if folder.exists())
    try:
        folder = tempfile.TemporaryDirectory(prefix=".regenerate-", dir=None if options.check else near)
    except OSError as error:
        raise PipelineError(f"{options.into} cannot be written: {error.strerror}") from error
    with folder as work:
        yield Path(work)


def _replace(options: argparse.Namespace, work: Path) -> None:
    """Move the results into place. Interrupted, it leaves a mixture that git or another run repairs."""
    options.stage = "replacing"
    for number, name in enumerate(_outputs(work)):
        target = options.into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():  # only an empty folder can be replaced by a rename
            target.rename(work / f"old-{number}")
        (work / name).rename(target)
    options.stage = "replaced"


# The steps -----------------------------------------------------------------------------------------


def _run(options: argparse.Namespace, work: Path) -> int:
    published = load(options.source, ROOT / "spec", repin=options.repin, commit=options.commit)
    loosened: list[str] = []
    # Earlier releases have dangling references. In a new one they would lose types, so they stop the run.
    facts = distil(published.document, report=loosened.append if published.is_earlier else None)
    print("".join(f"warning: {line}\n" for line in loosened), end="")
    corrected, applied = correct(facts, ROOT / "spec" / "corrections.yaml")
    _check_corrected(corrected)
    _write(published, facts, corrected, work)
    removals = [action.action for action in applied if action.removes]
    compared = check(work / "corrected.json", work / "spec" / "openapi.json", work / "generated", removals)
    print(_counts(facts, compared, applied))
    outputs = _outputs(work)
    differences = [line for name in outputs for line in _differences(work, options.into, name)]
    if not differences:
        print("Nothing would change." if options.check else f"{options.into}: nothing changed")
        return 0
    summary, changes = _changelog(corrected, loosened, work, options.into)
    if (ROOT / "facade" / "pinkit").is_dir():
        asked = str(to_do(ROOT / "facade" / "pinkit", read(corrected), changes))
    else:
        asked = ""
    if options.check:
        more = [f"and {len(differences) - _SHOWN} more"] * (len(differences) > _SHOWN)
        changelogs = [file.read_text("utf-8") for file in (work / "spec").glob("changes/*")]
        verdict = f"Something would change: run {_command(options)}"
        parts = [*differences[:_SHOWN], *more, *(changelogs or [summary or ""]), asked, verdict]
        print("\n".join(filter(None, parts)))
        return 1
    _replace(options, work)
    print(f"{options.into}: {len(differences)} files changed")
    print("\n".join(filter(None, [summary, asked])))
    return 0


def _check_corrected(corrected: Object) -> None:
    """Check the corrected document; the document itself is valid, so that any mistake is a correction's."""
    try:
        validity.check(corrected)
    except PipelineError as error:
        raise PipelineError(
            f"an update in spec/corrections.yaml does not fit this release: {error}"
        ) from error


def _command(options: argparse.Namespace) -> str:
    """The command that makes the changes that `--check` found."""
    source = ["--source", options.source] * (options.source is not None)
    into = ["--into", str(options.into)] * (options.into != ROOT)
    commit = ["--commit", options.commit] * (options.commit is not None)
    return shlex.join(["scripts/regenerate", *source, *commit, *into, *["--repin"] * options.repin])


def _write(published: Published, facts: Object, corrected: Object, work: Path) -> None:
    """Write all results into the temporary folder of this run."""
    (work / "spec").mkdir()
    (work / "generated").mkdir()
    (work / "spec" / "openapi.json").write_text(dumps(facts), encoding="utf-8")
    if published.pin is not None:
        (work / "spec" / "source.toml").write_text(render_pin(published.pin), encoding="utf-8")
    shutil.copyfile(ROOT / "spec" / "corrections.yaml", work / "spec" / "corrections.yaml")
    (work / "corrected.json").write_text(json.dumps(corrected), encoding="utf-8")
    write_layer(corrected, work / "generated")


def _counts(facts: Object, compared: int, applied: Sequence[Applied]) -> str:
    operations = sum(place.kind == "operation" for place in places(facts))
    skipped = sum(action.skipped is not None for action in applied)
    return (
        f"release {facts['info']['version']}: {operations} operations, {compared} field paths, 0 lost; "
        f"{len(applied) - skipped} corrections applied, {skipped} for other releases"
    )


def _outputs(work: Path) -> list[str]:
    """The paths to replace: each file of `spec/`, and the package as a whole."""
    files = sorted(file for file in (work / "spec").rglob("*") if file.is_file())
    return [*(file.relative_to(work).as_posix() for file in files), f"generated/{PACKAGE}"]


def _differences(work: Path, into: Path, name: str) -> Iterator[str]:
    made, found = work / name, into / name
    files = _files(made)
    for file in sorted(files | _files(found)):
        path = f"{name}/{file}".removesuffix("/.")
        if not (found / file).is_file():
            yield f"missing: {path}"
        elif file not in files:
            yield f"left over: {path}"
        elif not filecmp.cmp(made / file, found / file, shallow=False):
            yield f"differs: {path}"


def _files(path: Path) -> set[str]:
    """The files below a path; `.` if the path is a file."""
    below = path.rglob("*") if path.is_dir() else [path]
    return {
        file.relative_to(path).as_posix()
        for file in below
        if file.is_file() and "__pycache__" not in file.parts
    }


def _changelog(
    corrected: Object, loosened: Sequence[str], work: Path, into: Path
) -> tuple[str | None, Sequence[Change]]:
    """Write the changelog against the committed release; return its summary and the changes."""
    base = into if (into / "spec" / "openapi.json").is_file() else ROOT
    before = base / "generated" / PACKAGE / "description.json"
    if not before.is_file():
        return None, []
    try:
        old: dict[str, Any] = parse(before.read_bytes(), str(before))
        changes = compare(old, corrected)
        releases = str(old["info"]["version"]), str(corrected["info"]["version"])
        operations = {each.formerly: each.operation for each in changes if each.formerly}
        renamed = compare_names(names(base / "generated"), names(work / "generated"), operations)
        if not changes and not renamed:
            changes = unclassified(old, corrected)
        if not changes and not renamed and releases[0] == releases[1]:
            return None, []
    except (PipelineError, LookupError) as error:
        return f"No changelog, because the previous result cannot be read: {error}", []
    text = changelog.render(changes, *releases, renamed, loosened)
    path = f"spec/changes/{releases[0]}-to-{releases[1]}.md"
    written = into / path
    another = written.exists() and written.read_text("utf-8") != text  # the same after an interrupted run
    if releases[0] == releases[1] or another:  # another change between the same releases
        path = path.removesuffix(".md") + f"-{hashlib.sha256(text.encode()).hexdigest()[:8]}.md"
    (work / path).parent.mkdir()
    (work / path).write_text(text, encoding="utf-8")
    return f"{changelog.summary(changes, renamed)}\nThe whole changelog: {into / path}", changes


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
