import { browser } from "../../browser";
import { askEarly } from "../own-page/page/early";

/*
 * The popup's first script, small and without any library: while the browser reads what is asked for
 * here, the frame of `index.html` is painted and `main.tsx` with its libraries is loaded.
 */

let isOutdated = false;
const outdate = () => {
  isOutdated = true;
};
browser.storage.onChanged.addListener(outdate);
const early = askEarly();

globalThis.takeEarly = () => {
  browser.storage.onChanged.removeListener(outdate);
  return isOutdated ? undefined : early;
};
