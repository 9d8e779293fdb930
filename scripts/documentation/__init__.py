"""The documentation site: pages written by hand in `pages/`, and pages made from the facts of each call.

`scripts/docs` builds and serves it. Zensical makes the HTML: on 366 pages it was twelve times as fast as
Sphinx with furo and MyST, and its search needs no server.
"""
