import { render } from "preact";
import { setLanguage } from "../own-page/page/page-setup";
import { startOwnPage } from "../own-page/page/start";
import "./sheets";
import { Dashboard } from "./dashboard";

setLanguage();
startOwnPage();
const app = document.getElementById("app");
if (app) render(<Dashboard />, app);
