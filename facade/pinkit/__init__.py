"""Pinterest's REST API v5, typed, synchronous and asynchronous.

with pinkit.Client(token) as client:
    for board in client.boards.list():
        print(board.name)

`dir(client)` lists the groups of calls, `help(client.boards)` the calls of a group, and
`help(client.boards.create)` explains a call. `pinkit.testing` is a mock of Pinterest.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from pinkit_generated import UNSET, Unset

    from . import conversions as conversions
    from . import errors as errors
    from . import events as events
    from . import facts as facts
    from . import limits as limits
    from . import load as load
    from . import models as models
    from . import oauth as oauth
    from . import products as products
    from . import progress as progress
    from . import quotas as quotas
    from . import scopes as scopes
    from . import tokens as tokens
    from . import urls as urls
    from ._analytics.list_tables import to_table
    from ._analytics.rows import AsyncRowIterator, RowIterator, Rows
    from ._analytics.sync import Slice, Slices
    from ._batches.results import ItemResult, ItemResults
    from ._conversions.user_data import UserData
    from ._core.batch import Batch, Result
    from ._core.clock import Clock
    from ._core.currencies import micro, money
    from ._core.engine import APIResponse
    from ._core.pagination import Page
    from ._core.retry import Retry
    from ._endpoints.endpoints import Async, Sync
    from ._endpoints.to_dict import to_dict
    from ._io.pager import AsyncPager, AsyncPagerIterator, Pager, PagerIterator
    from ._organic.collect_trends import CollectedTrends
    from ._organic.export_board import ExportedBoard
    from ._organic.watch import AsyncWatch, Watch
    from ._publishing.draft import Slide
    from ._publishing.journal import Journal
    from ._publishing.upload import Uploaded
    from ._stores.redis_store import RedisStore
    from ._stores.sql_store import SQLStore
    from .apps import App, AsyncApp
    from .client import AsyncClient, Client
    from .errors import PinterestError
    from .facts import describe
    from .http_types import Response, Timeout
    from .oauth import OAuth
    from .preflight import Problem
    from .progress import RowsProgress
    from .published import Published
    from .quotas import RateLimit
    from .scopes import scopes_for
    from .tokens import EnvironmentStore, FileStore, KeyringStore, MemoryStore, Token, TokenStore

__all__ = [
    "UNSET",
    "APIResponse",
    "App",
    "Async",
    "AsyncApp",
    "AsyncClient",
    "AsyncPager",
    "AsyncPagerIterator",
    "AsyncRowIterator",
    "AsyncWatch",
    "Batch",
    "Client",
    "Clock",
    "CollectedTrends",
    "EnvironmentStore",
    "ExportedBoard",
    "FileStore",
    "ItemResult",
    "ItemResults",
    "Journal",
    "KeyringStore",
    "MemoryStore",
    "OAuth",
    "Page",
    "Pager",
    "PagerIterator",
    "PinterestError",
    "Problem",
    "Published",
    "RateLimit",
    "RedisStore",
    "Response",
    "Result",
    "Retry",
    "RowIterator",
    "Rows",
    "RowsProgress",
    "SQLStore",
    "Slice",
    "Slices",
    "Slide",
    "Sync",
    "Timeout",
    "Token",
    "TokenStore",
    "Unset",
    "Uploaded",
    "UserData",
    "Watch",
    "__version__",
    "describe",
    "micro",
    "money",
    "scopes_for",
    "to_dict",
    "to_table",
]

# The module that defines each name: a name that is not used is not imported.
_HOMES = {
    "UNSET": "pinkit_generated",
    "APIResponse": "_core.engine",
    "App": "apps",
    "Async": "_endpoints.endpoints",
    "AsyncApp": "apps",
    "AsyncClient": "client",
    "AsyncPager": "_io.pager",
    "AsyncPagerIterator": "_io.pager",
    "AsyncRowIterator": "_analytics.rows",
    "AsyncWatch": "_organic.watch",
    "Batch": "_core.batch",
    "Client": "client",
    "Clock": "_core.clock",
    "CollectedTrends": "_organic.collect_trends",
    "EnvironmentStore": "tokens",
    "ExportedBoard": "_organic.export_board",
    "FileStore": "tokens",
    "ItemResult": "_batches.results",
    "ItemResults": "_batches.results",
    "Journal": "_publishing.journal",
    "KeyringStore": "tokens",
    "MemoryStore": "tokens",
    "OAuth": "oauth",
    "Page": "_core.pagination",
    "Pager": "_io.pager",
    "PagerIterator": "_io.pager",
    "PinterestError": "errors",
    "Problem": "preflight",
    "Published": "published",
    "RateLimit": "quotas",
    "RedisStore": "_stores.redis_store",
    "Response": "http_types",
    "Result": "_core.batch",
    "Retry": "_core.retry",
    "RowIterator": "_analytics.rows",
    "Rows": "_analytics.rows",
    "RowsProgress": "progress",
    "Slice": "_analytics.sync",
    "Slices": "_analytics.sync",
    "Slide": "_publishing.draft",
    "SQLStore": "_stores.sql_store",
    "Sync": "_endpoints.endpoints",
    "Timeout": "http_types",
    "Token": "tokens",
    "TokenStore": "tokens",
    "Unset": "pinkit_generated",
    "Uploaded": "_publishing.upload",
    "UserData": "_conversions.user_data",
    "Watch": "_organic.watch",
    "describe": "facts",
    "micro": "_core.currencies",
    "money": "_core.currencies",
    "scopes_for": "scopes",
    "to_dict": "_endpoints.to_dict",
    "to_table": "_analytics.list_tables",
}
_MODULES = (
    "conversions",
    "errors",
    "events",
    "facts",
    "limits",
    "load",
    "models",
    "oauth",
    "products",
    "progress",
    "quotas",
    "scopes",
    "tokens",
    "urls",
)


if not TYPE_CHECKING:  # type checkers know all names, and find those that are misspelt

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = _HOMES[name]
        module = import_module(home if home == "pinkit_generated" else f".{home}", __name__)
        value = globals()[name] = getattr(module, name)
        return value


def __dir__() -> list[str]:
    return sorted([*__all__, *_MODULES])
