import { render } from "preact";
import { followBackup } from "../own-page/import/last-backup";
import { setLanguage } from "../own-page/page/page-setup";
import { startOwnPage } from "../own-page/page/start";
import { readSeen } from "../own-page/read-seen";
import "./sheets";
import { Dashboard } from "./dashboard";

setLanguage();
startOwnPage({ read: readSeen });
followBackup();
const app = document.getElementById("app");
if (app) render(<Dashboard />, app);
