import { describe, expect, test } from 'vitest';
import { atomFeed, type Feed } from './atom-feed.ts';

const feed: Feed = {
  self: 'https://help.example/en/feed.xml',
  page: 'https://help.example/en/changes/',
  locale: 'en',
  title: 'What changed',
  author: 'Help',
  entries: [
    { url: 'https://help.example/en/articles/a/', title: 'A', day: '2026-11-22', summary: 'In brief.' },
    { url: 'https://help.example/en/articles/b/', title: 'B', day: '2026-09-02', summary: 'In brief.' },
  ],
};

describe('an Atom feed', () => {
  test('has what RFC 4287 demands of a feed and its entries', () => {
    expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://help.example/en/feed.xml</id>
  <title>What changed</title>
  <link rel="self" type="application/atom+xml" href="https://help.example/en/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://help.example/en/changes/"/>
  <updated>2026-11-22T00:00:00Z</updated>
  <author><name>Help</name></author>
  <entry>
    <id>https://help.example/en/articles/a/</id>
    <title>A</title>
    <link href="https://help.example/en/articles/a/"/>
    <updated>2026-11-22T00:00:00Z</updated>
    <summary>In brief.</summary>
  </entry>
  <entry>
    <id>https://help.example/en/articles/b/</id>
    <title>B</title>
    <link href="https://help.example/en/articles/b/"/>
    <updated>2026-09-02T00:00:00Z</updated>
    <summary>In brief.</summary>
  </entry>
</feed>
`);
  });

  test('writes what would be markup as text', () => {
    const xml = atomFeed({ ...feed, title: 'Mail & "CRM" <3', entries: [] });
    expect(xml).toContain('<title>Mail &amp; &quot;CRM&quot; &lt;3</title>');
  });

  test('has a date without entries too', () => {
    expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});
