/** The package has no types of its own. It calls back before it returns; without a call back it promises. */
declare module 'xliff' {
  type CallBack = (error: Error | null, result: unknown) => void;
  export function xliff2js(text: string, callBack: CallBack): void;
  export function xliff2js(text: string): Promise<unknown>;
  export function xliff12ToJs(text: string, callBack: CallBack): void;
  export function js2xliff(data: unknown): Promise<string>;
}
