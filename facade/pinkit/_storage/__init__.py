"""File transfer to and from stores: sources, bodies, downloads. May import `_core` and `_io`."""
