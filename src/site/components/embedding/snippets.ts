import { createLinkRoutes } from '../../../core/routes.ts';
import { asMarkup, linkSnippets } from './link-snippets.ts';

/** What the guide's examples are about. */
export interface Example {
  /** Of the help centre: an absolute address with a slash at its end. */
  root: string;
  article: string;
  section: string;
  /** Title of the section. */
  words: string;
  /** Name of the link to all help. */
  help: string;
  locale: string;
  /** Articles to suggest. */
  suggested: readonly string[];
  /** The script that defines the elements. */
  script: { file: string; latest: string; integrity: string };
  /** Name of the npm package. */
  packageName: string;
}

/** A piece of code to copy. */
export interface Snippet {
  /** What it is written in; a name that is the same in every language. */
  kind: string;
  code: string;
}

/** Every piece of code in the guide. Each is run by a browser test, so none of them only looks right. */
export function snippets(example: Example) {
  const { root, article, section, words, help, suggested, script, locale, packageName: name } = example;
  const routes = createLinkRoutes(root);
  const { address, element } = linkSnippets({ root, article, section, words });
  const { origin } = new URL(root);
  const link = `<a href="${address}">${asMarkup(words)}</a>`;
  const list = suggested.map((id) => `'${id}'`).join(', ');
  return {
    link: { kind: 'HTML', code: link },
    script: {
      kind: 'HTML',
      code: `<script
  type="module"
  src="${routes.embed(script.file)}"
  integrity="${script.integrity}"
  crossorigin="anonymous"
></script>

${element}`,
    },
    latest: { kind: 'HTML', code: `<script type="module" src="${routes.embed(script.latest)}"></script>` },
    configure: {
      kind: 'JavaScript',
      code: `import { configure } from '${routes.embed(script.file)}';

configure({ locale: '${locale}' });`,
    },
    panel: {
      kind: 'HTML',
      code: `<help-link article="${article}" section="${section}" open="panel">
  ${link}
</help-link>

<help-panel suggest="${suggested.join(' ')}">
  <a href="${root}">${asMarkup(help)}</a>
</help-panel>`,
    },
    events: {
      kind: 'JavaScript',
      code: `await customElements.whenDefined('help-panel');
const panel = document.querySelector('help-panel');

panel.addEventListener('help-open', ({ detail }) => console.log(detail.article));
panel.suggest([${list}]);
await panel.show('${article}', { section: '${section}' });`,
    },
    look: {
      kind: 'CSS',
      code: `help-link,
help-panel {
  --help-mark: #d7ecff;
  --help-on-mark: #0b2239;
  --help-width: 420px;
}
help-link::part(preview) {
  border-width: 2px;
}`,
    },
    install: { kind: 'npm', code: `npm install ${routes.embed(`${name}.tgz`)}` },
    url: {
      kind: 'TypeScript',
      code: `import { helpUrl } from '${name}';

const address = helpUrl('${article}', '${section}');`,
    },
    react: {
      kind: 'React',
      code: `import { useEffect } from 'react';
import { helpUrl } from '${name}';
import { defineHelpElements } from '${name}/react';

export function Help() {
  useEffect(() => defineHelpElements(), []);
  return (
    <help-link article="${article}" section="${section}">
      <a href={helpUrl('${article}', '${section}')}>${asMarkup(words)}</a>
    </help-link>
  );
}`,
    },
    vue: {
      kind: 'Vue',
      code: `<script setup lang="ts">
import { onMounted } from 'vue';
import { helpUrl } from '${name}';
import { defineHelpElements } from '${name}/vue';

onMounted(() => defineHelpElements());
</script>

<template>
  <help-link article="${article}" section="${section}">
    <a :href="helpUrl('${article}', '${section}')">${asMarkup(words)}</a>
  </help-link>
</template>`,
    },
    viteVue: {
      kind: 'vite.config.js',
      code: `import vue from '@vitejs/plugin-vue';
import { isHelpElement } from '${name}/vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isHelpElement } } })],
};`,
    },
    previews: {
      kind: 'TypeScript',
      code: `import { defineHelpElements } from '${name}/elements';
import cards from '${name}/previews/${locale}.js';

defineHelpElements({ previews: { '${locale}': cards } });`,
    },
    policy: {
      kind: 'HTTP',
      code: `Content-Security-Policy: default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    check: {
      kind: 'npm',
      code: `npm install --save-dev ${routes.embed('help-check.tgz')}\nnpx help-check src`,
    },
    usage: { kind: 'npm', code: 'npx help-check --write-usage help-usage.json src' },
  } satisfies Record<string, Snippet>;
}
