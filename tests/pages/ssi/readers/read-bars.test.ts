import { describe, expect, test } from "vitest";
import { readSsi } from "../../../../src/pages/ssi/read-ssi";
import { bars } from "../../../../src/pages/ssi/readers/read-bars";
import { SSI_ADDRESS } from "../fixture";
import { fixture } from "../lent-page";

const LATE = 25_000;

/** What the bars alone tell. */
const look = (page: Document, visibleMs = 0) => readSsi(page, SSI_ADDRESS, visibleMs, [bars]);

describe("whose bars", () => {
  test("bars inside a group's block are not the member's", () => {
    const page = fixture("figure-1.en");
    const group = page.querySelector(".group-ssi-score");
    for (const bar of page.querySelectorAll("progress")) group?.append(bar);
    expect(look(page, LATE)).toMatchObject({ ok: false, state: "incomplete" });
  });

  test("two bars of one pillar that disagree are no reading", () => {
    const page = fixture("figure-1.en");
    const bar = page.querySelector("progress");
    const other = bar?.cloneNode() as HTMLProgressElement;
    bar?.after(other);
    expect(look(page)).toMatchObject({ ok: true });
    other.setAttribute("value", "14");
    expect(look(page, LATE)).toMatchObject({ ok: false, state: "incomplete" });
  });
});

describe("a bar's two faces", () => {
  test("a value that was set as a property only is read", () => {
    expect(look(fixture("property-only.en"))).toMatchObject({
      ok: true,
      reading: { pillars: { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 } },
    });
  });

  test("99 in the attribute is refused, not taken for 25", () => {
    expect(look(fixture("hostile-attribute.en"), LATE)).toMatchObject({
      ok: false,
      state: "incomplete",
    });
  });

  test.each(["NaN", "1,234", "13.118out of 25", "١٣", "-3", "1e1", ""])(
    "an attribute of %j is refused",
    (value) => {
      const page = fixture("figure-1.en");
      page.querySelector("progress")?.setAttribute("value", value);
      expect(look(page, LATE)).toMatchObject({ ok: false, state: "incomplete" });
    },
  );

  test("another scale than 25 is refused", () => {
    const page = fixture("figure-1.en");
    page.querySelector("progress")?.setAttribute("max", "100");
    expect(look(page, LATE)).toMatchObject({ ok: false, state: "incomplete" });
  });

  test("without a scale the attribute is read, since the property stops at 1", () => {
    const page = fixture("figure-1.en");
    for (const bar of page.querySelectorAll("progress")) bar.removeAttribute("max");
    expect(look(page)).toMatchObject({ ok: true, reading: { pillars: { brand: 13.118 } } });
  });

  test("a bar that has no value yet is not zero", () => {
    const page = fixture("figure-1.en");
    page.querySelector("progress")?.removeAttribute("value");
    expect(look(page)).toEqual({ ok: false, state: "waiting" });
  });
});

describe("a total that is there and is no number", () => {
  const withTotal = (html: string) => {
    const page = fixture("figure-1.en");
    const value = page.querySelector(".user-ssi-score__donut-chart-caption .ssi-score__value");
    if (value) value.innerHTML = html;
    return page;
  };

  test.each(["", "–", "twenty", "二十", "Ⅻ", "<font>zwanzig</font>"])(
    "is as good as none where the four bars are good: %j",
    (html) => {
      const look = readSsi(withTotal(html), SSI_ADDRESS, 0, [bars]);
      expect(look).toMatchObject({ ok: true, reading: { pillars: { brand: 13.118 } } });
      expect(look.ok && look.reading.displayedTotal).toBeUndefined();
    },
  );

  test.each(["21.5", "101", "1,234.5", "-20", "2٠", "20<b>21</b>", "20<b>x</b>"])(
    "a number that is no total is refused: %j",
    (html) => {
      expect(look(withTotal(html), LATE)).toMatchObject({ ok: false, state: "incomplete" });
    },
  );

  test.each<[what: string, change: (bars: HTMLProgressElement[]) => void]>([
    ["one bar is missing", ([bar]) => bar?.remove()],
    ["one bar has no value", ([bar]) => bar?.removeAttribute("value")],
    ["all four stand at zero", (all) => all.forEach((bar) => void bar.setAttribute("value", "0"))],
  ])("is refused where %s", (_, change) => {
    const page = withTotal("–");
    change([...page.querySelectorAll("progress")]);
    expect(look(page, LATE)).toMatchObject({ ok: false, state: "incomplete" });
  });

  test("digits of another script are a total like any", () => {
    expect(look(withTotal("٢٠"))).toMatchObject({ ok: true, reading: { displayedTotal: 20 } });
    expect(look(withTotal("٩٠"), LATE)).toMatchObject({ ok: false, state: "inconsistent" });
  });
});
