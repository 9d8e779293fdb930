"""Put new files and folders in the place of the old ones, all of them or none.

The journal says which names are being exchanged. It appears, whole, before the first rename, and goes from
`replacing` to `replaced` by one rename of its own: that is the moment at which the new state holds. Whoever
finds a journal later knows from it, and from which names exist, what to undo or to finish.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Generator, Sequence
from pathlib import Path

from attrs import frozen

from pipeline.errors import PipelineError


@contextlib.contextmanager
def exclusive(folder: Path) -> Generator[None, None, None]:
    """Hold the lock of a working folder, which is made if need be, or stop if another run holds it.

    Raises:
        PipelineError: Another run is at work.
    """
    # flock, as filelock would use here: the kernel drops it when the process dies, however it dies, so that
    # no stale lock is ever left. The file stays; removing it would let two runs lock two different files.
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise PipelineError(
                f"another run (process {holder}) is at work in {folder}: wait for it to end"
            ) from error
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


def replace(pairs: Sequence[tuple[Path, Path]], journal: Path) -> None:
    """Exchange every target for its new content, as one step.

    Whatever interrupts it, a second interruption included, leaves all targets old or all new: at once, or
    after `recover`. Call it, and `recover` before it, under `exclusive`.

    Args:
        pairs: New file or folder, and the target that it replaces or becomes. The new one moves.
        journal: A file beside which the old ones wait, on the file system of all the others.

    Raises:
        PipelineError: A new one is missing, a name occurs twice, or two file systems are involved: nothing
            has changed then. Or a rename failed, and was taken back.
    """
    _check(pairs, journal)
    entries = [
        _Entry(new, target, journal.with_name(f"{journal.name}.old-{number}"), os.path.lexists(target))
        for number, (new, target) in enumerate(pairs)
    ]
    # Only a power cut needs this, not a killed process: the content has to be on the disk before its names.
    os.sync()
    try:
        _write(journal, _REPLACING, entries)
        for entry in entries:
            if entry.existed:
                entry.target.rename(entry.old)
            entry.new.rename(entry.target)
        _sync_folders(entries)
        _write(journal, _REPLACED, entries)
    except OSError as error:
        outcome = recover(journal)
        raise PipelineError(f"the replacement failed and was {outcome or 'not begun'}: {error}") from error
    except BaseException:
        recover(journal)
        raise
    recover(journal)


def recover(journal: Path) -> str | None:
    """Undo or finish what an earlier run left half done.

    Returns:
        What was done, for a person to read; None if there was nothing to do.

    Raises:
        PipelineError: The journal cannot be understood.
    """
    _draft(journal).unlink(missing_ok=True)
    if not journal.exists():
        return None
    state, entries = _read(journal)
    if state == _REPLACED:
        for entry in entries:
            _remove(entry.old)
    else:
        for entry in reversed(entries):
            _undo(entry)
        _sync_folders(entries)
    journal.unlink()
    _sync(journal.parent)
    return "finished" if state == _REPLACED else "undone"


_REPLACING = "replacing"
_REPLACED = "replaced"


@frozen
class _Entry:
    """One exchange: `new` becomes `target`, whose earlier content, if it `existed`, waits as `old`."""

    new: Path
    target: Path
    old: Path
    existed: bool


def _undo(entry: _Entry) -> None:
    """Back to before, from wherever the exchange was; each step leaves a state that this can start from."""
    installed = os.path.lexists(entry.target) and not os.path.lexists(entry.new)
    if entry.existed and not os.path.lexists(entry.old):
        return  # not begun, or undone already
    if installed:
        entry.new.parent.mkdir(parents=True, exist_ok=True)
        entry.target.rename(entry.new)
    if entry.existed:
        entry.old.rename(entry.target)


def _check(pairs: Sequence[tuple[Path, Path]], journal: Path) -> None:
    if journal.exists():
        raise PipelineError(f"{journal} is left from an interrupted run: recover from it first")
    names = [path.absolute() for pair in pairs for path in pair]
    for name in names:
        if names.count(name) > 1 or any(other in name.parents for other in names):
            raise PipelineError(f"{name} is named twice, or lies in another of the names")
    device = journal.parent.stat().st_dev
    for new, target in pairs:
        if not os.path.lexists(new):
            raise PipelineError(f"{new} does not exist, so it cannot replace {target}")
        target.parent.mkdir(parents=True, exist_ok=True)
        for path in (new, target if os.path.lexists(target) else target.parent):
            if path.lstat().st_dev != device:
                raise PipelineError(
                    f"{path} and {journal.parent} are on two file systems: no rename between them"
                )
    for stale in journal.parent.glob(f"{journal.name}.old-*"):
        _remove(stale)


def _write(journal: Path, state: str, entries: list[_Entry]) -> None:
    # Relative names, so that the tree may be moved between an interruption and the recovery.
    text = json.dumps(
        {
            "state": state,
            "entries": [
                {
                    "new": os.path.relpath(entry.new, journal.parent),
                    "target": os.path.relpath(entry.target, journal.parent),
                    "old": entry.old.name,
                    "existed": entry.existed,
                }
                for entry in entries
            ],
        }
    )
    draft = _draft(journal)
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(journal)
    _sync(journal.parent)


def _draft(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}.draft")


def _read(journal: Path) -> tuple[str, list[_Entry]]:
    here = journal.parent
    try:
        table = json.loads(journal.read_text(encoding="utf-8"))
        entries = [
            _Entry(here / row["new"], here / row["target"], here / row["old"], row["existed"])
            for row in table["entries"]
        ]
        state = table["state"]
    except (ValueError, KeyError, TypeError) as error:
        raise PipelineError(
            f"{journal} cannot be understood ({error}): look at it, then remove it"
        ) from error
    if state not in (_REPLACING, _REPLACED):
        raise PipelineError(f"{journal} has the state {state!r}, which this version does not know")
    return state, entries


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync_folders(entries: list[_Entry]) -> None:
    for folder in sorted({path.parent for entry in entries for path in (entry.new, entry.target, entry.old)}):
        if folder.is_dir():
            _sync(folder)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
