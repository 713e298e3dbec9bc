/** What every engine can be asked to do, whichever protocol it speaks. What is found on a page, the page finds itself. */
export interface Driver {
  /** Opens an address and waits until the page is loaded. */
  goto(address: string): Promise<void>;
  /** Runs a function in the page. It travels as its source text: it must use nothing of its surroundings. */
  run<Result, Input>(action: (input: Input) => Result, input: Input): Promise<Awaited<Result>>;
  /** Moves the pointer, px of the window. */
  moveTo(x: number, y: number): Promise<void>;
  /** Presses and releases the first button of the pointer where it is. */
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Prints the page as PDF. */
  print(): Promise<Uint8Array>;
  /** Closes the page and its browser. */
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** An engine on this machine. */
export interface Engine {
  name: string;
  /** Whether its protocol has printing: WebKitGTK 2.50 answers "unknown command", Playwright prints with Chromium alone. */
  prints: boolean;
  /** Starts it with nothing kept from before. */
  launch(): Promise<Driver>;
}
