"""Optional libraries: how they are imported, connections to Redis, and quotas that are counted there.

May import the standard library, `errors` and the optional libraries.
"""
