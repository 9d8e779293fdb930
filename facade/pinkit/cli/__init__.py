"""The command `pinkit`: every operation and the longer jobs in a terminal, and for agents.

It needs the extra `pinkit[cli]`. click was chosen because it makes commands when they are used, and completes
them in bash, zsh and fish by asking the program: hundreds of calls with thousands of options need both. It
starts in half of the time of cyclopts, which derives options from annotations that would import every model.

May import all of `pinkit`; nothing imports it.
"""
