"""The low-level client of Pinterest's REST API v5, generated from its OpenAPI document 5.28.0.

Written by `scripts/regenerate`; do not edit. Names in this package follow Pinterest's document and may change
with each release; the stable names are those of `pinkit`.
"""

from ._check import Deviation
from ._codec import UNSET, Unset
from ._model import Model
from ._operations import OPERATIONS
from ._request import Operation, Phases, Request

RELEASE = "5.28.0"
"""The release of the OpenAPI document."""

__all__ = ["OPERATIONS", "RELEASE", "UNSET", "Deviation", "Model", "Operation", "Phases", "Request", "Unset"]
