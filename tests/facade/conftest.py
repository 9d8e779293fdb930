"""Both clients behind one face."""

from scripted import mode as mode
