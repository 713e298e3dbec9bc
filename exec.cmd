@rem What `exec` is to other shells: npm scripts begin with it, so that a signal to npm reaches the command.
@%*
