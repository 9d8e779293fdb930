"""The low-level client of Pinterest's REST API v5, generated from its description 5.28.0.

Written by `scripts/regenerate`; do not edit. Names in here follow the description and promise nothing: the
stable names are those of `pinkit`.
"""

from ._check import Deviation
from ._codec import UNSET, Unset
from ._model import Model
from ._operations import OPERATIONS
from ._request import Operation, Request

RELEASE = "5.28.0"
"""The release of the description."""

__all__ = ["OPERATIONS", "RELEASE", "UNSET", "Deviation", "Model", "Operation", "Request", "Unset"]
