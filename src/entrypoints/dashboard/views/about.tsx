import { standingOf } from "../../../domain/stand/standing";
import { AboutIndex } from "../../../ui/coach/about/about-index";
import { snapshots } from "../../own-page/history";

/** What is known about the index, with the member's newest day as the example. */
export function About() {
  const kept = snapshots.value ?? [];
  return <AboutIndex newest={kept.at(-1)} standing={standingOf(kept)} />;
}
