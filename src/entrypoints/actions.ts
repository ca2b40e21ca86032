import { browser } from "../browser";
import type { CsvForm } from "../domain/csv-form";
import { dayOf } from "../domain/day-of";
import { withConsent, withoutConsent } from "../domain/settings";
import type { Payload } from "../messages/protocol";
import { send } from "../messages/send";
import { withDatabase } from "../storage/database";
import { changeSettings } from "../storage/settings";
import { listSnapshots } from "../storage/snapshots";
import { LINKEDIN, leaveLinkedin, SSI_ADDRESS } from "./linkedin";

/** Opens LinkedIn's page in a tab, because the member clicked for it. */
export async function openSsiPage(): Promise<void> {
  await browser.tabs.create({ url: SSI_ADDRESS });
}

/** Opens the dashboard, at one of its views. */
export async function openDashboard(view: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard/index.html#/${view}`) });
}

export async function agree(): Promise<void> {
  await changeSettings((settings) => withConsent(settings, new Date()));
}

export async function withdraw(): Promise<void> {
  await changeSettings(withoutConsent);
  await leaveLinkedin();
}

/**
 * Switches automatic recording. Must be called straight from a click: the browser asks the member
 * for the permission, and only then.
 *
 * @returns whether it is on now
 */
export async function switchAutomatic(isOn: boolean): Promise<boolean> {
  const automatic = isOn && (await browser.permissions.request(LINKEDIN));
  await changeSettings((settings) => ({ ...settings, automatic }));
  if (!isOn) await leaveLinkedin();
  return automatic;
}

export const keepTyped = (payload: Payload<"keepTyped">) => send("keepTyped", payload);
export const deleteDay = (day: string) => send("deleteDay", { day });
export const deleteEverything = () => send("deleteEverything", {});

/** The member's answer to numbers found on a new page; false when it comes too late. */
export async function answerProposal(at: string, isMine: boolean): Promise<boolean> {
  const outcome = await send("answerProposal", { at, isMine });
  return outcome !== "gone";
}

/** Puts a text on the clipboard; fails where the browser does not allow it. */
export const copyText = (text: string) => navigator.clipboard.writeText(text);

/** Saves the whole history as a file, through a link, so that no permission is needed. */
export async function exportCsv(form: CsvForm): Promise<void> {
  const [{ csv, csvFileName }, snapshots] = await Promise.all([
    import("../domain/csv"),
    withDatabase((database) => listSnapshots(database)),
  ]);
  const address = URL.createObjectURL(
    new Blob([csv(snapshots, form)], { type: "text/csv;charset=utf-8" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = csvFileName(dayOf(new Date()));
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
