/**
 * An area of `browser.storage`.
 *
 * @param stored what lies in it
 * @param tell is told what changed
 */
export function storageArea(stored: Map<string, unknown>, tell: (changes: object) => void) {
  const change = (wanted: Record<string, unknown>) => {
    const changes: Record<string, object> = {};
    for (const [key, newValue] of Object.entries(structuredClone(wanted))) {
      const oldValue = stored.get(key);
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
      changes[key] = { oldValue, ...(newValue !== undefined && { newValue }) };
      if (newValue === undefined) stored.delete(key);
      else stored.set(key, newValue);
    }
    if (Object.keys(changes).length > 0) tell(changes);
  };
  return {
    get: async (asked?: string | string[] | null) => {
      const all = structuredClone(Object.fromEntries(stored));
      const keys = asked == null ? Object.keys(all) : [asked].flat();
      return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
    },
    set: async (items: Record<string, unknown>) => change(items),
    remove: async (keys: string | string[]) =>
      change(Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
    clear: async () =>
      change(Object.fromEntries([...stored.keys()].map((key) => [key, undefined]))),
  };
}
