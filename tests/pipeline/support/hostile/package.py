"""Imports a generated package for a while."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from pipeline.generate import PACKAGE


@contextmanager
def imported(folder: Path) -> Generator[None]:
    """The package in a folder, as the only one of its name while this lasts."""
    others = {name: sys.modules.pop(name) for name in _loaded()}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in _loaded():
            del sys.modules[name]
        sys.modules.update(others)


def _loaded() -> list[str]:
    return [name for name in sys.modules if name.partition(".")[0] == PACKAGE]
