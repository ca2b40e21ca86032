import { describe, expect, test } from "vitest";
import { readSsi } from "../../../src/pages/ssi/read-ssi";
import { SSI_ADDRESS } from "./fixture";
import { fixture, pageOf } from "./lent-page";

const LATE = 25_000;
const look = (page: Document, visibleMs = 0) => readSsi(page, SSI_ADDRESS, visibleMs);

describe("states", () => {
  test("numbers that do not add up are inconsistent", () => {
    const page = fixture("inconsistent.en");
    const sum = 19.706;
    expect(look(page, LATE)).toEqual({
      ok: false,
      state: "inconsistent",
      sides: { sum, shown: 35 },
    });
    expect(look(page, 0)).toEqual({ ok: false, state: "waiting", sides: { sum, shown: 35 } });
  });

  test("three bars are incomplete, once the page had time", () => {
    expect(look(fixture("incomplete.en"), 5_000)).toEqual({ ok: false, state: "waiting" });
    expect(look(fixture("incomplete.en"), LATE)).toEqual({ ok: false, state: "incomplete" });
  });

  test("a shell is waited for, then called not painted, never changed", () => {
    expect(look(fixture("not-painted.en"), 19_999)).toEqual({ ok: false, state: "waiting" });
    expect(look(fixture("not-painted.en"), LATE)).toEqual({ ok: false, state: "not-painted" });
  });

  test("a painted page without any evidence is a changed page, after the same time", () => {
    expect(look(fixture("changed.en"), 19_999)).toEqual({ ok: false, state: "waiting" });
    expect(look(fixture("changed.en"), LATE)).toEqual({ ok: false, state: "changed" });
  });

  test("text that nobody sees does not make a page painted", () => {
    const page = fixture("not-painted.en");
    const script = page.createElement("script");
    script.type = "text/plain";
    script.textContent = "x".repeat(5_000);
    page.body.append(script);
    expect(look(page, LATE)).toEqual({ ok: false, state: "not-painted" });
  });

  test("a hidden tab is waited for without end", () => {
    const page = fixture("not-painted.en");
    Object.defineProperty(page, "visibilityState", { value: "hidden" });
    expect(look(page, LATE)).toEqual({ ok: false, state: "waiting-hidden" });
  });

  test("four zeros count only with a total of zero beside them", () => {
    const page = fixture("all-zero.en");
    expect(look(page)).toMatchObject({ ok: true, reading: { displayedTotal: 0 } });
    page.querySelector(".user-ssi-score__donut-chart-caption")?.remove();
    expect(look(page, LATE)).toEqual({ ok: false, state: "incomplete" });
  });

  test("an empty document is waited for", () => {
    expect(look(pageOf(""))).toEqual({ ok: false, state: "waiting" });
    expect(look(pageOf(""), LATE)).toEqual({ ok: false, state: "not-painted" });
  });
});
