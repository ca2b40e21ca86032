import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { BANDS, CAUTIONS, CRITERIA } from "../../../src/domain/coach/about";
import type { Article } from "../../../src/domain/coach/tips";
import { PILLARS } from "../../../src/domain/scores/pillars";
import { t } from "../../../src/i18n/t";
import { AboutIndex } from "../../../src/ui/coach/about-index";
import { articleName, articleWords } from "../../../src/ui/coach/coach-words";
import { kept } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

describe.each(["en-GB", "fr-FR"])("in %s", (language) => {
  test("the page about the index names every author of every claim", () => {
    fake.uiLanguage = language;
    render(<AboutIndex newest={undefined} />);
    const told = [...document.querySelectorAll(".about-list li")].map(
      (claim) => claim.querySelector(".small")?.textContent,
    );
    const from = ({ articles }: { articles: readonly Article[] }) =>
      t("coachFrom", articleWords(articles));
    expect(told).toEqual([
      ...PILLARS.flatMap((pillar) => CRITERIA.filter((one) => one.pillar === pillar).map(from)),
      ...CAUTIONS.map(from),
      ...BANDS.map(({ author }) => articleName(author)),
    ]);
  });
});

test("the averages of the member's own groups stand before the authors' ranges", () => {
  const newest = { ...kept("2026-11-23"), groups: { industry: { average: 34.41 }, network: {} } };
  render(<AboutIndex newest={newest} />);
  expect(
    screen
      .getByRole("region", { name: "Bands, each with its author" })
      .textContent?.replace(/\s+/g, " "),
  ).toMatch(/You have 52\.6 of 100 \(23 Nov 2026\)\. Industry: on average 34\.4\./);
});
