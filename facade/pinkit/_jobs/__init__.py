"""Work that Pinterest does while one waits: asked for until it has ended, and its file fetched."""
