import { render } from "preact";
import { goLive } from "../live";
import { setLanguage } from "../page-setup";
import { Dashboard } from "./dashboard";
import "../../ui/base.css";
import "./dashboard.css";
import "./print.css";

setLanguage();
goLive();
const app = document.getElementById("app");
if (app) render(<Dashboard />, app);
