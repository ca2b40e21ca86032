import { render } from "preact";
import { followBackup } from "../own-page/import/last-backup";
import { startOwnPage } from "../own-page/page/start";
import { readSeen } from "../own-page/read-seen";
import "./sheets";
import { SpokenDashboard } from "./spoken-dashboard";

startOwnPage({ read: readSeen });
followBackup();
const app = document.getElementById("app");
if (app) render(<SpokenDashboard />, app);
