import { runContent } from './content/run-content.ts';
import { talkOnTerminal } from './content/talk-on-terminal.ts';

// A reader that has seen enough (`… | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const conversation = talkOnTerminal();

process.exitCode = await runContent(process.argv.slice(2), {
  root: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  ask: process.stdin.isTTY && process.stdout.isTTY ? (question) => conversation.ask(question) : undefined,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
});
conversation.end();
