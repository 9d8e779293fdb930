"""Work that Pinterest does while a caller waits: poll until it has ended, and download its file.

May import `_endpoints` and what that may.
"""
