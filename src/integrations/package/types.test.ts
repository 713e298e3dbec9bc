import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, samplePackage } from './testing/sample-package.ts';

/** What products write, each in a file of its own. What must not compile stands below `@ts-expect-error`. */
const compiled: Record<string, string> = {
  'url.ts': `
    import { helpUrl, site, locales, type HelpArticle, type HelpLocale } from 'help-links';
    const url: string = helpUrl('alpha');
    helpUrl('alpha', 'rehire');
    helpUrl('alpha', undefined, { locale: 'pl' });
    helpUrl('beta', 'part', { base: 'https://test.example/' });
    const any: HelpArticle = 'gamma';
    helpUrl(any);
    const one: 'https://help.example/docs/' = site;
    const first: HelpLocale = locales[0];
    // @ts-expect-error no such article
    helpUrl('alpa');
    // @ts-expect-error no such section
    helpUrl('alpha', 'rehir');
    // @ts-expect-error a section of another article
    helpUrl('alpha', 'part');
    // @ts-expect-error an article without sections
    helpUrl('gamma', 'part');
    // @ts-expect-error no such language
    helpUrl('alpha', 'rehire', { locale: 'de' });
    // @ts-expect-error any string
    helpUrl(url);
    // @ts-expect-error no such option
    helpUrl('alpha', 'rehire', { lang: 'pl' });
    export { one, first };
  `,
  'elements.ts': `
    import { configure, defineHelpElements } from 'help-links/elements';
    import { previews } from 'help-links/previews';
    import pl from 'help-links/previews/pl.js';
    configure({ base: 'https://test.example/', locale: 'pl' });
    defineHelpElements();
    defineHelpElements({ previews });
    defineHelpElements({ previews: { pl } });
    const summary: string | undefined = pl['alpha']?.summary;
    const panel = document.querySelector('help-panel');
    panel?.show('alpha', { section: 'rehire' }).then(() => panel.close());
    panel?.suggest(['alpha', 'beta']);
    document.addEventListener('help-open', ({ detail }) => detail.article?.length);
    document.createElement('help-link').hide();
    // @ts-expect-error no such article
    panel?.suggest(['alpa']);
    // @ts-expect-error no such setting
    configure({ lang: 'pl' });
    export { summary };
  `,
  'react.tsx': `
    import { useRef } from 'react';
    import { defineHelpElements, type HelpPanelElement } from 'help-links/react';
    import type { HelpArticle } from 'help-links';
    export function Page({ id }: { id: HelpArticle }) {
      const panel = useRef<HelpPanelElement>(null);
      defineHelpElements();
      return <>
        <help-link article="alpha" section="rehire" lang="pl" open="panel" className="x" key="1"><a href="#">x</a></help-link>
        <help-link article="alpha"><a href="#">x</a></help-link>
        <help-link article={id} preview="off"><a href="#">x</a></help-link>
        <help-link><a href="#">x</a></help-link>
        <help-panel ref={panel} suggest="alpha beta" side="start" modal timeout={3000}><button>x</button></help-panel>
        {/* @ts-expect-error no such article */}
        <help-link article="alpa" />
        {/* @ts-expect-error a section of another article */}
        <help-link article="alpha" section="part" />
        {/* @ts-expect-error no such way to open */}
        <help-link article="alpha" open="window" />
        {/* @ts-expect-error no such side */}
        <help-panel side="top" />
      </>;
    }
  `,
  'vue.ts': `
    import type { GlobalComponents } from 'vue';
    import { configure, defineHelpElements, isHelpElement } from 'help-links/vue';
    type Link = InstanceType<GlobalComponents['help-link']>['$props'];
    type Panel = InstanceType<GlobalComponents['help-panel']>['$props'];
    export const link: Link = { article: 'alpha', section: 'rehire', class: 'x', onClick: () => undefined };
    export const panel: Panel = { suggest: 'alpha', modal: true };
    // @ts-expect-error no such section
    export const wrong: Link = { article: 'alpha', section: 'part' };
    configure({});
    defineHelpElements();
    const own: boolean = isHelpElement('help-link');
    export { own };
  `,
};

/** The declarations are written by hand: what they say must be what the sources say. */
const agreement = `
  import type { HelpPanelElement as Panel, HelpSettings as Settings, HelpEventDetail as Detail, HelpEventName } from '${ROOT}/src/embed/elements/index.ts';
  import type { Card } from '${ROOT}/src/embed/wire/card.ts';
  import type { HelpEventDetail, HelpPanelElement, HelpSettings } from 'help-links/elements';
  import type { HelpCard } from 'help-links/previews';
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'too narrow') : 'too wide';
  export const card: Same<Card, HelpCard> = true;
  export const settings: Same<Settings, HelpSettings> = true;
  export const detail: Same<Detail, HelpEventDetail> = true;
  export const members: Same<keyof Panel, keyof HelpPanelElement> = true;
  export const panel = (panel: Panel): HelpPanelElement => panel;
  export const events: Record<HelpEventName, keyof HTMLElementEventMap> = {} as { [Name in HelpEventName]: Name };
`;

/** What compiles with a line through it: it still works. */
const deprecated = `
  import { helpUrl } from 'help-links';
  helpUrl('old-alpha');
  helpUrl('alpha', 'hire-back');
  helpUrl('alpha', 'rehire');
`;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
};

let folder = '';
beforeAll(async () => {
  // Inside the tests' packages, so that the types of React and Vue are found.
  const cache = join(ROOT, 'e2e/node_modules/.cache/spravka');
  mkdirSync(cache, { recursive: true });
  // The compiler writes paths with forward slashes.
  folder = mkdtempSync(join(cache, 'types-')).replaceAll('\\', '/');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const { files } = await samplePackage();
  for (const [path, text] of files) write(`node_modules/help-links/${path}`, text);
  for (const [file, text] of Object.entries({
    ...compiled,
    'agreement.ts': agreement,
    'deprecated.ts': deprecated,
  }))
    write(file, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const messageOf = ({ messageText, start, file }: ts.Diagnostic) => {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName.slice(folder.length + 1) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

// The compiler reads the declarations of browsers, React and Vue, which takes seconds.
describe('the declarations of the package', { timeout: 60_000 }, () => {
  test('let right ids compile and wrong ones not', () => {
    const program = ts.createProgram(
      Object.keys(compiled).map((file) => join(folder, file)),
      options,
    );
    // Checking the declarations of others as well would take most of the time.
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
    expect(own.length).toBeGreaterThan(Object.keys(compiled).length);
    expect(own.flatMap((file) => program.getSemanticDiagnostics(file)).map(messageOf)).toEqual([]);
  });

  test('say what the sources say', () => {
    const file = join(folder, 'agreement.ts');
    const program = ts.createProgram([file], {
      ...options,
      exactOptionalPropertyTypes: false,
      allowImportingTsExtensions: true,
    });
    const own = program.getSemanticDiagnostics(program.getSourceFile(file));
    expect(own.map(messageOf)).toEqual([]);
  });

  test('strike through what will not work for ever, and say what to write instead', () => {
    const file = join(folder, 'deprecated.ts');
    const service = ts.createLanguageService({
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
    });
    expect(service.getSemanticDiagnostics(file).map(messageOf)).toEqual([]);
    const struck = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated);
    expect(struck.map(({ start }) => deprecated.slice(0, start).split('\n').length)).toEqual([3, 4]);
    const [{ documentation = [] } = {}] = [
      service.getQuickInfoAtPosition(file, deprecated.indexOf("helpUrl('old")),
    ].map((info) => ({ documentation: info?.tags?.flatMap(({ text }) => text ?? []) }));
    expect(documentation.map(({ text }) => text).join('')).toContain('"alpha" has the answer now');
  });
});
