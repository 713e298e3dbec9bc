/** Short enough that answers keep up with the fingers, long enough to skip letters of a fast hand. */
const PAUSE = 40;

/**
 * Waits for someone who is typing.
 *
 * @throws the signal's reason when they typed on
 */
export async function typingPause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  signal.throwIfAborted();
}
