/**
 * What the panel has shown, so that its reader can go back. It lives in the frame's name: it goes with the frame, and
 * the history of the page around stays as it was.
 */
export interface Trail {
  /** Addresses, the last one shown last. */
  readonly visited: readonly string[];
}

/** Reads a frame's name; whatever somebody else wrote there counts for nothing. */
export function readTrail(name: string): Trail {
  try {
    const visited: unknown = JSON.parse(name);
    return { visited: Array.isArray(visited) ? visited.filter((url) => typeof url === 'string') : [] };
  } catch {
    return { visited: [] };
  }
}

/** Goes on from an address. @returns the frame's new name */
export const goOn = ({ visited }: Trail, from: string): string => JSON.stringify([...visited, from]);

/** Goes back. @returns where to, and the frame's new name; undefined when there is nothing to go back to */
export function goBack({ visited }: Trail): { to: string; name: string } | undefined {
  const to = visited.at(-1);
  return to === undefined ? undefined : { to, name: JSON.stringify(visited.slice(0, -1)) };
}
