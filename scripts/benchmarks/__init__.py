"""The benchmarks of `scripts/bench`: synthetic data, interleaved timing, one worker for each environment."""
