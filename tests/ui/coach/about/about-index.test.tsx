import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { BANDS, CAUTIONS, CRITERIA } from "../../../../src/domain/coach/about";
import { ARTICLES } from "../../../../src/domain/coach/tips";
import { PILLARS } from "../../../../src/domain/scores/pillars";
import { standingOf } from "../../../../src/domain/stand/standing";
import { t } from "../../../../src/i18n/t";
import { AboutIndex } from "../../../../src/ui/coach/about/about-index";
import { articleName, articleWords, bandKey } from "../../../../src/ui/coach/coach-words";
import { kept } from "../../../build/snapshots";
import { fake } from "../../../fakes/browser";

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim();
const all = (selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll(selector),
];
const newest = { ...kept("2026-11-23"), groups: { industry: { average: 34.41 }, network: {} } };

describe.each(["en-GB", "fr-FR"])("in %s, every claim has its author", (language) => {
  test("a caution under its text", () => {
    fake.uiLanguage = language;
    render(<AboutIndex newest={undefined} standing={undefined} />);
    expect(all(".caution-cards .small").map(({ textContent }) => textContent)).toEqual(
      CAUTIONS.map(({ articles }) => t("coachFrom", articleWords(articles))),
    );
  });

  test("a criterion by a dot in the author's column", () => {
    fake.uiLanguage = language;
    render(<AboutIndex newest={undefined} standing={undefined} />);
    const authors = all(".criteria thead th + th").map(({ textContent }) => textContent);
    expect(authors).toEqual(ARTICLES.map(articleName));
    const rows = all(".criteria tbody tr").filter((row) => row.querySelector("td"));
    const named = rows.map((row) =>
      ARTICLES.filter((_, index) => all("td", row)[index]?.textContent === t("aboutSaid")),
    );
    const wanted = PILLARS.flatMap((pillar) => CRITERIA.filter((one) => one.pillar === pillar));
    expect(named).toEqual(wanted.map(({ articles }) => [...articles]));
  });

  test("a band under the author's name, drawn where its words say", () => {
    fake.uiLanguage = language;
    render(<AboutIndex newest={undefined} standing={undefined} />);
    for (const author of [0, 1] as const) {
      const rows = all(".stand-row", screen.getByRole("region", { name: articleName(author) }));
      const told = rows.map((row) => {
        const [x, width] = ["x", "width"].map((name) =>
          row.querySelector("rect")?.getAttribute(name),
        );
        return [plain(row.textContent), x, width];
      });
      expect(told).toEqual(
        BANDS.filter((band) => band.author === author).map(({ id, from, to }) => [
          plain(`${from}–${to}${t(bandKey(id))}`),
          `${from}%`,
          `${to - from}%`,
        ]),
      );
    }
  });
});

test("the averages of the member's own groups stand before the authors' ranges", () => {
  render(<AboutIndex newest={newest} standing={standingOf([newest])} />);
  expect(
    plain(screen.getByRole("region", { name: "Bands, each with its author" }).textContent),
  ).toMatch(/You have 52\.6 of 100 \(23 Nov 2026\)\. Industry: on average 34\.4\./);
  expect(plain(document.querySelector(".index-scale .stand-row")?.textContent)).toBe(
    "Total34.452.6 +18.2 · Industry",
  );
});

test("the line of the own total runs through every band, and marks those it is in", () => {
  render(<AboutIndex newest={newest} standing={undefined} />);
  const lines = all(".own-line").map((line) => line.getAttribute("x1"));
  expect(lines).toEqual(BANDS.map(() => "52.648%"));
  const holding = all(".stand-row").filter((row) => row.querySelector("[data-own='true']"));
  expect(holding.map((row) => row.querySelector(".stand-name")?.textContent)).toEqual([
    "50–100",
    "50–90",
    "40–60",
  ]);
});
