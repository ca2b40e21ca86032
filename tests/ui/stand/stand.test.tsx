import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { standingOf } from "../../../src/domain/stand/standing";
import { Stand } from "../../../src/ui/stand/stand";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const TODAY = "2026-05-19";
const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim();
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
const show = (snapshots: readonly Snapshot[], today = TODAY) =>
  render(<Stand standing={standingOf(snapshots)} today={today} />);

/** The real days, the last with half a point less. */
const LAST = SNAPSHOTS.at(-1) as Snapshot;
const FALLEN = [...SNAPSHOTS.slice(0, -1), { ...LAST, pillars: { ...LAST.pillars, people: 5.9 } }];

/** A day with averages by pillar as single sources have them. */
const withGroups = [
  snapshotOn(TODAY, {
    pillars: [21, 6.4, 10.3, 15],
    groups: {
      industry: { pillars: { brand: 11.8, people: 5.6, insights: 2.1, relationships: 15.3 } },
      network: { pillars: { brand: 13.5, people: 4.4, insights: 2.6, relationships: 16.1 } },
    },
  }),
];

describe("where only totals and ranks are known", () => {
  test("the total stands beside them, the pillars beside the own middle", () => {
    show(FALLEN);
    expect(screen.getByText("Your total is 15.9 above the average (Network).")).toBeTruthy();
    expect(texts(".stand-values")).toEqual([
      "52.1 +15.9 · Network",
      "21.0 0.0 · Your middle",
      "5.9 −0.5 · Your middle",
      "10.3 0.0 · Your middle",
      "15.0 0.0 · Your middle",
    ]);
    expect(texts(".stand > p")[0]).toBe(
      "By pillar your groups are not known. The pillars stand beside the middle of your own last 30 days. Ranks: Industry Top 9% and Network Top 11%.",
    );
  });

  test("is said in French, too", () => {
    fake.uiLanguage = "fr-FR";
    show(FALLEN);
    expect(texts(".stand-values")[0]).toBe("52,1 +15,9 · Réseau");
  });

  test("its table has every number whole", () => {
    show(FALLEN);
    expect(texts(".stand tr").slice(0, 4)).toEqual([
      "ScoreYouIndustryNetworkYour middleGapMeasured to",
      "Total52.14834.4136.27–+15.878Network",
      "Brand20.998––20.9980Your middle",
      "People5.9––6.4−0.5Your middle",
    ]);
  });

  test("a total that is behind says so, and what is missing is drawn", () => {
    show([snapshotOn(TODAY, { groups: { industry: { average: 61 } } })]);
    expect(screen.getByText("Your total is 10.0 below the average (Industry).")).toBeTruthy();
    expect(document.querySelector(".stand-row .missing")?.getAttribute("width")).toBe("10%");
  });
});

describe("where the groups are known by pillar", () => {
  test("each gap is to the higher one, named, and drawn where one is behind", () => {
    show(withGroups);
    expect(screen.getByText("You are behind in: Relations −1.1.")).toBeTruthy();
    expect(texts(".stand-values")).toEqual([
      "21.0 +7.5 · Network",
      "6.4 +0.8 · Industry",
      "10.3 +7.7 · Network",
      "15.0 −1.1 · Network",
    ]);
    const drawn = [...document.querySelectorAll(".stand-row svg[data-line]")];
    const isBehind = (svg: Element) => svg.querySelector(".missing") !== null;
    expect(drawn.filter(isBehind).map((svg) => svg.getAttribute("data-line"))).toEqual([
      "relationships",
    ]);
  });

  test("shapes tell who is who: a dot, a tick above, a triangle below", () => {
    show(withGroups);
    const row = document.querySelector(".stand-row svg[data-line]");
    expect(row?.querySelector("circle")?.getAttribute("cx")).toBe("84%");
    const shapes = [...(row?.querySelectorAll("[data-shape]") ?? [])];
    expect(shapes.map((shape) => shape.getAttribute("data-shape"))).toEqual([
      "industry",
      "network",
    ]);
    const [above, below] = [...(row?.querySelectorAll("text") ?? [])].map((text) =>
      Number(text.getAttribute("y")),
    );
    expect((below ?? 0) - (above ?? 0), "labels on either side never meet").toBeGreaterThan(30);
  });

  test("averages that are older than the own values are dated", () => {
    show([...withGroups, snapshotOn("2026-05-22")], "2026-05-23");
    expect(texts(".stand > p")[0]).toBe(
      "Your values are of 22 May 2026. Each gap is to the higher average of the two. The averages are of 19 May 2026.",
    );
  });

  test("nobody is behind where nobody is", () => {
    show([
      {
        ...withGroups[0],
        pillars: snapshotOn(TODAY, { pillars: [25, 25, 25, 25] }).pillars,
      } as Snapshot,
    ]);
    expect(screen.getByText("You are not behind in any pillar.")).toBeTruthy();
  });
});

test("where nothing is known, points of 25 are called the weakest basis", () => {
  show([snapshotOn(TODAY)]);
  expect(texts(".stand-values")).toContain("6.0 of 25");
  expect(texts(".stand > p")[0]).toMatch(/^Nothing is known of your groups, .* weakest basis/);
  expect(document.querySelector(".missing")).toBeNull();
});

test("a number near an end stands inside the scale", () => {
  const averages = { brand: 0.2, people: 12, insights: 12, relationships: 24.9 };
  show([snapshotOn(TODAY, { groups: { industry: { pillars: averages } } })]);
  const anchors = [...document.querySelectorAll("li .stand-scale text")].map((text) =>
    text.getAttribute("text-anchor"),
  );
  expect(anchors).toEqual(["start", "middle", "middle", "end"]);
});

test("nothing stands where nothing is kept", () => {
  show([]);
  expect(document.querySelector("section")).toBeNull();
});
