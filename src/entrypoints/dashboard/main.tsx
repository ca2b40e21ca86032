import { render } from "preact";
import { followBackup } from "../own-page/import/last-backup";
import { startOwnPage } from "../own-page/page/start";
import { readSeen } from "../own-page/read-seen";
import { wanted } from "./route";
import "./sheets";
import { SpokenDashboard } from "./spoken-dashboard";

// The trend begins with a range; every other view counts or compares all days.
const isWholeFirst = wanted.value !== undefined && wanted.value !== "trend";
startOwnPage({ read: readSeen, isWholeFirst });
followBackup();
const app = document.getElementById("app");
if (app) render(<SpokenDashboard />, app);
