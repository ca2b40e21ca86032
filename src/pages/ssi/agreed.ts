/** The one value that all agree on; undefined when there is none, or when they differ. */
export function agreed<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}
