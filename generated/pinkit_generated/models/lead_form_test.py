"""The model `LeadFormTest`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadFormTest(Model):
    """Returned by `lead_form_test_create`."""

    subscription_id: str | None = opt(str)
    """Read-only; digits."""
