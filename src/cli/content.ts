import { runContent } from './content/run-content.ts';
import { talkOnTerminal } from './content/talk-on-terminal.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

// A reader that has seen enough (`… | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  const { paths, args, here } = openCommand();
  const conversation = talkOnTerminal();
  process.exitCode = await runContent(args, {
    root: paths.root,
    engine: paths.engine,
    here,
    shown: paths.shown,
    env: process.env,
    isTerminal: process.stdout.isTTY,
    ask: process.stdin.isTTY && process.stdout.isTTY ? (question) => conversation.ask(question) : undefined,
    print,
    printError,
  });
  conversation.end();
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 2;
}
