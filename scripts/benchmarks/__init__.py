"""What `scripts/bench` is made of: synthetic data, interleaved timing, one worker for each environment."""
