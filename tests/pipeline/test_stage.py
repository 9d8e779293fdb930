"""Replacing the outputs as a whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline import stage
from pipeline.errors import PipelineError

SCRIPTS = Path(stage.__file__).parents[1]

# Runs one function and kills its own process before the n-th call that changes the file system.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from pipeline import stage
left = int(sys.argv[4])
def deadly(real):
    def call(*args, **kwargs):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return call
for module, name in [(os, "rename"), (os, "replace"), (os, "unlink"), (os, "rmdir"), (os, "fsync")]:
    setattr(module, name, deadly(getattr(module, name)))
root = Path(sys.argv[2])
if sys.argv[3] == "replace":
    stage.replace([(root / "work/spec", root / "spec"), (root / "work/generated", root / "generated"),
                   (root / "work/fresh", root / "fresh")], root / "work/journal")
else:
    stage.recover(root / "work/journal")
"""


def tree(root: Path) -> Path:
    for name, text in [("", "old"), ("work/", "new")]:
        (root / name / "generated/deep").mkdir(parents=True)
        (root / name / "generated/deep/a.py").write_text(text)
        (root / name / "spec").write_text(text)
    (root / "work/fresh").write_text("new")
    return root


def pairs(root: Path) -> list[tuple[Path, Path]]:
    return [(root / "work" / name, root / name) for name in ("spec", "generated", "fresh")]


def state(root: Path) -> str:
    """`old` or `new`; anything mixed fails."""
    found = {
        (root / "spec").read_text(),
        (root / "generated/deep/a.py").read_text(),
        "new" if (root / "fresh").exists() else "old",
    }
    assert len(found) == 1, f"mixed: {found}"
    assert sorted(path.name for path in (root / "generated").rglob("*")) == ["a.py", "deep"]
    assert not list((root / "work").glob("journal*")), "something is left over"
    return found.pop()


def killed(root: Path, what: str, before: int) -> bool:
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(SCRIPTS), str(root), what, str(before)], check=False, timeout=60
    )
    assert run.returncode in (0, -signal.SIGKILL)
    return run.returncode != 0


def test_everything_is_replaced_and_nothing_is_left_over(tmp_path: Path) -> None:
    stage.replace(pairs(tree(tmp_path)), tmp_path / "work/journal")

    assert state(tmp_path) == "new"


def test_a_process_killed_at_any_step_leaves_all_old_or_all_new_after_recovery(tmp_path: Path) -> None:
    seen: list[str] = []
    for step in range(60):
        root = tree(tmp_path / str(step))
        if not killed(root, "replace", step):
            break
        stage.recover(root / "work/journal")
        seen.append(state(root))
    else:
        pytest.fail("it never ended by itself")

    assert set(seen) == {"old", "new"}
    assert seen == sorted(seen, key="old new".index), "there is one moment at which the new state holds"


@pytest.mark.parametrize("step", [5, 10])
def test_a_recovery_killed_at_any_step_can_be_repeated(tmp_path: Path, step: int) -> None:
    for second in range(40):
        root = tree(tmp_path / str(second))
        assert killed(root, "replace", step)
        again = killed(root, "recover", second)
        stage.recover(root / "work/journal")
        state(root)
        if not again:
            return
    pytest.fail("it never ended by itself")


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
@pytest.mark.parametrize("step", range(5))
def test_an_exception_at_any_rename_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, error: type[BaseException] | BaseException
) -> None:
    real, calls = os.rename, iter(range(100))

    def rename(source: Path, target: Path) -> None:
        if next(calls) == step:
            raise error
        real(source, target)

    monkeypatch.setattr(os, "rename", rename)

    with pytest.raises((KeyboardInterrupt, PipelineError)):
        stage.replace(pairs(tree(tmp_path)), tmp_path / "work/journal")

    assert state(tmp_path) == "old"


def test_a_tree_moved_after_an_interruption_still_recovers(tmp_path: Path) -> None:
    assert killed(tree(tmp_path / "here"), "replace", 8)
    (tmp_path / "here").rename(tmp_path / "there")

    assert stage.recover(tmp_path / "there/work/journal") == "undone"

    assert state(tmp_path / "there") == "old"


def test_without_a_journal_there_is_nothing_to_recover(tmp_path: Path) -> None:
    assert stage.recover(tmp_path / "journal") is None


def test_a_journal_that_cannot_be_understood_is_named(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("{")

    with pytest.raises(PipelineError, match=r"journal cannot be understood"):
        stage.recover(tmp_path / "journal")


def test_a_missing_new_file_changes_nothing(tmp_path: Path) -> None:
    root = tree(tmp_path)
    (root / "work/fresh").unlink()

    with pytest.raises(PipelineError, match=r"work/fresh does not exist"):
        stage.replace(pairs(root), root / "work/journal")

    assert state(root) == "old"


def test_a_name_inside_another_is_refused(tmp_path: Path) -> None:
    root = tree(tmp_path)

    with pytest.raises(PipelineError, match="lies in another"):
        stage.replace(
            [(root / "work/generated", root / "generated"), (root / "work/spec", root / "generated/spec")],
            root / "work/journal",
        )


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second file system")  # noqa: S108
def test_a_second_file_system_is_refused_before_anything_moves(tmp_path: Path) -> None:
    shm = Path("/dev/shm")  # noqa: S108
    if shm.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system")

    with pytest.raises(PipelineError, match="two file systems"):
        stage.replace(pairs(tree(tmp_path)), shm / "pinkit-test-journal")

    assert state(tmp_path) == "old"


def test_a_second_run_is_told_who_is_at_work(tmp_path: Path) -> None:
    with (
        stage.exclusive(tmp_path),
        pytest.raises(PipelineError, match=rf"another run \(process {os.getpid()}\)"),
        stage.exclusive(tmp_path),
    ):
        pass


def test_a_killed_run_does_not_keep_its_lock(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from pipeline import stage\n"
        "with stage.exclusive(Path(sys.argv[2])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    run = subprocess.run([sys.executable, "-c", code, str(SCRIPTS), str(tmp_path)], check=False, timeout=60)
    assert run.returncode == -signal.SIGKILL

    with stage.exclusive(tmp_path):
        pass
