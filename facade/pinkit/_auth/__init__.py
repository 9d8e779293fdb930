"""Credentials: where a token comes from, and how it is refreshed.

May import `oauth`, `tokens`, `_storage` and what that may.
"""
