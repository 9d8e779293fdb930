"""Pictures and videos: what their files contain, and pictures in the form that Pinterest takes.

May import the layers below: `_storage`, `_extras`, `errors`. Nothing here sends anything.
"""
