import { render } from "preact";
import { goLive } from "../live";
import { setLanguage } from "../page-setup";
import { Popup } from "./popup";
import { followTab } from "./tab";
import "../../ui/base.css";
import "./popup.css";

setLanguage();
goLive();
void followTab();
const app = document.getElementById("app");
if (app) render(<Popup />, app);
