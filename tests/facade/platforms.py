"""Tests that need what only some systems have."""

import os

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="needs the modes, owners and links of files of POSIX")
