"""Credentials: where a token comes from, how it is refreshed; may import `_core`, `_io` and `tokens`."""
