"""The inspector: a page at `/` of the mock's server with its state and the requests that it received."""

ROOT = "/_inspector/"


def is_inspector(path: str) -> bool:
    """Whether a path is one of the inspector's; Pinterest's API has none of them."""
    return path == "/" or path.startswith(ROOT)
