import ts from 'typescript';

/** `'../content/read.ts'`, `'./worker-entry.ts?worker&url'`: a string that is nothing but the path of a module. */
const MODULE = /(['"`])(\/?(?:[\w.@$[\]{}-]+\/)*)([\w.-]+)\.ts(\?[\w&]+)?\1/g;

/**
 * A source file as the engine's package has it. Node strips no types inside `node_modules`, so a module is JavaScript
 * there, and whatever names a module names that.
 *
 * @param file its path from the engine's folder, like `src/core/routes.ts`
 * @param isModule whether a module of the engine has this name, without `.ts`: other strings that end so are data
 * @returns the file's path in the package, and its text
 */
export function asJavaScript(
  file: string,
  text: string,
  isModule: (name: string) => boolean,
): { path: string; text: string } {
  const named = text.replaceAll(MODULE, (all, quote: string, folders: string, name: string, query = '') =>
    isModule(name) ? `${quote}${folders}${name}.js${query}${quote}` : all,
  );
  if (!/(?<!\.d)\.ts$/.test(file)) return { path: file, text: named };
  const { outputText } = ts.transpileModule(named, {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: false,
    },
  });
  return { path: file.replace(/\.ts$/, '.js'), text: outputText };
}
