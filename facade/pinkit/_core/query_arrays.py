"""Array parameters in a query string: repeated, or joined by commas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from pinkit_generated import Request

QueryArrays: TypeAlias = Literal["document", "comma"]
QUERY_ARRAYS: Final = ("document", "comma")


def target(request: Request[Any], arrays: QueryArrays) -> str:
    """Return the path and query of a request, with its array parameters in the chosen format.

    Args:
        request: The request.
        arrays: `document`, as in the OpenAPI document; `comma`, each array joined by commas.
    """
    return request.target if arrays == "document" or not request.query else _with_commas(request)


def _with_commas(request: Request[Any]) -> str:
    """Turn `ids=1&ids=2` into `ids=1,2`; fields of objects, such as `filter[id]=1`, are not changed."""
    values: dict[tuple[str, int], list[str]] = {}
    for index, pair in enumerate(request.query.split("&")):
        name, _, value = pair.partition("=")
        values.setdefault((name, index if "[" in name else 0), []).append(value)
    query = "&".join(f"{name}={','.join(each)}" for (name, _), each in values.items())
    return f"{request.path}?{query}"
