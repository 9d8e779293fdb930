"""Files on their way to and from stores: sources, bodies, downloads. May import `_core` and `_io`."""
