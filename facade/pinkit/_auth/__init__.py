"""Credentials: how a token is obtained and refreshed; may import `_core`, `_io` and `tokens`."""
