import { AboutIndex } from "../../../ui/coach/about-index";
import { snapshots } from "../../own-page/history";

/** What is known about the index, with the member's newest day as the example. */
export function About() {
  return <AboutIndex newest={snapshots.value?.at(-1)} />;
}
