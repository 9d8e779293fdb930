"""`pinkit mcp`: a Model Context Protocol server, through which agents use Pinterest by the rules of a policy.

It needs the extra `pinkit[mcp]`, with the official SDK. A tool for each operation would fill an agent's
context with schemas; three tools over the facts reach every operation, and a few more make common jobs short.

May import all of `pinkit`; nothing imports it.
"""
