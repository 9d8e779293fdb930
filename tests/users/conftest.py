"""Both clients, with a script and with a mock Pinterest."""

from scripted import mode as mode
