"""Completion in the shells: commands, calls, options, fields and enum values."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CASES = {
    "pinkit pub": {"publish"},
    "pinkit call boards.sec": {"boards.sections.create", "boards.sections.list"},
    "pinkit call boards.list --pri": {"--privacy"},
    "pinkit call boards.list --privacy PRO": {"PROTECTED"},
    "pinkit call boards.create --privacy s": {"SECRET"},
    "pinkit call pins.create --media-source.u": {"--media-source.url"},
    "pinkit call pins.create --media-source.source-type image_u": {"image_url"},
    "pinkit help pins.crea": {"pins.create", "pins.create_image"},
    "pinkit completion z": {"zsh"},
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command, for the PATH of a shell."""
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "pinkit"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m pinkit.cli "$@"\n')
    program.chmod(0o755)
    return folder


def _run(place: Path, *command: str, **variables: str) -> str:
    path = f"{place}{os.pathsep}{os.environ['PATH']}"
    python = os.pathsep.join(each for each in sys.path if each)
    environment = {**os.environ, "PATH": path, "PYTHONPATH": python, **variables}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=60)
    return done.stdout


@pytest.mark.parametrize("line", CASES)
def test_bash_completes(place: Path, line: str) -> None:
    if shutil.which("bash") is None:
        pytest.skip("the completion of bash needs bash, which is not installed: apt-get install bash")
    script = (
        'eval "$(pinkit completion bash)"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); '
        '_pinkit_completion pinkit; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    found = _run(place, "bash", "-c", script, "bash", line).split()
    assert CASES[line] <= set(found), found


@pytest.mark.parametrize("line", CASES)
def test_fish_completes(place: Path, line: str) -> None:
    if shutil.which("fish") is None:
        pytest.skip("the completion of fish needs fish, which is not installed: apt-get install fish")
    script = "pinkit completion fish | source; complete -C $argv[1]"
    found = {each.split()[0] for each in _run(place, "fish", "-c", script, line).splitlines() if each}
    assert CASES[line] <= found, found


@pytest.mark.parametrize("line", CASES)
def test_zsh_gets_what_it_completes_with(place: Path, line: str) -> None:
    if shutil.which("zsh") is None:
        pytest.skip("the completion of zsh needs zsh, which is not installed: apt-get install zsh")
    _run(place, "zsh", "-fc", "autoload -U compinit; compinit -u; source <(pinkit completion zsh)")
    found = _run(
        place,
        "pinkit",
        _PINKIT_COMPLETE="zsh_complete",
        COMP_WORDS=line,
        COMP_CWORD=str(len(line.split()) - 1),
    ).split()
    assert CASES[line] <= set(found), found
