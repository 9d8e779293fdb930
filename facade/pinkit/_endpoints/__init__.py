"""Descriptors that bind a name to an operation, for both clients. May import `_core` and `_io`."""
