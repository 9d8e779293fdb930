"""Both clients behind one interface."""

from scripted import mode as mode
