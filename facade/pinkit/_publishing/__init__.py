"""From files to published Pins: what takes more than one call of media, Pins and boards.

May import `_jobs` and what that may.
"""
