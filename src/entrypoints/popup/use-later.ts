import { useEffect, useState } from "preact/hooks";
import { quietly } from "../quietly";

/**
 * Loads what the popup does not show at first, such as a component.
 *
 * @returns undefined until it was wanted and is there
 */
export function useLater<Part>(isWanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (isWanted) quietly(load().then((loaded) => setPart(() => loaded)));
  }, [isWanted]);
  return part;
}
