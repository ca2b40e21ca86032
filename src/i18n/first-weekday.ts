import { locale } from "./t";

/*
 * Written out, since Firefox does not tell it. From CLDR's supplemental week data, for the regions
 * where a language is spoken that Pilaster speaks or is made to speak; everywhere else it is Monday.
 */
const SUNDAY = new Set(
  "AG AS BR BS BW BZ CA CO DM DO GT GU HK HN IN JM KE MH MO MT MX MZ NI PA PE PH PK PR PT PY SG SV TT UM US VE VI WS ZA ZW".split(
    " ",
  ),
);
const SATURDAY = new Set(["DJ", "DZ"]);

/** The day on which weeks begin where the reader lives, as ISO 8601 counts: 1 Monday, 7 Sunday. */
export function firstWeekday(): 1 | 6 | 7 {
  const region = new Intl.Locale(locale()).maximize().region ?? "";
  if (SUNDAY.has(region)) return 7;
  return SATURDAY.has(region) ? 6 : 1;
}
