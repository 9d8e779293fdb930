"""Pinkit beside other people's tools and clients: what `scripts/interop` runs."""
