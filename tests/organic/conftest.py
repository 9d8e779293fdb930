"""Both clients with a mock Pinterest."""

from scripted import mode as mode
from workbench import bench as bench
