/**
 * Takes comments that stand in lines of their own, and line breaks, out of a script. It understands no JavaScript: the
 * script must end its statements with semicolons and have no text that runs over several lines.
 */
export function compactScript(script: string): string {
  return script.replace(/^\s*\/\/.*$/gm, '').replace(/\s*\n\s*/g, '');
}
