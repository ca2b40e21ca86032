import { displayedTotal } from "../reading/reading";
import { decimal } from "../scores/decimal";
import { isRank, PILLAR_MAX, round3 } from "../scores/pillars";

/** What a cell that is not empty says; undefined where it cannot be meant. */
export type Check<Value> = (cell: string) => Value | undefined;

const number =
  (isMeant: (value: number) => boolean): Check<number> =>
  (cell) => {
    const value = decimal(cell);
    return value !== undefined && isMeant(value) ? value : undefined;
  };
/** Three decimals; the noise of LinkedIn's floats goes, whoever wrote them down. */
export const score: Check<number> = (cell) => {
  const value = round3(decimal(cell) ?? Number.NaN);
  return value <= PILLAR_MAX ? value : undefined;
};
export const hundred = number((value) => value <= 100);
export const rank = number(isRank);
export const shown = number((value) => displayedTotal.safeParse(value).success);
/** Members may be many: more digits than a score has, and no sign among them. */
export const size: Check<number> = (cell) =>
  /^\d{1,15}$/.test(cell.trim()) && Number(cell) >= 1 ? Number(cell) : undefined;
export const text: Check<string> = (cell) => cell;
export const parsed =
  <Value>(schema: { safeParse: (cell: string) => { data?: Value } }): Check<Value> =>
  (cell) =>
    schema.safeParse(cell).data;
export const yesOrNo: Check<boolean> = (cell) => {
  const word = cell.toLowerCase();
  return word === "true" || (word === "false" ? false : undefined);
};

/** Whether a check reads numbers from 0 to 100. */
export function isNumeric(check: unknown): boolean {
  return [score, hundred, rank, shown].some((one) => one === check);
}
