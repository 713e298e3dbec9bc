import { runContent } from '../run-content.ts';

/**
 * Runs `npm run content` as if typed in a project's folder, with nobody at the terminal.
 *
 * @param answers what somebody at a terminal would type, question by question
 */
export async function runHere(root: string, args: string[], answers?: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const code = await runContent(args, {
    root,
    engine: root,
    here: root,
    shown: (file) => file,
    env: {},
    isTerminal: false,
    ask:
      answers &&
      ((question) => {
        asked.push(question);
        const answer = answers.shift();
        return answer === undefined
          ? Promise.reject(new Error(`no answer to: ${question}`))
          : Promise.resolve(answer);
      }),
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), asked };
}
