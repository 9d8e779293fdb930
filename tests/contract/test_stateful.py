"""Sequences of calls: each call uses results of earlier ones.

Over the whole document schemathesis infers more links than it can follow, and then silently follows none. So
each shard has a few operations, and must show that scenarios ran and reached created objects.
"""

from __future__ import annotations

from typing import Final

import pytest
from harness.stateful import explored
from pinkit.testing import Clock, Mock

# The operations of each shard, and those that are reached only with the id of an object created before.
SHARDS: Final = {
    "boards": (
        "ad_accounts/list boards/list boards/create boards/get boards/update boards/delete "
        "board_sections/create board_sections/list board_sections/update board_sections/delete",
        "boards/get boards/update boards/delete board_sections/list board_sections/update",
    ),
    "pins": (
        "ad_accounts/list boards/create boards/list boards/list_pins pins/create pins/get pins/list "
        "pins/update pins/delete",
        "boards/list_pins",
    ),
    "feeds": ("feeds/list feeds/create feeds/get feeds/update feeds/delete", "feeds/get feeds/delete"),
    # Without its deletion: a request that is cancelled stays.
    "deletion requests": (
        "ad_accounts/list conversion_deletion_request/list conversion_deletion_request/create "
        "conversion_deletion_request/get",
        "conversion_deletion_request/get conversion_deletion_request/list",
    ),
    "campaigns": (
        "ad_accounts/list ad_accounts/create ad_accounts/get campaigns/list campaigns/create campaigns/get",
        "ad_accounts/get campaigns/list",
    ),
}


@pytest.mark.parametrize("shard", SHARDS)
def test_created_objects_are_found_and_deleted_ones_are_not(shard: str) -> None:
    operations, reached = SHARDS[shard]
    explored_ = explored(Mock(clock=Clock(1_790_000_000.0, running=False)), operations.split())
    assert explored_.failures == []
    assert explored_.scenarios > 0
    # Which of them depends a little on what ran before in the process, which schemathesis remembers.
    wanted = set(reached.split())
    assert len(wanted & set(explored_.succeeded)) * 2 >= len(wanted)
