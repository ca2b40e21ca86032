/** The one value that all agree on; undefined when there is none, or when they differ. */
export function agreed<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

/** The only one of all; undefined when there are none, or more. */
export function only<Value>(all: readonly Value[]): Value | undefined {
  return all.length === 1 ? all[0] : undefined;
}
