"""Descriptors that bind a name to an operation, for both clients, and the Protocol of a client.

May import `_auth` and what that may. Resources and jobs reach the client through the Protocol.
"""
