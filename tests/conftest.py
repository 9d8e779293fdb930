"""Fixtures for the tests of several subjects."""

import gc
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def pytest_collection() -> None:
    """Collect no garbage while thousands of tests are collected."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Keep these tests and their modules out of all later collections, which would take seconds each."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C raises KeyboardInterrupt, as in a terminal; a background process of a shell ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def open_files(tmp_path: Path) -> Callable[[], list[str]]:
    """The open files of this process in the test's folder."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        pytest.skip("the open files of a process are listed by Linux only (/proc/self/fd)")

    def listed() -> list[str]:
        files = [os.path.realpath(each) for each in descriptors.iterdir()]
        return sorted(file for file in files if file.startswith(str(tmp_path)))

    return listed
