"""Feeds of catalogs: one for each location, and its processing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from pinkit_generated import UNSET, operations
from pinkit_generated._codec import is_array
from pinkit_generated._write import plain

from .. import errors
from .._core.deadline import within
from .._core.effects import Steps
from .._core.error_text import as_object
from .._core.success import is_id
from .._core.validation import seconds
from .._jobs.polling import fields_of, text, until_ended

if TYPE_CHECKING:
    from .._core.engine import Engine

#: Fields of a feed that cannot be changed.
_FIXED: Final = frozenset({"default_country", "default_locale", "catalog_id", "catalog_type"})
_MOST_PAGES: Final = 40
_MAY_EXIST: Final = (
    errors.ConflictError,
    errors.APIConnectionError,
    errors.ServerError,
    errors.InvalidResponseError,
)


def ensure(engine: Engine, ad_account_id: str | None, wanted: Mapping[str, Any]) -> Steps[Any]:
    """Find or create a feed, and change what differs; see `Feeds.ensure`."""
    _check(wanted)
    found = yield from _find(engine, ad_account_id, wanted)
    if found is None:
        try:
            return (yield from engine.call(_create(ad_account_id, wanted)))
        except _MAY_EXIST:
            # It may exist by now: the response was lost, or somebody else created it.
            found = yield from _find(engine, ad_account_id, wanted)
            if found is None:
                raise
    return (yield from _changed(engine, ad_account_id, found, wanted))


def _check(wanted: Mapping[str, Any]) -> None:
    """Raise if a feed cannot be found or created by its fields.

    Raises:
        ValueError: The location or the name is missing, or the country does not fit the type of the catalog.
    """
    for name in ("location", "name"):
        if not isinstance(wanted[name], str) or not wanted[name].strip():
            raise ValueError(f"{name} must be a text that is not empty, not {wanted[name]!r:.60}")
    is_hotel = wanted["catalog_type"] == "HOTEL"
    if is_hotel and "default_country" in wanted:
        raise ValueError("default_country: a feed of hotels has none; omit it")
    if not is_hotel and "default_country" not in wanted:
        raise ValueError(f"default_country: a feed of {wanted['catalog_type']!s:.40} needs one, such as 'US'")


def ingest(engine: Engine, feed_id: str, ad_account_id: str | None, timeout: float) -> Steps[Any]:
    """Process a feed now, and wait for the result; see `Feeds.ingest_and_wait`."""
    deadline = engine.clock.monotonic() + seconds("timeout", timeout)
    account: Any = ad_account_id or UNSET
    engine = within(engine, deadline)
    started = yield from engine.call(operations.feeds_ingest(feed_id, ad_account_id=account))
    started_id = fields_of(started).get("id")
    if not is_id(started_id):
        raise errors.InvalidResponseError("feeds/ingest: the response has no id")
    request = operations.feed_processing_results_list(feed_id, ad_account_id=account, page_size=25)

    def result(page: Any) -> Any:
        items: Any = fields_of(page).get("items")
        found = items if is_array(items) else []
        return next((each for each in found if str(fields_of(each).get("id")) == str(started_id)), None)

    def state(page: Any) -> str | None:
        found = result(page)
        return None if found is None else text("status", found)

    polled = yield from until_ended(engine, request, state, deadline)
    facts: dict[str, Any] = {"job_id": str(started_id), "state": polled.state, "data": polled.response}
    if polled.response is not None and polled.done:
        return result(polled.response)
    if polled.ended:
        raise errors.JobFailedError(
            f"catalogs.feeds: the processing of feed {feed_id} is {polled.state}; the error's `data` states "
            "why",
            **facts,
        )
    raise errors.JobTimeoutError(
        f"catalogs.feeds: feed {feed_id} is not processed yet; its state is {polled.state}. Pinterest "
        "continues: see catalogs.feeds.list_processing_results",
        **facts,
    ) from polled.error


def _find(engine: Engine, ad_account_id: str | None, wanted: Mapping[str, Any]) -> Steps[Any]:
    """Return the feed of a location, or else the feed of a name; None if there is neither."""
    named, more = None, dict[str, Any]()
    for _ in range(_MOST_PAGES):
        account: Any = ad_account_id or UNSET
        page: Any = yield from engine.call(
            operations.feeds_list(ad_account_id=account, page_size=250, **more)
        )
        for feed in _feeds(page):
            fields = as_object(plain(feed))
            if _same_location(fields.get("location"), wanted["location"]):
                return feed
            if named is None and fields.get("name") == wanted["name"]:
                named = feed
        if not page.bookmark:
            break
        more = {"bookmark": page.bookmark}
    return named


def _feeds(page: object) -> list[Any]:
    """Return the feeds of a page.

    Raises:
        InvalidResponseError: It has none; a feed that exists would be created a second time.
    """
    feeds: Any = fields_of(page).get("items")
    if not is_array(feeds) or not all(is_id(fields_of(each).get("id")) for each in feeds):
        raise errors.InvalidResponseError("feeds/list: the response is not a list of feeds")
    return feeds


def _same_location(one: object, other: object) -> bool:
    """Whether two URLs are the same but for the case of their scheme and host, and a slash at the end."""
    return _location(str(one)) == _location(str(other))


def _location(url: str) -> tuple[str, ...]:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return (url,)
    return parts.scheme.lower(), parts.netloc.lower(), parts.path.rstrip("/"), parts.query


def _create(ad_account_id: str | None, wanted: Mapping[str, Any]) -> Any:
    body: Any = dict(wanted)
    return operations.feeds_create(body=body, ad_account_id=ad_account_id or UNSET)


def _changed(engine: Engine, ad_account_id: str | None, feed: Any, wanted: Mapping[str, Any]) -> Steps[Any]:
    """Change the fields of a feed that differ; return the feed.

    Raises:
        ValueError: A field differs that cannot be changed.
    """
    has = as_object(plain(feed))
    differing = {
        name: value
        for name, value in wanted.items()
        if has.get(name) != value and not (name == "location" and _same_location(has.get(name), value))
    }
    for name in _FIXED & differing.keys():
        if has.get(name) is not None:
            raise ValueError(
                f"{name}: feed {has['id']} of this location or name has {has[name]!r:.40}, which cannot be "
                f"changed to {differing[name]!r:.40}; delete the feed, or use another location and name"
            )
    changes = {name: value for name, value in differing.items() if name not in _FIXED}
    if not changes:
        return feed
    body: Any = {"catalog_type": has.get("catalog_type", "RETAIL"), **changes}
    account: Any = ad_account_id or UNSET
    return (yield from engine.call(operations.feeds_update(has["id"], body=body, ad_account_id=account)))
