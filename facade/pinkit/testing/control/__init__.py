"""Control of a mock from outside: snapshots, seed files, and the API below `/_mock/` of its server."""
