"""Secrets in what the inspector shows: each is replaced by asterisks, and the last characters of a token."""

from __future__ import annotations

import json
import re

from pinkit.testing.messages import Json

_NAMES = "access_token|client_secret|conversion_token|password|refresh_token"
_FIELD = re.compile(rf'("(?:{_NAMES})"\s*:\s*)"(?:[^"\\]|\\.)*"')
_PARAMETER = re.compile(rf"\b((?:{_NAMES}|code|x-amz-[a-z-]+)=)[^&\s]+", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![0-9a-f])[0-9a-f]{36}([0-9a-f]{4})(?![0-9a-f])")  # each secret of the mock has 40


def masked(text: str) -> str:
    """Return a text without secrets."""
    text = _PARAMETER.sub(r"\1***", _FIELD.sub(r'\1"***"', text))
    return _DIGITS.sub(r"***\1", text)


def shown_json(value: Json) -> str:
    """Return a JSON value as text with indented lines, without secrets."""
    return masked(json.dumps(value, indent=2, ensure_ascii=False))
