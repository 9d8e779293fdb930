"""What advertisers report of people: user data, normalised and hashed, and the events with it.

May import `_core` and what that may.
"""
