import { render } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { dayOf } from "../../../src/domain/days/day";
import type { ChosenRange } from "../../../src/domain/trend/ranges";
import { TrendPicture } from "../../../src/entrypoints/dashboard/views/trend-picture";
import { chooseRange, range } from "../../../src/entrypoints/own-page/history";
import { kept } from "../../build/snapshots";

const TODAY = dayOf(new Date());
const EMPTY = { from: "2020-01-01", to: "2020-02-01" };

beforeEach(() => chooseRange("30d"));

test.each<[number, ChosenRange, ChosenRange]>([
  [200, "30d", "1y"],
  [3, "30d", "30d"],
  [200, "all", "all"],
  [200, EMPTY, EMPTY],
])("%i days after the last reading, %j opens as %j", (ago, chosen, opened) => {
  chooseRange(chosen);
  render(<TrendPicture snapshots={[kept(addDays(TODAY, -ago))]} marks={new Map()} />);
  expect(range.value).toEqual(opened);
});
