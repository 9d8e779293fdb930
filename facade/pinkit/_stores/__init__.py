"""Token stores that machines share: in Redis or an SQL database, encrypted if a key is given.

May import `tokens`, `_extras`, `_core` and what that may.
"""
