/** The calendar day it is now, as it is written in content: `2026-11-22`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
