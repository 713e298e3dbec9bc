import type { InlineConfig } from 'vite';
import { compileScript, parse, type SFCTemplateCompileOptions } from 'vue/compiler-sfc';

/** What `@vitejs/plugin-vue` is told. */
export interface VueOptions {
  template: Pick<SFCTemplateCompileOptions, 'compilerOptions'>;
}

/** Compiles Vue's files as `@vitejs/plugin-vue` does, as far as a component without styles needs it. */
export function vuePlugin({ template }: VueOptions): NonNullable<InlineConfig['plugins']>[number] {
  return {
    name: 'vue-files',
    transform(source: string, file: string) {
      if (!file.endsWith('.vue')) return undefined;
      const { descriptor } = parse(source, { filename: file });
      const { content } = compileScript(descriptor, {
        id: 'product',
        inlineTemplate: true,
        templateOptions: template,
      });
      return { code: content, moduleType: 'ts' };
    },
  };
}
