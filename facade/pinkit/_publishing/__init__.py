"""From files to published Pins: what is more than one call of media, Pins and boards."""
