import { render } from "@testing-library/preact";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../../src/domain/days/calendar";
import type { DayMarks } from "../../../../src/domain/marks/day-marks";
import { geometryOf } from "../../../../src/ui/chart/geometry";
import { totalScale } from "../../../../src/ui/chart/scales";
import { MarkRail } from "../../../../src/ui/chart/stack/mark-rail";

const [FROM, TO] = ["2026-11-01", "2026-11-27"];
/** 208 pixels wide from 24 on, 8 for each day, and 116 beside the plot. */
const GEOMETRY = geometryOf(FROM, TO, totalScale(), { width: 348, height: 130, labelWidth: 116 });

/** Notes by the number of days after the first. */
function show(notes: Record<number, string>) {
  const marks: DayMarks = new Map(
    Object.entries(notes).map(([after, note]) => [
      addDays(FROM, Number(after)),
      [{ kind: "own" as const, note }],
    ]),
  );
  const { container, unmount } = render(
    <svg aria-hidden="true">
      <MarkRail marks={marks} geometry={GEOMETRY} from={FROM} to={TO} y={-12} />
    </svg>,
  );
  const dots = [...container.querySelectorAll("circle")].map((dot) =>
    Number(dot.getAttribute("cx")),
  );
  const words = [...container.querySelectorAll("text")].map((text) => {
    const length = 6 * (text.textContent ?? "").length;
    const x = Number(text.getAttribute("x"));
    const isEnd = text.getAttribute("text-anchor") === "end";
    return {
      text: text.textContent,
      from: Math.round(isEnd ? x - length : x),
      to: Math.round(isEnd ? x : x + length),
    };
  });
  unmount();
  return { dots, words };
}

const told = (notes: Record<number, string>) => show(notes).words.map(({ text }) => text);

test("a note stands right of its dot, and is shortened where the next one leaves it no room", () => {
  const { dots, words } = show({ 0: "a comment every morning", 18: "webinar" });
  expect(dots).toEqual([24, 168]);
  expect(words.map(({ text, from }) => `${from}: ${text}`)).toEqual([
    "32: a comment every mo…",
    "176: webinar",
  ]);
});

test("where there is more room left of the dot it stands there", () => {
  const [word] = show({ 25: "a comment every morning" }).words;
  expect(word).toMatchObject({ text: "a comment every morning", to: 216 });
});

test("notes on neighbouring days share a dot and are counted, or nothing where that has no room", () => {
  expect(told({ 3: "one", 4: "two" })).toEqual(["2 marks"]);
  expect(told({ 0: "first", 8: "one", 9: "two", 12: "last" })).toEqual(["first", "last"]);
});

test("no words run into others, into a dot or out of the picture", () => {
  const notes = fc.dictionary(
    fc.integer({ min: 0, max: 26 }).map(String),
    fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom("a", "e", "n") }),
    { maxKeys: 7 },
  );
  fc.assert(
    fc.property(notes, (some) => {
      const { dots, words } = show(some);
      const taken = [
        ...words.map(({ from, to }) => [from, to] as const),
        ...dots.map((x) => [x - 4, x + 4] as const),
      ].sort(([one], [other]) => one - other);
      for (const [index, [from]] of taken.entries()) {
        expect(from).toBeGreaterThanOrEqual(taken[index - 1]?.[1] ?? 0);
      }
      expect(taken.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(GEOMETRY.width);
    }),
  );
});
