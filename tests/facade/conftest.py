"""Both clients behind one interface, and a check of the logs."""

from fault_bench import no_token_in_logs as no_token_in_logs
from scripted import mode as mode
