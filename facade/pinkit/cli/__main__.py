"""The command `python -m pinkit.cli`."""

import sys

from .main import main

sys.exit(main())
