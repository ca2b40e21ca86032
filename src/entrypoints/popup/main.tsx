import { render } from "preact";
import { dayOf } from "../../domain/days/day";
import { parseShown, readShown } from "../../storage/shown";
import { startOwnPage } from "../own-page/page/start";
import { quietly } from "../quietly";
import { isOlderShown } from "./older-shown";
import { Popup } from "./popup";
import { followTab } from "./tab";
import "../../ui/base.css";
import "../../ui/popup/popup.css";

// What `first.ts` asked for on another day shows other days.
const asked = globalThis.takeEarly?.();
const early = asked?.today === dayOf(new Date()) ? asked : undefined;

const begun = early?.history.then((records) => records && parseShown(records));
startOwnPage({ read: readShown, isWholeShown: isOlderShown, begun, isFollowing: true }, early);
quietly(followTab(early?.tabs));
const app = document.getElementById("app");
if (app) render(<Popup />, app);
