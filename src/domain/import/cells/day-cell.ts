import { type Day, dayFromUtc, dayOf } from "../../days/day";
import { monthOf } from "./months";

/** What a cell for a day says, as far as it can be told without its column. */
export type DayCell =
  | { day: Day; instant?: string }
  /** A time that counts in UTC, or may: the day as it is written, and the one it was here. */
  | { day: Day; here: Day; instant: string; isMarked: boolean }
  /** Two numbers, of which one is the day and the other the month. */
  | { parts: [first: number, second: number]; year: number };

const TIME = String.raw`(?:,? +\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)?`;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const STAMP =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const PARTS = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, "i");
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})[.]?(?:st|nd|rd|th)?[ /-]?(?:de )?(\\p{L}+)[.]?(?: de)?[ ,/-]*(\\d{4}|\\d{2})${TIME}$`,
  "iu",
);
const MONTH_DAY = new RegExp(
  `^(\\p{L}+)[.]?[ -](\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4}|\\d{2})${TIME}$`,
  "iu",
);

/** @returns undefined when the cell is no day, or one that the calendar does not have */
export function dayCell(cell: string): DayCell | undefined {
  // Spreadsheets are kept from reading a date by an apostrophe.
  const text = cell.trim().replace(/^'/, "").trim();
  if (text.length > 40) return undefined;
  const iso = ISO.exec(text);
  if (iso) return named(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const stamp = STAMP.exec(text);
  if (stamp) return stampCell(stamp);
  const parts = PARTS.exec(text);
  if (parts) return partsCell(Number(parts[1]), Number(parts[3]), yearOf(parts[4]));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return named(yearOf(dayMonth[3]), monthOf(dayMonth[2] ?? ""), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return named(yearOf(monthDay[3]), monthOf(monthDay[1] ?? ""), Number(monthDay[2]));
  return undefined;
}

/** The day of the calendar, if it has one. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${year}-${two(month)}-${two(date)}`;
  return dayFromUtc(new Date(`${day}T00:00:00.000Z`)) === day ? day : undefined;
}

/** The index is younger than the century. */
function yearOf(text = ""): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function named(year: number, month: number | undefined, date: number): DayCell | undefined {
  const day = month === undefined ? undefined : dayFrom(year, month, date);
  return day === undefined ? undefined : { day };
}

function partsCell(first: number, second: number, year: number): DayCell | undefined {
  const isAny = dayFrom(year, second, first) ?? dayFrom(year, first, second);
  return isAny === undefined ? undefined : { parts: [first, second], year };
}

function stampCell([, written = "", time = "", seconds = "00", zone = ""]: RegExpExecArray) {
  const day = named(...(written.split("-").map(Number) as [number, number, number]));
  if (!day || !("day" in day)) return undefined;
  const isUtc = !/^[+-]/.test(zone);
  const offset = isUtc ? "Z" : zone.replace(/(\d\d):?(\d\d)$/, "$1:$2");
  const moment = new Date(`${written}T${time}:${seconds}.000${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const instant = moment.toISOString();
  // With an offset it is the wall of the one who wrote it.
  if (!isUtc) return { day: day.day, instant };
  return { day: day.day, here: dayOf(moment), instant, isMarked: zone !== "" };
}
