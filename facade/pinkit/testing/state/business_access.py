"""The people who begin with a business, and the sharing of ad accounts with users."""

from __future__ import annotations

from pinkit.testing.messages import Json, Object
from pinkit.testing.state.business_people import put_access, put_person
from pinkit.testing.world import World

SYSTEM_USER_ID = "1005120695000000003"
PARTNER_ID = "1005120695000000004"


def begin(world: World, member_id: str) -> None:
    """Create the people of the initial account's business: an employee, a system user, and a partner."""
    people, accesses = world.table("business_people"), world.table("business_accesses")
    if len(people) or len(world.table("business_invites")):
        return
    for person, kind, role, name in (
        (member_id, "member", "EMPLOYEE", "oak"),
        (SYSTEM_USER_ID, "system", "EMPLOYEE", "Nightly import"),
        (PARTNER_ID, "partner", "PARTNER", "linen_agency"),
    ):
        put_person(people.put, world.user_id, person, kind, role, name, world.clock())
        if kind != "system":
            put_access(accesses.put, world.user_id, person, world.ad_account_id, ["ANALYST"])


def share(world: World, account_id: str, user: Object, permissions: list[Json]) -> None:
    """Let a user work in an ad account, as an employee of the business that owns it.

    Raises:
        ValueError: There is no such ad account, or the user owns it.
    """
    account = world.table("ad_accounts").get(account_id)
    if account is None:
        raise ValueError(f"there is no ad account {account_id!r}")
    business, person = account["owner_id"], user["id"]
    if business == person:
        raise ValueError(f"ad account {account_id} belongs to this user")
    people = world.table("business_people")
    if people.get(f"{business} {person}") is None:
        put_person(people.put, business, person, "member", "EMPLOYEE", user["username"], world.clock())
    put_access(world.table("business_accesses").put, business, person, account_id, permissions)
