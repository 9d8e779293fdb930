"""What the tests of both halves of the contract share."""
