import { render } from "preact";
import { followBackup } from "../own-page/import/last-backup";
import { startOwnPage } from "../own-page/page/start";
import "./sheets";
import { SpokenDashboard } from "./spoken-dashboard";

startOwnPage();
followBackup();
const app = document.getElementById("app");
if (app) render(<SpokenDashboard />, app);
