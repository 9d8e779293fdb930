"""Publishing: flows from files to published Pins, with several calls of media, Pins and boards."""
