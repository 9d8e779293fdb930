"""Both clients behind one interface, and the models of an event, as this release names them."""

from typing import Any

import pinkit
import pytest
from pinkit_generated import OPERATIONS
from pinkit_generated._codec import members_of
from scripted import mode as mode


@pytest.fixture
def event_model() -> Any:
    """The model of a conversion event."""
    fields: Any = members_of(str(OPERATIONS["events/create"].body))
    return getattr(pinkit.models, fields["data"].codec[0])


@pytest.fixture
def user_model(event_model: Any) -> Any:
    """The model of its user data."""
    return getattr(pinkit.models, event_model.__members__["user_data"].codec)
