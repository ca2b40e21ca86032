import { describe, expect, test } from "vitest";
import { policyPage } from "../../../tools/listing/policy.js";
import { SHEETS, sheetsOf } from "../../../tools/listing/sheets.js";
import { fill, LANGUAGES, listingOf, messagesOf } from "../../../tools/listing/texts.js";

type Listing = ReturnType<typeof listingOf>;

/** What each store takes, in characters. */
const LIMITS: Partial<Record<keyof Listing, [least: number, most: number]>> = {
  name: [1, 45],
  summary: [1, 132],
  longSummary: [1, 250],
  singlePurpose: [1, 200],
  description: [250, 10_000],
  descriptionElsewhere: [250, 10_000],
};

/** Edge's store takes nothing that names another browser than its own. */
const BROWSERS = /\b(Chrome|Chromium|Edge|Brave|Vivaldi|Opera|Firefox|Safari)\b/;

/** Praise, and claims that nobody may make, in the languages there are. */
const CLAIMS =
  /\b(official|best|amazing|powerful|revolutionary|ultimate|undetectable|100 ?% safe|meilleure?s?|incroyable|puissante?|ultime|offiziell|beste|oficial|mejor|melhor|ufficiale|migliore)\b|officiel|!/i;

const SCREENS = { trend: "", change: "", coach: "", outcomes: "", light: "", dark: "" };

/** What is wrong with a listing, as sentences. */
function faults(listing: Listing): string[] {
  const { name, captions, privacy, description, ...texts } = listing;
  const elsewhere = { ...texts, name, captions: Object.values(captions).join("\n") };
  const all = Object.entries({ ...elsewhere, description });
  return [
    ...Object.entries(elsewhere)
      .filter(([, text]) => BROWSERS.test(text))
      .map(([part]) => `${part} names a browser`),
    ...Object.entries(LIMITS)
      .map(([part, [least, most]]) => ({ part, least, most, long: lengthOf(listing, part) }))
      .filter(({ least, most, long }) => long < least || long > most)
      .map(({ part, long }) => `${part} has ${long} characters`),
    ...all.filter(([, text]) => CLAIMS.test(text)).map(([part]) => `${part} claims too much`),
    ...(/linkedin/i.test(name) ? ["name borrows LinkedIn's"] : []),
    ...((description.match(/LinkedIn/g)?.length ?? 0) > 12 ? ["LinkedIn too often"] : []),
    ...(privacy.length > 1_000 ? [] : ["the policy is no policy"]),
  ];
}

const lengthOf = (listing: Listing, part: string) =>
  [...String(listing[part as keyof Listing])].length;

describe.each(LANGUAGES)("the listing in %s", (language) => {
  test("is whole, within each store's limits, and claims nothing", () => {
    expect(faults(listingOf(language))).toEqual([]);
  });

  test("has a caption for each picture", () => {
    const { captions } = listingOf(language);
    expect(Object.keys(captions)).toEqual(Object.keys(listingOf("en").captions));
    expect(Object.values(captions).filter((caption) => caption.length > 60)).toEqual([]);
    const sheets = sheetsOf(SCREENS, captions);
    expect(Object.keys(sheets)).toEqual(Object.keys(SHEETS));
    const drawn = Object.values(sheets).join("\n").replaceAll("\u00a0", " ");
    const plain = Object.values(captions).map((caption) => caption.replaceAll("\u00a0", " "));
    expect(plain.filter((caption) => !drawn.includes(caption))).toEqual([]);
  });

  test("has its policy as a page that runs nothing and asks for nothing", () => {
    const { name, html } = policyPage(language);
    const { languageCode, disclaimer } = messagesOf(language);
    expect(name).toBe(`${languageCode}.html`);
    expect(html).toContain(`<html lang="${languageCode}">`);
    expect(html).toContain(disclaimer);
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.linkedin\.com\/\*)|src=|\{\{|<!-- /);
  });
});

test("planted: what is too long, too proud or has a place that nothing fills is found", () => {
  const listing = listingOf("en");
  expect(faults({ ...listing, summary: "a".repeat(133), name: "LinkedIn SSI" })).toEqual([
    "summary has 133 characters",
    "name borrows LinkedIn's",
  ]);
  const description = listing.description.replace("Pilaster keeps", "The official Pilaster keeps");
  expect(faults({ ...listing, description })).toEqual(["description claims too much"]);
  const descriptionElsewhere = listing.description;
  expect(faults({ ...listing, descriptionElsewhere })).toEqual([
    "descriptionElsewhere names a browser",
  ]);
  expect(() => fill("{{planted}}", messagesOf("en"))).toThrow("no text of the product");
});
