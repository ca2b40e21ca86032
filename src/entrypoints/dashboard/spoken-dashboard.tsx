import { spoken } from "../own-page/page/page-setup";
import { isSettingsLost } from "../own-page/settings";
import { Dashboard } from "./dashboard";

/** The dashboard in the language that was chosen, drawn anew when that is another one. */
export function SpokenDashboard() {
  const isKnown = spoken.value !== undefined || isSettingsLost.value;
  return isKnown ? <Dashboard key={spoken.value} /> : null;
}
