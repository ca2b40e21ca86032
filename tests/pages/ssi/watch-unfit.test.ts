import { describe, expect, test } from "vitest";
import { fixture } from "./fixture";
import { paint, pass, show, watch } from "./watch-page";

describe("five numbers that do not fit", () => {
  const SIDES = { sum: 19.706, shown: 52 };
  const unfit = () => {
    const page = fixture("figure-1.en");
    const shown = page.querySelector(".user-ssi-score__donut-chart-caption .ssi-score__value");
    if (shown) shown.textContent = "52";
    return { page, shown };
  };

  test("are told with both sides once they stood for three seconds", async () => {
    const { onState } = watch(unfit().page);
    await pass(2_900);
    expect(onState.mock.calls).toEqual([["waiting", {}]]);
    await pass(1_100);
    expect(onState.mock.calls).toEqual([
      ["waiting", {}],
      ["inconsistent", { sides: SIDES }],
    ]);
    await pass(60_000);
    expect(onState).toHaveBeenCalledTimes(2);
  });

  test("have to stand anew where one of them moves", async () => {
    const { page, shown } = unfit();
    const { states, onState } = watch(page);
    await pass(2_000);
    if (shown) shown.textContent = "53";
    await pass(2_900);
    expect(states()).toEqual(["waiting"]);
    await pass(1_500);
    expect(onState.mock.lastCall).toEqual(["inconsistent", { sides: { ...SIDES, shown: 53 } }]);
  });

  test("are not counted while the tab is hidden", async () => {
    const { page } = unfit();
    const { states } = watch(page);
    await pass(1_000);
    show(page, "hidden");
    await pass(10_000);
    show(page, "visible");
    await pass(1_500);
    expect(states()).not.toContain("inconsistent");
    await pass(3_500);
    expect(states().at(-1)).toBe("inconsistent");
  });

  test("are a reading once they fit after all", async () => {
    const { page, shown } = unfit();
    const { onReading } = watch(page);
    await pass(5_000);
    if (shown) shown.textContent = "20";
    await pass(1_500);
    expect(onReading).toHaveBeenCalledTimes(1);
  });

  test("say their own number where a late look finds them", async () => {
    const page = fixture("not-painted.en");
    const { onState } = watch(page);
    await pass(25_000);
    paint(page, "inconsistent.en");
    await pass(2_000);
    expect(onState.mock.lastCall?.[0]).toBe("inconsistent");
    const { sum = 0, shown = 0 } = onState.mock.lastCall?.[1].sides ?? {};
    expect(Math.abs(sum - shown)).toBeGreaterThan(0.51);
    expect(sum).toBe(Math.round(sum * 1_000) / 1_000);
  });
});
