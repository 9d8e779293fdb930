"""Plain values that a codec can read."""

import datetime as dt
from typing import Any

from pinkit_generated._codec import Const, Enum, Tagged, members_of, union


def sample(codec: Any, *, full: bool) -> Any:
    """Return a value for a codec: with every field, or with the required ones only."""
    match codec:
        case str() if (members := members_of(codec)) is not None:
            return {
                wire: sample(member.codec, full=full)
                for wire, member in members.items()
                if full or member.required
            }
        case str():
            return sample(union(codec), full=full)
        case list():
            return [sample(codec[0], full=full)]
        case dict():
            return {"key": sample(codec[str], full=full)}
        case tuple():
            return sample(next(branch for branch in codec if branch is not None), full=full)
        case Tagged():
            return sample(next(iter(codec.branches.values())), full=full)
        case Enum():
            return codec.values()[0]
        case Const():
            return codec.value
        case _:
            return VALUES[codec]


VALUES = {
    str: "text",
    int: 1,
    float: 1.5,
    bool: True,
    object: {},
    dt.datetime: "2024-02-03T04:05:06Z",
    dt.date: "2024-02-03",
}
