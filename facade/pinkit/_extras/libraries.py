"""Imports of optional libraries, which type checkers and most users need not have."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def library(name: str, extra: str, user: str) -> Any:
    """Import a module of an optional library.

    Args:
        name: The module's name.
        extra: The extra of pinkit that installs the library.
        user: What needs it, for the message.

    Raises:
        ImportError: The library is not installed; the message names the extra.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise ImportError(f"{user} needs an extra: pip install 'pinkit[{extra}]' ({error})") from error
