import { render } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../../src/domain/change/explain";
import { explanationWords } from "../../../src/ui/change/explained";
import { TotalNow } from "../../../src/ui/change/total-now";
import { SNAPSHOTS } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const plain = (text: string | null | undefined) => text?.replace(/\s/g, " ");

/** What the member reads on each day of the series. */
function sentences(): (string | undefined)[] {
  return SNAPSHOTS.map(({ day }, index) => {
    const { container } = render(
      <TotalNow snapshots={SNAPSHOTS.slice(0, index + 1)} today={day} />,
    );
    return plain(container.querySelector("section > :last-child")?.textContent);
  });
}

test("the seven real days are told as a careful reader would", () => {
  expect(sentences()).toEqual([
    "One day kept. What changed will stand here from the next one on.",
    "Since 27 Apr, your total moved by −0.555: Insights −0.75 and People +0.12. Network: Top 12% became Top 13%.",
    "Since 13 May, your pillars moved within your usual noise, your total not at all.",
    "Since 14 May, your total moved by +0.6: Insights +0.7 and People −0.1. Network: Top 13% became Top 12%.",
    "Since 16 May, your score stood still. Industry: average −0.05. Network: average −0.03.",
    "Since 17 May, your score stood still. Industry: average −0.03. Network: average −0.04.",
    "Since 18 May, your score stood still. Your industry’s average fell by 0.05, so Top 10% became Top 9%. Your network’s average fell by 0.02, so Top 12% became Top 11%.",
  ]);
});

test("in French as well", () => {
  fake.uiLanguage = "fr-FR";
  const told = sentences();
  expect(told[1]).toBe(
    "Depuis le 27 avr., votre total a bougé de −0,555 : Échanges −0,75 et Personnes +0,12. Réseau : le Top 12 % est devenu Top 13 %.",
  );
  expect(told.at(-1)).toContain("La moyenne de votre secteur a baissé de 0,05, le Top 10 %");
});

describe("a rank", () => {
  const they = (from: number, to: number, average?: number): Explanation => ({
    kind: "they",
    ranks: [{ group: "team", from, to, average }],
  });
  test.each<[Explanation, string]>([
    [they(4, 2, -0.5), "Your team’s average fell by 0.5, so Top 4% became Top 2%."],
    [they(2, 4, 0.5), "Your team’s average rose by 0.5, so Top 2% became Top 4%."],
    [they(4, 2, 0.5), "Team: Top 4% became Top 2%."],
    [they(2, 4, -0.5), "Team: Top 2% became Top 4%."],
    [they(4, 2), "Team: Top 4% became Top 2%."],
  ])("%j is told with its reason only where there is one", (explanation, words) => {
    expect(plain(explanationWords(explanation, "18 May"))).toBe(
      `Since 18 May, your score stood still. ${words}`,
    );
  });
});

test.each<[Explanation, string]>([
  [{ kind: "still" }, "Since 18 May, nothing moved."],
  [
    { kind: "rounding", from: 51, to: 52, points: 0.09 },
    "Since 18 May, only the rounding moved: LinkedIn shows 52 instead of 51, your total moved by +0.09.",
  ],
  [
    { kind: "wide", points: -4 },
    "Since 18 May, your score moved by −4, and a group’s average moved the same way by several points. That looks LinkedIn-wide; it has happened before.",
  ],
  [
    { kind: "you", points: 0.7, pillars: [{ pillar: "insights", points: 0.7 }], ranks: [] },
    "Since 18 May, your total moved by +0.7: Insights +0.7.",
  ],
  [
    {
      kind: "you",
      points: 0,
      pillars: [
        { pillar: "insights", points: 0.2 },
        { pillar: "people", points: -0.2 },
      ],
      ranks: [],
    },
    "Since 18 May, your total stood still, your pillars did not: Insights +0.2 and People −0.2.",
  ],
  [
    { kind: "noise", points: -0.09, ranks: [] },
    "Since 18 May, your total moved within your usual noise: −0.09.",
  ],
  [
    { kind: "noise", points: 0, ranks: [{ group: "team", from: 4, to: 3, average: -1 }] },
    "Since 18 May, your pillars moved within your usual noise, your total not at all. Team: Top 4% became Top 3%.",
  ],
  [
    { kind: "drift", averages: [{ group: "network", points: 0.04 }] },
    "Since 18 May, your score stood still. Network: average +0.04.",
  ],
])("%j has its sentence", (explanation, words) => {
  expect(plain(explanationWords(explanation, "18 May"))).toBe(words);
});
