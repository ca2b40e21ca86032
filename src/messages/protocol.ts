import * as z from "zod/mini";
import { historyId, LONGEST_ACCOUNT_NAME } from "../domain/accounts/histories";
import { changes } from "../domain/backup/changes";
import { FIRST_DAY } from "../domain/days/day-limits";
import { day, instant } from "../domain/days/day-schema";
import { mark } from "../domain/marks/mark";
import { kindId } from "../domain/outcomes/kinds";
import { count, week } from "../domain/outcomes/outcome-week";
import type { PanelData } from "../domain/panel/panel-data";
import { CORNERS, CRAMPED } from "../domain/panel/placement";
import { profileReading } from "../domain/profile/own-profile";
import { PROFILE_FIELDS } from "../domain/profile/profile-fields";
import { pageState } from "../domain/reading/page-state";
import { reading, source } from "../domain/reading/reading";
import { sides } from "../domain/reading/result";
import { SYNC_CHOICES, type SyncStatus } from "../domain/sync/status";
import { PILLAR_CHARTS } from "../domain/trend/pillar-chart";
import { RANGES } from "../domain/trend/ranges";
import { OLDEST_READING_MS } from "./oldest-reading";

/** A day that a member may name. */
const ownDay = day.check(z.refine((text) => text >= FIRST_DAY));

/** The name of what is written at once, and of all that came with it. */
const batch = z.string().check(z.minLength(1), z.maxLength(64));

/** How long ago a page was read, in milliseconds. */
const ageMs = z.number().check(z.gte(0), z.lte(OLDEST_READING_MS));

/**
 * All that our contexts ask of the background worker. What is told to scripts in tabs, and asked of
 * them, is in `panel-news.ts` and `profile-result.ts`, which are light enough for LinkedIn's pages.
 * `from`: who may ask. `ssiPage` is a script of ours on the member's SSI page, `profilePage` one on
 * a profile, `ownPage` our popup and dashboard, `either` the SSI page or a page of ours. A payload
 * must fit its schema exactly, or there is no answer.
 */
export const protocol = {
  /** A reading accepted on the page, `ageMs` milliseconds ago. Answered when it is stored. */
  keepReading: {
    from: "ssiPage",
    payload: z.strictObject({ reading, source, ageMs }),
  },
  /** Why the page cannot be read right now, and what the member may be asked about. */
  reportState: {
    from: "ssiPage",
    payload: z.strictObject({
      state: pageState,
      proposal: z.exactOptional(reading),
      sides: z.exactOptional(sides),
    }),
  },
  /** The member's answer to the proposal of the attempt at that instant. */
  answerProposal: {
    from: "either",
    payload: z.strictObject({ at: instant, isMine: z.boolean() }),
  },
  /**
   * Whose a reading is that was put aside: of the history it would have gone into where nothing more
   * is said, of another, of a new one under that name, or nobody's.
   */
  answerAside: {
    from: "ownPage",
    payload: z.strictObject({
      takenAt: instant,
      whose: z.enum(["mine", "left-out"]),
      history: z.exactOptional(historyId),
      name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(LONGEST_ACCOUNT_NAME))),
    }),
  },
  /** One of several histories, with all that is in it. */
  deleteHistory: { from: "ownPage", payload: z.strictObject({ id: historyId }) },
  /** A day typed in by the member. */
  keepTyped: {
    from: "ownPage",
    payload: z.strictObject({ day: ownDay, reading, replace: z.boolean() }),
  },
  /** A day that was kept while the clock was wrong becomes the one it was. */
  moveDay: { from: "ownPage", payload: z.strictObject({ from: day, to: ownDay }) },
  /** The member's note on a day; it takes the place of one that is there. */
  keepMark: { from: "ownPage", payload: z.extend(mark, { day: ownDay }) },
  deleteMark: { from: "ownPage", payload: z.strictObject({ day }) },
  /** A look at the member's own profile: states, counts and lengths. Answered when it is stored. */
  keepProfile: {
    from: "profilePage",
    payload: z.strictObject({ reading: profileReading, ageMs }),
  },
  /** The member's own word on a part of their profile; left out, they take it back. */
  answerField: {
    from: "ownPage",
    payload: z.strictObject({
      field: z.enum(PROFILE_FIELDS),
      isThere: z.exactOptional(z.boolean()),
    }),
  },
  /** What the member counted of a kind in a week; left out, it is not counted any more. */
  keepOutcome: {
    from: "ownPage",
    payload: z.strictObject({ week, kind: kindId, count: z.exactOptional(count) }),
  },
  deleteProfile: { from: "ownPage", payload: z.strictObject({}) },
  /** The settings changed: answered when the scripts on LinkedIn's pages follow them. */
  followSettings: { from: "ownPage", payload: z.strictObject({}) },
  /** What the panel shows, for the days of that range only, or of the one it opens with. */
  readPanel: {
    from: "ssiPage",
    payload: z.strictObject({ range: z.exactOptional(z.enum(RANGES)) }),
  },
  /** How the member wants the panel. */
  placePanel: {
    from: "ssiPage",
    payload: z.strictObject({
      corner: z.enum(CORNERS),
      isFolded: z.boolean(),
      openIn: z.readonly(z.array(z.enum(CRAMPED))),
    }),
  },
  /** How the pillars are drawn. */
  chooseChart: {
    from: "ssiPage",
    payload: z.strictObject({ chart: z.enum(PILLAR_CHARTS) }),
  },
  switchPanelOff: { from: "ssiPage", payload: z.strictObject({}) },
  openDashboard: { from: "ssiPage", payload: z.strictObject({}) },
  /** A part of what is to be written at once, put aside until all of it is there. */
  stageChanges: {
    from: "ownPage",
    payload: z.strictObject({ batch, slice: z.int().check(z.gte(0)), changes }),
  },
  /** Writes all `count` parts of a batch, or nothing where one is missing. */
  commitChanges: {
    from: "ownPage",
    payload: z.strictObject({ batch, count: z.int().check(z.gte(1)) }),
  },
  /** Nothing of that batch is to be written. */
  dropChanges: { from: "ownPage", payload: z.strictObject({ batch }) },
  /** Asked where nothing is stored: whether a second copy knows more. Answered when it is back. */
  repairHistory: { from: "ownPage", payload: z.strictObject({}) },
  /** How it stands with sync; while that is off, nothing is asked of the browser's account. */
  readSync: { from: "ownPage", payload: z.strictObject({}) },
  /**
   * Without a choice: the member agrees to sync, where the browser allows it. With one: what they
   * said when they were asked, since the account holds days already.
   */
  startSync: {
    from: "ownPage",
    payload: z.strictObject({ choice: z.exactOptional(z.enum(SYNC_CHOICES)) }),
  },
  /** Switches sync off here; what is in the account stays, or is removed. Days here stay. */
  stopSync: { from: "ownPage", payload: z.strictObject({ remove: z.boolean() }) },
  /**
   * All snapshots, the consent, every setting; `everywhere`, where sync is on: the days of every
   * browser with sync. Answered with what could not be deleted.
   */
  deleteEverything: {
    from: "ownPage",
    payload: z.strictObject({ everywhere: z.exactOptional(z.literal(true)) }),
  },
} as const;

/** What deleting everything may leave: the agreement with all choices, the browser's permission. */
export type Left = "settings" | "permission";

/** What becomes of a reading. */
export type Kept = "kept" | "not-agreed" | "clock-behind" | "put-aside" | "left-out";

/** What each message is answered with, once the work is done. */
export type Answers = {
  keepReading: Kept;
  reportState: "noted";
  answerProposal: Kept | "dropped" | "gone";
  answerAside: "kept" | "left-out" | "gone";
  deleteHistory: "deleted" | "last";
  keepTyped: "kept" | "exists";
  moveDay: "moved" | "exists";
  keepMark: "kept";
  deleteMark: "deleted";
  keepProfile: "kept" | "not-agreed";
  answerField: "kept";
  keepOutcome: "kept";
  deleteProfile: "deleted";
  followSettings: "followed";
  readPanel: PanelData | "off";
  placePanel: "placed";
  chooseChart: "chosen";
  switchPanelOff: "off";
  openDashboard: "opened";
  stageChanges: "staged";
  commitChanges: "written" | "gone";
  dropChanges: "dropped";
  repairHistory: "repaired" | "whole";
  readSync: SyncStatus;
  startSync: SyncStatus;
  stopSync: SyncStatus;
  deleteEverything: { left: Left[] };
};

export type MessageName = keyof typeof protocol;
export type Payload<Name extends MessageName> = z.infer<(typeof protocol)[Name]["payload"]>;
