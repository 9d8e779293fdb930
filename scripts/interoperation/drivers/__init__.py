"""What other people's clients do with the mock; each module runs in the environment of its client."""
