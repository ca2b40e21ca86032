import { browser } from "../../browser";
import type { CoachState, Persona, TipState } from "../../domain/coach/state";
import { markedTip } from "../../domain/coach/tip-marks";
import type { TipId } from "../../domain/coach/tips";
import type { CsvForm } from "../../domain/csv/csv-form";
import type { WeekBeside } from "../../domain/outcomes/weekly";
import type { Pillar } from "../../domain/scores/pillars";
import { reachesLinkedin } from "../../domain/settings/consent";
import {
  type Reach,
  snoozed,
  withConsent,
  withoutConsent,
  withReach,
} from "../../domain/settings/settings";
import type { Reminder } from "../../domain/today/reminder";
import type { Left, Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { deliver } from "../../messages/send-until-answered";
import { listMarks } from "../../storage/marks";
import { deleteSample } from "../../storage/sample";
import { changeSettings } from "../../storage/settings";
import { listSnapshots } from "../../storage/snapshots";
import { kindName } from "../../ui/outcomes/kind-words";
import {
  DASHBOARD,
  LINKEDIN,
  leaveLinkedin,
  OWN_PROFILE_ADDRESS,
  SAMPLE,
  SSI_ADDRESS,
} from "../linkedin";
import { quietly } from "../quietly";
import { isSample, withHistory } from "./history-database";
import { isAllowed, kinds, settings, tell } from "./live";
import { askToday } from "./own-clock";

/** Opens LinkedIn's page in a tab, because the member clicked for it. */
export async function openSsiPage(): Promise<void> {
  await browser.tabs.create({ url: SSI_ADDRESS });
}

/** Opens the member's own profile in a tab, because they clicked for it. */
export async function openOwnProfile(): Promise<void> {
  await browser.tabs.create({ url: OWN_PROFILE_ADDRESS });
}

/** Opens the packaged page with made-up numbers. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(SAMPLE) });
}

/** Takes the sample away and goes to the member's own dashboard. */
export async function removeSample(): Promise<void> {
  await deleteSample();
  location.assign(browser.runtime.getURL(DASHBOARD));
}

/** Opens the dashboard, at one of its views. */
export async function openDashboard(view: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${DASHBOARD}#/${view}`) });
}

export async function agree(): Promise<void> {
  await changeSettings((settings) => withConsent(settings, new Date()));
}

/** The permission goes first: whatever fails then, no page is read by itself any more. */
export async function withdraw(): Promise<void> {
  await leaveLinkedin();
  await changeSettings(withoutConsent);
}

/**
 * Switches what reaches out to LinkedIn's pages. Must be called straight from a click: the browser
 * asks the member for the permission, once for all, and only then.
 *
 * @returns whether they are on now
 */
export async function switchReach(reaches: readonly Reach[], isWanted: boolean): Promise<boolean> {
  const wasAllowed = isAllowed.value !== false;
  const isOn = isWanted && (await browser.permissions.request(LINKEDIN));
  try {
    const settings = await changeSettings((now) => withReach(now, reaches, isOn, wasAllowed));
    if (!reachesLinkedin(settings)) await leaveLinkedin();
  } catch (error) {
    // What could not be stored must not leave a permission behind that nothing uses.
    if (isOn && !reachesLinkedin(settings.value)) await leaveLinkedin();
    throw error;
  }
  // The worker hears of it by itself, unless it dies right then: it is told until it has done it.
  quietly(deliver(() => send("followSettings", {})));
  return isOn;
}

/** After how many days without a reading the toolbar button says so. */
export async function chooseReminder(remindAfter: Reminder): Promise<void> {
  await changeSettings(({ snoozedUntil: _, ...settings }) => ({ ...settings, remindAfter }));
}

/** Puts that off for a week. */
export async function snooze(): Promise<void> {
  await changeSettings((settings) => snoozed(settings, askToday()));
}

export const keepTyped = (payload: Payload<"keepTyped">) => send("keepTyped", payload);
export const moveDay = (payload: Payload<"moveDay">) => send("moveDay", payload);
export const deleteDay = (day: string) => send("deleteDay", { day });
export const keepMark = (mark: Payload<"keepMark">) => send("keepMark", mark);
export const answerField = (payload: Payload<"answerField">) => send("answerField", payload);
export const keepOutcome = (payload: Payload<"keepOutcome">) => send("keepOutcome", payload);
export const forgetProfile = () => send("deleteProfile", {});
export const deleteMark = (day: string) => send("deleteMark", { day });

/**
 * The sample goes, too: nothing is to be left.
 *
 * @returns what could not be deleted
 * @throws {StorageFailure} when the history could not; then nothing was
 */
export async function deleteEverything(): Promise<(Left | "sample")[]> {
  const { left } = await send("deleteEverything", {});
  const isSampleGone = await deleteSample().then(
    () => true,
    () => false,
  );
  return isSampleGone ? left : [...left, "sample"];
}

/** Marks a tip from today on; a habit with the pillar it should move. */
export async function markTip(id: TipId, state: TipState, moves?: Pillar): Promise<void> {
  await tell((now) => markedTip(now, id, state, askToday(), moves));
}

/** Who the member is to the coach, or that the question was skipped; undefined asks again. */
export async function choosePersona(persona: Persona | "skipped" | undefined): Promise<void> {
  await tell(({ persona: _, ...now }) => ({ ...now, ...(persona && { persona }) }));
}

/** Whether a goal or a bonus hangs on the index; undefined asks again. */
export async function sayTarget(target: CoachState["target"]): Promise<void> {
  await tell(({ target: _, ...now }) => ({ ...now, ...(target && { target }) }));
}

/** The member's answer to numbers found on a new page; false when it comes too late. */
export async function answerProposal(at: string, isMine: boolean): Promise<boolean> {
  const outcome = await send("answerProposal", { at, isMine });
  return outcome !== "gone";
}

/** Puts a text on the clipboard; fails where the browser does not allow it. */
export const copyText = (text: string) => navigator.clipboard.writeText(text);

/** Saves the whole history as a file, through a link, so that no permission is needed. */
export async function exportCsv(form: CsvForm): Promise<void> {
  const [{ csv, csvFileName }, [snapshots, marks]] = await Promise.all([
    import("../../domain/csv/history-csv"),
    withHistory((database) => Promise.all([listSnapshots(database), listMarks(database)])),
  ]);
  const file = new Blob([csv(snapshots, form, marks)], { type: "text/csv;charset=utf-8" });
  saveFile(file, csvFileName(askToday(), isSample));
}

/** Saves what was counted as a file. */
export async function exportOutcomes(weeks: readonly WeekBeside[]): Promise<void> {
  const { outcomesCsv, outcomesCsvFileName } = await import("../../domain/outcomes/outcomes-csv");
  const named = kinds.value.map((kind) => ({ id: kind.id, name: kindName(kind) }));
  const file = new Blob([outcomesCsv(weeks, named)], { type: "text/csv;charset=utf-8" });
  saveFile(file, outcomesCsvFileName(askToday()));
}

/** Saves a file through a link, so that no permission is needed. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
