import { render } from "preact";
import { goLive } from "../own-page/live";
import { setLanguage } from "../own-page/page-setup";
import { quietly } from "../quietly";
import { Popup } from "./popup";
import { followTab } from "./tab";
import "../../ui/base.css";
import "./popup.css";

setLanguage();
goLive();
quietly(followTab());
const app = document.getElementById("app");
if (app) render(<Popup />, app);
