"""Decisions about one call and about lists and batches of calls, without sockets and without a clock.

May import the public modules at the ground (`errors`, `events`, `published`, `quotas`, `scopes`).
"""
