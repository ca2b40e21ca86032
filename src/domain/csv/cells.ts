import { LONGEST_INDUSTRY_NAME } from "../scores/groups";
import { isRank, PILLAR_MAX, round3 } from "../scores/pillars";

/** What a cell that is not empty says; undefined where it cannot be meant. */
export type Check<Value> = (cell: string) => Value | undefined;

/** A number as it is kept; undefined where it cannot be meant. */
export type Scale = (value: number) => number | undefined;

/** Three decimals; the noise of LinkedIn's floats goes, whoever wrote them down. */
export const score: Scale = (value) => {
  const rounded = round3(value);
  return rounded >= 0 && rounded <= PILLAR_MAX ? rounded : undefined;
};
export const hundred: Scale = (value) => (value >= 0 && value <= 100 ? value : undefined);
export const rank: Scale = (value) => (isRank(value) ? value : undefined);
export const shown: Scale = (value) => (Number.isInteger(value) ? hundred(value) : undefined);
/** Members may be many: more digits than a score has, and no sign among them. */
export const size: Check<number> = (cell) =>
  /^\d{1,15}$/.test(cell.trim()) && Number(cell) >= 1 ? Number(cell) : undefined;
export const text: Check<string> = (cell) => cell;
/** As long as the name of an industry may be. */
export const name: Check<string> = (cell) =>
  cell.length <= LONGEST_INDUSTRY_NAME ? cell : undefined;
export const parsed =
  <Value>(schema: { safeParse: (cell: string) => { data?: Value } }): Check<Value> =>
  (cell) =>
    schema.safeParse(cell).data;
export const yesOrNo: Check<boolean> = (cell) => {
  const word = cell.toLowerCase();
  return word === "true" || (word === "false" ? false : undefined);
};
