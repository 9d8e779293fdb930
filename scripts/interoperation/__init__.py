"""Run other tools and clients beside pinkit and its mock: the checks of `scripts/interop`."""
