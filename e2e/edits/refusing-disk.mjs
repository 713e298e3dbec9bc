// Runs before a build: a disk that refuses to write into one folder, as a full one does, or one that can only be read.
// REFUSED_FOLDER names the folder, REFUSED_CODE what the disk answers, REFUSED_AFTER how many times it writes before that.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

const { REFUSED_FOLDER: folder = '', REFUSED_CODE: code = '', REFUSED_AFTER: after = '0' } = process.env;
let left = Number(after);

/** Where a call writes: with two paths, the second. */
const WRITES = { writeFile: 0, mkdir: 0, copyFile: 1, rename: 1, link: 1 };

/** @param {unknown} path */
function refusal(path) {
  if (!`${String(path)}${sep}`.startsWith(folder + sep) || left-- > 0) return undefined;
  return Object.assign(new Error(`${code}: refused, '${String(path)}'`), { code, path: String(path) });
}

for (const [name, at] of Object.entries(WRITES)) {
  const sync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...args) => {
    const error = refusal(args[at]);
    if (error) throw error;
    return sync(...args);
  };
  const promised = fs.promises[name];
  fs.promises[name] = (...args) => {
    const error = refusal(args[at]);
    return error ? Promise.reject(error) : promised(...args);
  };
  const called = fs[name];
  fs[name] = (...args) => {
    const error = refusal(args[at]);
    if (error) args.at(-1)(error);
    else called(...args);
  };
}
syncBuiltinESMExports();
