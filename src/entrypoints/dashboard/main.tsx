import { render } from "preact";
import { goLive } from "../live";
import { setLanguage } from "../page-setup";
import "./sheets";
import { Dashboard } from "./dashboard";

setLanguage();
goLive();
const app = document.getElementById("app");
if (app) render(<Dashboard />, app);
