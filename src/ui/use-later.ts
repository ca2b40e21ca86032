import { useEffect, useState } from "preact/hooks";

/**
 * Loads what the popup does not show at first, such as a component.
 *
 * @returns undefined until it was wanted and is there
 */
export function useLater<Part>(isWanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (!isWanted) return;
    load()
      .then((loaded) => setPart(() => loaded))
      .catch((error: unknown) => console.error(error));
  }, [isWanted]);
  return part;
}
