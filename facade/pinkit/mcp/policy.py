"""What an agent may call, and which calls change something."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
from pinkit_generated._codec import Codec

from ..cli import values

if TYPE_CHECKING:
    from pinkit_generated import Operation

    from ..facts import Facts

#: Operations that change nothing although their method is not GET. A test compares their scopes. An operation
#: that is not in here is treated as one that writes.
READS: Final = frozenset(
    {
        "ad_groups/audience_sizing",
        "ad_groups_bid_floor/get",
        "advanced_auction_items_get/post",
        "analytics/create_conversion_product_report",
        "analytics/create_mmm_report",
        "analytics/create_report",
        "analytics/create_template_report",
        "bulk_download/create",
        "catalogs_local_inventory_items/post",
        "get_campaign_delivery_estimates",
        "items/post",
        "products_by_product_group_filter/list",
        "reports/create",
    }
)
#: What no agent may do: its calls take or return tokens and secrets.
CLOSED: Final = ("oauth.*",)


class NotAllowedError(ValueError):
    """The policy of the server does not allow a call."""


@attrs.frozen
class Policy:
    """What an agent may do.

    Args:
        allows_writes: Whether it may change anything.
        scopes: The scopes that its calls may need; None for all.
        patterns: The names of the calls, as patterns such as `pins.*`; empty for all.
        folder: The folder whose files it may read and write; None for no files.
    """

    allows_writes: bool = False
    scopes: frozenset[str] | None = None
    patterns: tuple[str, ...] = ()
    folder: Path | None = None

    def reason_against(self, facts: Facts) -> str | None:
        """Return why a call is not allowed; None if it is."""
        if any(fnmatchcase(facts.name, pattern) for pattern in CLOSED):
            return "calls of oauth take and return secrets; log in with `pinkit login`"
        if self.patterns and not any(fnmatchcase(facts.name, pattern) for pattern in self.patterns):
            return f"the server was started with --operations {','.join(self.patterns)}"
        if self.scopes is not None and not any(each <= self.scopes for each in facts.scopes):
            return f"the server was started with --scopes {','.join(sorted(self.scopes))}"
        if writes(facts) and not self.allows_writes:
            return "it changes something, and the server was started without --allow-writes"
        return None

    def check(self, facts: Facts) -> None:
        """Reject a call that is not allowed.

        Raises:
            NotAllowedError: It is not allowed.
        """
        if reason := self.reason_against(facts):
            raise NotAllowedError(f"{facts.name} is not allowed: {reason}.")

    def file(self, name: str, given: Any, *, is_local: bool = False, is_new: bool = False) -> str:
        """Return the path or the URL of a file, if it may be used.

        Args:
            name: The parameter, for messages.
            given: The path or the URL.
            is_local: Whether it must be on this computer.
            is_new: Whether the file is to be created.

        Raises:
            NotAllowedError: It is outside of the folder, or would replace a file of the user's.
            ValueError: It is no text.
        """
        if not isinstance(given, str):
            raise ValueError(f"{name} must be a URL or a path, as text")  # noqa: TRY004  # one class for users
        is_url = given.startswith(("https://", "http://"))
        if is_url and is_local:
            raise NotAllowedError(f"{name} is a file on this computer, and no URL.")
        if is_url:
            return given
        if self.folder is None:
            advice = "." if is_local else "; give a URL."
            raise NotAllowedError(f"{name}: files need a server that was started with --files FOLDER{advice}")
        folder = self.folder.resolve()
        path = (folder / given).resolve()
        if not path.is_relative_to(folder):
            raise NotAllowedError(f"{name}: {given!r:.80} is outside of the folder of files.")
        if is_new and path.exists():
            raise NotAllowedError(f"{name}: {given!r:.80} exists; give another name.")
        return str(path)


def writes(facts: Facts) -> bool:
    """Whether a call may change something at Pinterest."""
    return not all(map(_reads, facts.operations))


def takes_file(codec: Codec) -> bool:
    """Whether the values of a parameter are files."""
    found = values.alternatives(codec)
    inner = [
        one for each in found for one in (values.alternatives(each[0]) if isinstance(each, list) else [each])
    ]
    return Path in inner


def _reads(operation: Operation) -> bool:
    return operation.method == "GET" or operation.id in READS
