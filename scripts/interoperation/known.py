"""What explains a failure: the known defects of the published description, as data."""

from __future__ import annotations

from interoperation.caller import Exchange


def prism_defect(operation: str, exchange: Exchange) -> str:
    """The defect for which Prism refuses a request; empty if none does."""
    return ""
