import { render } from "preact";
import { goLive } from "../own-page/live";
import { setLanguage } from "../own-page/page-setup";
import "./sheets";
import { Dashboard } from "./dashboard";

setLanguage();
goLive();
const app = document.getElementById("app");
if (app) render(<Dashboard />, app);
