"""Accounts, followers, and verified websites."""

from __future__ import annotations

from pinkit.testing.clock import timestamp
from pinkit.testing.messages import ApiError, Json, Object
from pinkit.testing.paging import page
from pinkit.testing.state import visibility
from pinkit.testing.world import Call, Handler, World

OTHER_ID = "1005120695000000002"


def begin(world: World) -> None:
    """Create two accounts; the second one can be followed."""
    users = world.table("users")
    for user_id, username, kind in (
        (world.user_id, "pinkit_studio", "BUSINESS"),
        (OTHER_ID, "oak", "PINNER"),
    ):
        if users.get(user_id) is None:
            users.put(user_id, {"id": user_id, "username": username, "account_type": kind})


def find(world: World, username: str) -> Object:
    """Return the account with this name.

    Raises:
        ApiError: 404, code 30.
    """
    for _, user in world.table("users").of("username", username):
        return user
    raise ApiError(404, 30, f"There is no user {username[:60]!r}.")


def _get(call: Call) -> Object:
    user = call.table("users").get(call.identity.user)
    if user is None:
        raise ApiError(404, 30, "There is no such user.")
    me = user["id"]
    return {
        **user,
        "about": "",
        "profile_image": f"https://i.pinimg.com/600x600_R/{user['username']}.jpg",
        "website_url": f"https://{user['username'].replace('_', '-')}.example.com",
        "business_name": user["username"].replace("_", " ").title()
        if user["account_type"] == "BUSINESS"
        else None,
        "board_count": len(call.table("boards").of("owner", me)),
        "pin_count": len(call.table("pins").of("owner", me)),
        "follower_count": len(call.table("follows").of("whom", me)),
        "following_count": len(call.table("follows").of("who", me)),
        "monthly_views": 1200,
    }


def _summary(call: Call, user_id: str) -> Object:
    user = call.table("users").get(user_id) or {}
    return {"username": user.get("username", ""), "type": "user"}


def _followers(call: Call) -> Object:
    mine = call.table("follows").of("whom", call.identity.user)
    return page(call, mine, lambda call, each: _summary(call, each["who"]))


def _following(call: Call) -> Object:
    mine = call.table("follows").of("who", call.identity.user)
    return page(call, mine, lambda call, each: _summary(call, each["whom"]))


def _followed_boards(call: Call) -> Object:
    """List the boards of the accounts that the caller follows."""
    whom = {each["whom"] for _, each in call.table("follows").of("who", call.identity.user)}

    def wanted(record: Object) -> bool:
        return record["owner"] in whom and visibility.may_see_board(call, record)

    return page(call, call.table("boards").rows(), visibility.board, wanted=wanted)


def _follow(call: Call) -> Object:
    whom = find(call.world, call.path["username"])
    key = f"{call.identity.user} {whom['id']}"
    call.table("follows").put(key, {"who": call.identity.user, "whom": whom["id"]})
    return _summary(call, whom["id"])


def _websites(call: Call) -> Object:
    return page(call, call.table("websites").of("owner", call.identity.user), _site)


def _site(_: Call, record: Object) -> Object:
    return {"website": record["website"], "status": "verified", "verified_at": record["verified_at"]}


def _verify(call: Call) -> Object:
    website = call.body.get("website", "")
    record = {"website": website, "owner": call.identity.user, "verified_at": timestamp(call.now)}
    return _site(call, call.table("websites").put(f"{call.identity.user} {website}", record))


def _unverify(call: Call) -> Json:
    if not call.table("websites").delete(f"{call.identity.user} {call.query['website']}"):
        raise ApiError(404, 0, "This website is not verified.")
    return None


def _verification(call: Call) -> Object:
    code = call.world.secret(f"website {call.identity.user}")[:32]
    return {
        "verification_code": code,
        "dns_txt_record": f"pinterest-site-verification={code}",
        "metatag": f'<meta name="p:domain_verify" content="{code}"/>',
        "filename": f"pinterest-{code[:5]}.html",
        "file_content": code,
    }


HANDLERS: dict[str, Handler] = {
    "user_account/get": _get,
    "followers/list": _followers,
    "user_following/get": _following,
    "boards_user_follows/list": _followed_boards,
    "follow_user/update": _follow,
    "user_websites/get": _websites,
    "verify_website/update": _verify,
    "unverify_website/delete": _unverify,
    "website_verification/get": _verification,
}
