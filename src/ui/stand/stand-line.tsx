import type { Standing } from "../../domain/stand/standing";
import { leadWords } from "./stand-words";

/** Where one stands beside the groups, in a line; nothing where nothing is known of them. */
export function StandLine({ standing }: { standing: Standing | undefined }) {
  const words = standing && leadWords(standing);
  return words ? <p class="soft small">{words}</p> : null;
}
