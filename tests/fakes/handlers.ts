import { vi } from "vitest";
import type { SyncStatus } from "../../src/domain/sync/status";

/** A worker that does nothing, and says of everything that it is done. */
export const handlers = {
  keepReading: vi.fn(async () => "kept" as const),
  answerProposal: vi.fn(async () => "kept" as const),
  answerAside: vi.fn(async () => "kept" as const),
  deleteHistory: vi.fn(async () => "deleted" as const),
  reportState: vi.fn(async () => "noted" as const),
  keepTyped: vi.fn(async () => "kept" as const),
  deleteEverything: vi.fn(async () => ({ left: [] })),
  moveDay: vi.fn(async () => "moved" as const),
  keepMark: vi.fn(async () => "kept" as const),
  deleteMark: vi.fn(async () => "deleted" as const),
  readPanel: vi.fn(async () => "off" as const),
  placePanel: vi.fn(async () => "placed" as const),
  chooseChart: vi.fn(async () => "chosen" as const),
  switchPanelOff: vi.fn(async () => "off" as const),
  openDashboard: vi.fn(async () => "opened" as const),
  keepOutcome: vi.fn(async () => "kept" as const),
  keepProfile: vi.fn(async () => "kept" as const),
  answerField: vi.fn(async () => "kept" as const),
  deleteProfile: vi.fn(async () => "deleted" as const),
  stageChanges: vi.fn(async () => "staged" as const),
  commitChanges: vi.fn(async () => "written" as const),
  dropChanges: vi.fn(async () => "dropped" as const),
  repairHistory: vi.fn(async () => "whole" as const),
  readSync: vi.fn(async (): Promise<SyncStatus> => ({ is: "off" })),
  startSync: vi.fn(async (): Promise<SyncStatus> => ({ is: "off" })),
  stopSync: vi.fn(async (): Promise<SyncStatus> => ({ is: "off" })),
  followSettings: vi.fn(async () => "followed" as const),
};
