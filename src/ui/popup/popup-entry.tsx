import { useState } from "preact/hooks";
import { t } from "../../i18n/t";
import type { WeekEntryProps } from "../outcomes/week-entry";
import { useLater } from "../use-later";

const loadEntry = async () => (await import("../outcomes/week-entry")).WeekEntry;

/** What the member counts this week, behind one line. */
export function PopupEntry(entry: WeekEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const WeekEntry = useLater(isOpen, loadEntry);
  return (
    <details class="popup-entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("popupCount")}</summary>
      {WeekEntry && <WeekEntry {...entry} />}
    </details>
  );
}
