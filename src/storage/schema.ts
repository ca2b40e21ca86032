import type { DBSchema } from "idb";
import type { Day } from "../domain/day";
import type { Mark } from "../domain/mark";
import type { Snapshot } from "../domain/snapshot";

export const DATABASE_NAME = "pilaster";

/** The made-up sample is kept apart, in a database of the same kind. */
export const SAMPLE_NAME = "pilaster-sample";

/** What the database holds, for idb's types. */
export interface PilasterSchema extends DBSchema {
  snapshots: { key: Day; value: Snapshot };
  marks: { key: Day; value: Mark };
}
