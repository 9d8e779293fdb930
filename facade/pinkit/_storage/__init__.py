"""Files on their way to and from stores: sources, bodies, downloads.

May import `_io` and what that may.
"""
