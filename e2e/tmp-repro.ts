
import { readFileSync } from 'node:fs';
import { copySite } from '/work/ship/e2e/changed-site.ts';
const MOMENT = { SOURCE_DATE_EPOCH: '1790000000' };
import { execSync } from 'node:child_process';
const one = copySite(), other = copySite('a folder/of another depth');
one.build({ ...MOMENT, TZ: 'Pacific/Kiritimati', LANG: 'C', USER: 'one' });
execSync(`find content -type f \\( -name '*.mdx' -o -name '*.yaml' -o -name '*.json' -o -name '*.txt' \\) -exec sed -i 's/$/\\r/' {} +`, {cwd: other.folder});
process.umask(0o077);
other.build({ ...MOMENT, TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', LC_ALL: 'sv_SE.UTF-8' });
try { console.log(execSync(`diff -rq "${one.dist}" "${other.dist}" | head -40; diff -rq "${one.dist}" "${other.dist}" | wc -l`).toString()); } catch (e) { console.log(String(e)); }
console.log(one.folder, other.folder);
