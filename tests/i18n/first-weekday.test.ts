import { expect, test } from "vitest";
import { firstWeekday } from "../../src/i18n/first-weekday";
import { fake } from "../fakes/browser";

/** Node writes it as a property, newer engines as a method. */
type WithWeeks = Intl.Locale & { weekInfo?: { firstDay: number } };
const known = (name: string) => (new Intl.Locale(name) as WithWeeks).weekInfo?.firstDay;

const REGIONS =
  "US CA GB IE AU NZ IN ZA SG HK PH NG KE JM TT BZ ZW FR BE CH LU SN CI MA TN DZ DJ CM HT BR PT MX AR";

test("weeks begin as CLDR says of each region", () => {
  const begins = (name: string) => {
    fake.uiLanguage = name;
    return [name, firstWeekday()];
  };
  for (const region of REGIONS.split(" ")) {
    for (const language of ["en", "fr", "de", "es", "it"]) {
      const name = `${language}-${region}`;
      expect(begins(name)).toEqual([name, known(name)]);
    }
  }
  expect([begins("en"), begins("fr")]).toEqual([
    ["en", 7],
    ["fr", 1],
  ]);
});
