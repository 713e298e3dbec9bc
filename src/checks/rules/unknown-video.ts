import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';

export const unknownVideo = defineRule(
  {
    code: 'unknown-video',
    severity: 'error',
    explain:
      'Readers would press play and nothing would happen: only videos of the article’s own folder are published.',
  },
  function* (content) {
    for (const use of components(content, 'Video')) {
      const { file } = use.component.attributes;
      if (file === undefined) continue;
      const { videos, unread, folder } = use.article;
      const name = /^\.\/([^/\\]+)$/.exec(file)?.[1];
      if (name !== undefined && (videos.has(name) || unread.has(name))) continue;
      yield {
        ...at(use, use.component),
        what: `There is no video "${file}" in ${folder}.`,
        fix: suggest(
          file,
          [...videos.keys()].map((known) => `./${known}`),
          'Put an MP4 or WebM file into the article’s folder and write ./ before its name.',
        ),
      };
    }
  },
);
