import type { Handlers } from "../../messages/serve";
import { commitChanges, dropChanges, stageChanges } from "./changes";
import { deleteEverything } from "./delete-everything";
import {
  deleteMark,
  keepMark,
  keepOutcome,
  keepTyped,
  moveDay,
  oneAtATime,
  repair,
} from "./history";
import { readPanel } from "./panel";
import { forgetProfile, keepAnswer, keepProfile } from "./profile";
import { answerProposal, keep, noteState } from "./reading";
import { followSettings, openDashboard, placePanel, switchPanelOff } from "./settings";

/** What the worker does when it is asked. An answer means that the work is done and stored. */
export const handlers: Handlers = {
  keepReading: ({ reading, source, ageMs }) =>
    oneAtATime(() => keep(reading, source, new Date(Date.now() - ageMs))),
  reportState: (report) => oneAtATime(() => noteState(report)),
  answerProposal: (answer) => oneAtATime(() => answerProposal(answer)),
  keepTyped,
  moveDay,
  keepMark,
  deleteMark,
  keepOutcome,
  keepProfile: (look) => oneAtATime(() => keepProfile(look)),
  answerField: keepAnswer,
  deleteProfile: forgetProfile,
  followSettings,
  readPanel: ({ range }) => readPanel(range, new Date()),
  placePanel,
  switchPanelOff,
  openDashboard,
  stageChanges,
  commitChanges,
  dropChanges,
  repairHistory: repair,
  deleteEverything: () => oneAtATime(deleteEverything),
};
