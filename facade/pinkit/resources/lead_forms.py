"""The group `lead_forms`."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import outcomes
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class LeadForms(Resource[Mode]):
    """Forms in which people leave their contact details on an ad."""

    list = paged(operations.lead_forms_list)
    """List an ad account's lead forms, page by page."""
    get = call(operations.lead_form_get)
    """Get a lead form."""
    create = batch(operations.lead_forms_create, outcomes)
    """Create lead forms, at most 30 per call, with a result for each."""
    update = batch(operations.lead_forms_update, outcomes)
    """Change lead forms, at most 30 per call, with a result for each."""
    create_test_lead = call(operations.lead_form_test_create)
    """Create a test lead with sample values, to test a subscription."""
    list_questions = call(operations.lead_form_questions_get)
    """List the predefined questions for lead forms, in one response."""
