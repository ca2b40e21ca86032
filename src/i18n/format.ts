import { locale } from "./t";

/** "2026-11-23", as snapshots are named. */
type Day = string;

type Format = Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat | Intl.ListFormat;

const made = new Map<string, Format>();

/** Built once per locale and form: building one costs more than using it a hundred times. */
export function cached<Made extends Format>(name: string, make: (locale: string) => Made): Made {
  const key = `${name} ${locale()}`;
  const format = made.get(key) ?? make(locale());
  made.set(key, format);
  return format as Made;
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const ALL_DECIMALS = { maximumFractionDigits: 3 };

/** A score with one decimal, "12.3"; the whole truth has three, see `formatExact`. */
export function formatScore(value: number): string {
  return formatNumber("score", ONE_DECIMAL, value);
}

/** A score with all its decimals, "13.118". */
export function formatExact(value: number): string {
  return formatNumber("exact", ALL_DECIMALS, value);
}

/** A change in points with its sign, "+0.6", "−1.2". */
export function formatChange(points: number): string {
  return formatSigned("change", ONE_DECIMAL, points);
}

/** A change in points with its sign and all its decimals, "+0.075", "−1.2". */
export function formatPoints(points: number): string {
  return formatSigned("points", ALL_DECIMALS, points);
}

function formatSigned(name: string, options: Intl.NumberFormatOptions, points: number): string {
  const signed = { ...options, signDisplay: "exceptZero" } as const;
  return formatNumber(name, signed, points).replace("-", "\u2212");
}

/** A rank's share, "9%" or "9 %" as the language writes it. */
export function formatPercent(rank: number): string {
  return formatNumber("percent", { style: "percent" }, rank / 100);
}

function formatNumber(name: string, options: Intl.NumberFormatOptions, value: number): string {
  return cached(name, (at) => new Intl.NumberFormat(at, options)).format(value);
}

/** Words as they stand in a sentence, "Brand, People and Insights". */
export function formatList(words: readonly string[]): string {
  return cached("list", (at) => new Intl.ListFormat(at)).format(words);
}

/** A calendar day, "19 May 2026". */
export function formatDay(day: Day): string {
  return dayFormat("day", { day: "numeric", month: "short", year: "numeric" }, day);
}

/** A calendar day as short as it is clear beside another one: without the year they share. */
export function formatDayBeside(day: Day, other: Day): string {
  return day.slice(0, 4) === other.slice(0, 4) ? formatShortDay(day) : formatDay(day);
}

/** A calendar day beside others of the same year, "19 May". */
export function formatShortDay(day: Day): string {
  return dayFormat("short", { day: "numeric", month: "short" }, day);
}

/** A month on a long axis, "May 2026". */
export function formatMonth(day: Day): string {
  return dayFormat("month", { month: "short", year: "numeric" }, day);
}

/** A year on a very long axis, "2026". */
export function formatYear(day: Day): string {
  return dayFormat("year", { year: "numeric" }, day);
}

/** A calendar day in a form of that name. */
export function dayFormat(name: string, options: Intl.DateTimeFormatOptions, day: Day): string {
  const zoned = { ...options, timeZone: "UTC" };
  return cached(name, (at) => new Intl.DateTimeFormat(at, zoned)).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment's time of day on the member's wall, "08:01", "8:01 AM". */
export function formatTime(moment: Date): string {
  const options: Intl.DateTimeFormatOptions = { timeStyle: "short" };
  return cached("time", (at) => new Intl.DateTimeFormat(at, options)).format(moment);
}

/** The decimal sign of the member's own region: of the browser's first language. */
export function decimalSign(language: string): "." | "," {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
}
