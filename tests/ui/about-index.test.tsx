import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { AboutIndex } from "../../src/ui/about-index";
import { fake } from "../fake-browser";
import { kept } from "../storage/kept";

describe.each(["en-GB", "fr-FR"])("in %s", (language) => {
  test("the page about the index names every author of every claim", () => {
    fake.uiLanguage = language;
    render(<AboutIndex newest={undefined} />);
    const claims = [...document.querySelectorAll(".about-list li")];
    expect(claims).toHaveLength(20);
    for (const claim of claims) {
      expect(claim.querySelector(".small")?.textContent?.length).toBeGreaterThan(8);
    }
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
