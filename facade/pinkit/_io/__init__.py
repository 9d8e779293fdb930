"""Everything that touches a socket, a file, a thread or a signal.

May import `_core` and what that may.
"""
