import { describe, expect, it } from 'vitest';
import { tightenPolicy } from './tighten-policy.ts';

const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"; // of: alert(1)
const OTHER = "'sha256-H9SQWYhd/FHtG3eROQOzj6XJpRbdlSaIhxmb1kJbMAs='";
const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head><body></body></html>`;
const policy = (sources: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${sources}; style-src 'self';">`;

describe('tightenPolicy', () => {
  it('moves the policy in front of the scripts it governs', () => {
    const html = tightenPolicy(page(`<script>alert(1)</script>${policy(ALERT)}`));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  });

  it('keeps the hash of a script that stands on the page', () => {
    expect(tightenPolicy(page(`<script>alert(1)</script>${policy(ALERT)}`))).toContain(ALERT);
  });

  it('drops hashes of scripts that stand on other pages', () => {
    const html = tightenPolicy(page(`<script>alert(1)</script>${policy(`${OTHER} ${ALERT}`)}`));
    expect(html).not.toContain(OTHER);
    expect(html).toContain("script-src 'self'");
  });

  it('leaves a page without a policy as it is', () => {
    expect(tightenPolicy(page('<title>x</title>'))).toBe(page('<title>x</title>'));
  });
});
