"""Run mutmut on the modules where a mistake loses data, each with its own tests.

scripts/mutate-code                     every module of scripts/mutants.toml: minutes for each
scripts/mutate-code journal             the modules of these names
scripts/mutate-code --keep DIR journal  work in a folder, and keep it: `mutmut show NAME` there shows a mutant

Prints the score of each module and the mutants that survived. A survivor that changes no behaviour is named
in scripts/mutants.toml, with the reason. Mutants that only change the words of a message do not count, nor
those of a type that `cast` is given.

The exit status is 0 if at least 95 % of the mutants of every module were killed, else 1.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
_COPIED: Final = ("scripts", "spec", "generated", "tests", "README.md", "pyproject.toml")
_KILLED: Final = (1, 3, -24, 24, 36, 152, 255)  # mutmut's statuses for a failure and for a time-out
_LEAST: Final = 0.95
_TOLD: Final = 20  # lines of a run that failed


class Survivor(NamedTuple):
    """A mutant that no test failed for.

    Args:
        name: What mutmut calls it.
        old: The lines that were changed.
        new: What they were changed to.
    """

    name: str
    old: str
    new: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return the exit status."""
    data = tomllib.loads((ROOT / "scripts" / "mutants.toml").read_text("utf-8"))
    modules = {Path(each["file"]).stem: each for each in data["module"]}
    parser = argparse.ArgumentParser(
        prog="scripts/mutate-code",
        description=__doc__,
        epilog=f"Modules: {', '.join(modules)}.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="which modules; all by default")
    parser.add_argument("--jobs", type=int, default=2, help="how many processes run tests; 2 by default")
    parser.add_argument("--keep", type=Path, help="work in this folder, and keep it")
    options = parser.parse_args(arguments)
    if unknown := set(options.modules) - modules.keys():
        parser.error(f"no such modules: {', '.join(sorted(unknown))}. There are {', '.join(modules)}")
    if taken := [
        name for name in options.modules or modules if options.keep and (options.keep / name).exists()
    ]:
        parser.error(f"--keep {options.keep} already has {', '.join(taken)}; give another folder")
    scores: list[float] = []
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        for name in options.modules or modules:
            into = (options.keep or Path(folder)) / name
            scores.append(_tried(name, modules[name], into, str(options.jobs)))
    return int(min(scores) < _LEAST)


def _tried(name: str, module: Mapping[str, Any], into: Path, jobs: str) -> float:
    """Run the mutants of a module, and print how that went; the score."""
    begun = time.monotonic()
    _stage(module, into)
    done = subprocess.run(
        [Path(sys.executable).with_name("mutmut"), "run", "--max-children", jobs],
        cwd=into,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    statuses = _statuses(into, module["file"])
    if done.returncode or not statuses or None in statuses.values():
        print(f"{name}: mutmut did not run to its end, status {done.returncode}")
        print("\n".join((done.stdout + done.stderr).splitlines()[-_TOLD:]))
        return 0.0
    survivors = list(_survivors(into, [key for key, status in statuses.items() if status not in _KILLED]))
    texts = [each for each in survivors if _differs_in_text(each)]
    named = {_squeezed(f"{each['old']} -> {each['new']}") for each in module.get("equivalent", ())}
    equivalent = [each for each in survivors if _key(each) in named and each not in texts]
    alive = [each for each in survivors if each not in texts and each not in equivalent]
    counted = len(statuses) - len(texts) - len(equivalent)
    score = (counted - len(alive)) / counted
    print(
        f"{name}: {score:.1%} of {counted} killed, {len(alive)} survived; not counted: {len(equivalent)} "
        f"equivalent, {len(texts)} in texts and types ({time.monotonic() - begun:.0f} s)"
    )
    for each in alive:
        print(f"  {each.name}\n    - {each.old}\n    + {each.new}")
    for line in sorted(named - {_key(mutant) for mutant in survivors}):
        print(f"  named as equivalent, but no survivor: {line}")
    sys.stdout.flush()
    return score


def _stage(module: Mapping[str, Any], into: Path) -> None:
    """Copy what the tests of a module need, in the layout that mutmut understands."""
    into.mkdir(parents=True)
    for name in _COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, into / name)
    shutil.copytree(ROOT / "facade", into / "src")  # mutmut names a module by its path, but for this folder
    project = (into / "pyproject.toml").read_text("utf-8").replace('"scripts", "facade"', '"scripts", "src"')
    settings = {
        "source_paths": ["src"],
        "only_mutate": [f"src/{module['file']}"],
        "also_copy": ["src", *_COPIED],
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-p", "no:xdist", "-k", _selection(module)],
        "pytest_add_cli_args_test_selection": module["tests"],
        "track_dependencies": False,
        # Tests take longer on a busy computer; a mutant that never ends is killed after this time.
        "timeout_multiplier": 4.0,
        "timeout_constant": 10.0,
        "process_isolation": "forkserver",  # a fork of what ran the tests has caches that hide a mutant
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    (into / "pyproject.toml").write_text("\n".join([project, "[tool.mutmut]", *lines, ""]), "utf-8")


def _environment() -> dict[str, str]:
    """This environment, but with bytecode: without it, each mutant compiles the generated modules again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _selection(module: Mapping[str, Any]) -> str:
    return f"not ({' or '.join(module.get('without', ('trio', 'asyncio')))})"


def _statuses(folder: Path, file: str) -> dict[str, int | None]:
    """mutmut's exit status for each mutant."""
    path = folder / "mutants" / "src" / f"{file}.meta"
    if not path.exists():
        return {}
    statuses: dict[str, int | None] = json.loads(path.read_text("utf-8"))["exit_code_by_key"]
    return statuses


def _survivors(folder: Path, names: Sequence[str]) -> Iterator[Survivor]:
    diffs: Any = importlib.import_module("mutmut.mutation.diff_apply")  # of the group `mutate` alone
    configuration: Any = importlib.import_module("mutmut.configuration")
    with contextlib.chdir(folder):
        configuration.reset_config()  # mutmut keeps that of the module before
        for name in names:
            lines: list[str] = diffs.get_diff_for_mutant(name).splitlines()
            old = [line[1:] for line in lines if re.match(r"-(?!--)", line)]
            new = [line[1:] for line in lines if re.match(r"\+(?!\+\+)", line)]
            yield Survivor(name, _squeezed(" ".join(old)), _squeezed(" ".join(new)))


def _key(survivor: Survivor) -> str:
    return f"{survivor.old} -> {survivor.new}"


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _differs_in_text(survivor: Survivor) -> bool:
    """Whether nothing but a text with several words was changed, which is for people, or a type of `cast`."""
    old, new = (_TEXT.sub(_without_prose, _CAST.sub("cast(", each)) for each in (survivor.old, survivor.new))
    return old == new


def _without_prose(text: re.Match[str]) -> str:
    return '"text"' if " " in text[0] else text[0]


_TEXT: Final = re.compile(r"""f?"[^"]*\"""")
_CAST: Final = re.compile(r"""\bcast\((?:None, |"[^"]*", )?""")


if __name__ == "__main__":
    sys.exit(main())
