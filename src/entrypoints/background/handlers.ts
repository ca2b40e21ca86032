import type { Handlers } from "../../messages/serve";
import { answerAside, deleteHistory } from "./accounts";
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
import { chooseChart, followSettings, openDashboard, placePanel, switchPanelOff } from "./settings";
import { emptyAccount, readSync, startSync, stopSync } from "./sync/choice";
import { aloneWithAccount } from "./sync/exchange";

/** What the worker does when it is asked. An answer means that the work is done and stored. */
export const handlers: Handlers = {
  keepReading: ({ reading, source, ageMs }, asker) =>
    oneAtATime(() => keep(reading, source, new Date(Date.now() - ageMs), asker?.container)),
  reportState: (report, asker) => oneAtATime(() => noteState(report, asker)),
  answerProposal: (answer) => oneAtATime(() => answerProposal(answer)),
  answerAside: (answer) => oneAtATime(() => answerAside(answer)),
  deleteHistory: (which) => oneAtATime(() => deleteHistory(which)),
  keepTyped,
  moveDay,
  keepMark,
  deleteMark,
  keepOutcome,
  keepProfile: (look, asker) => oneAtATime(() => keepProfile(look, asker)),
  answerField: keepAnswer,
  deleteProfile: forgetProfile,
  followSettings,
  readPanel: ({ range }, asker) => readPanel(range, new Date(), asker),
  placePanel,
  chooseChart,
  switchPanelOff,
  openDashboard,
  stageChanges,
  commitChanges,
  dropChanges,
  repairHistory: repair,
  readSync,
  startSync,
  stopSync,
  deleteEverything: ({ everywhere = false }) =>
    aloneWithAccount(async () => {
      if (everywhere) await emptyAccount();
      return oneAtATime(deleteEverything);
    }),
};
