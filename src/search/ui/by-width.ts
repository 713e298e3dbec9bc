/** Of two sizes the one that fits the screen. */
export function byWidth<Size>({ wide, narrow }: { wide: Size; narrow: Size }): Size {
  return matchMedia('(min-width: 60rem)').matches ? wide : narrow;
}
