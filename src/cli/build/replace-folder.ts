import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another. At every moment the target or the kept one is whole.
 *
 * @param staged the finished folder; it is moved
 * @param target what it replaces; may be missing
 * @param kept where the replaced folder waits meanwhile; on the same disk as the others
 */
export function replaceFolder(staged: string, target: string, kept: string): void {
  recoverFolder(target, kept);
  mkdirSync(dirname(kept), { recursive: true });
  if (existsSync(target)) renameSync(target, kept);
  try {
    renameSync(staged, target);
  } catch (error) {
    recoverFolder(target, kept);
    throw error;
  }
  rmSync(kept, { recursive: true, force: true });
}

/**
 * Mends what a killed {@link replaceFolder} left: a target that was moved away comes back, a replaced one is deleted.
 *
 * @returns whether the target had to be brought back
 */
export function recoverFolder(target: string, kept: string): boolean {
  if (!existsSync(kept)) return false;
  const lost = !existsSync(target);
  if (lost) renameSync(kept, target);
  else rmSync(kept, { recursive: true, force: true });
  return lost;
}
