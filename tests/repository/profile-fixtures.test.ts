import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { PROFILE_FIXTURES } from "../../tools/stand-in/pages/profile-pages.js";

const folder = resolve(import.meta.dirname, "../fixtures/profile");
const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ""));

/** What is wrong with a page that nobody may take for a real one. */
function faults(html: string): string[] {
  const found = [];
  const [first = ""] = html.split("\n");
  if (!/^<!-- synthetic, modelled on .+, (late )?20\d\d(-\d\d)?; invented people/.test(first)) {
    found.push("does not begin with what it is modelled on, and when");
  }
  // An image from elsewhere would be asked for when a browser opens the page.
  if (/(src|srcset)="(https?:)?\/\//.test(html)) found.push("asks another host");
  return found;
}

test.each(names)("%s says what it is and asks nobody else", (name) => {
  expect(faults(readFileSync(resolve(folder, `${name}.html`), "utf8"))).toEqual([]);
});

// `npx vitest --project rules profile-fixtures -u` writes them anew.
test.each(Object.entries(PROFILE_FIXTURES))("%s is what its builder makes", async (name, html) => {
  await expect(html).toMatchFileSnapshot(resolve(folder, `${name}.html`));
});

test("there is no page that no builder makes", () => {
  expect(names.toSorted()).toEqual(Object.keys(PROFILE_FIXTURES).toSorted());
});

test("planted: a page without its first line, or with somebody's image, is caught", () => {
  const sound = PROFILE_FIXTURES["own.en"] ?? "";
  expect(faults(sound)).toEqual([]);
  expect(faults(sound.replace("synthetic", "captured"))).toHaveLength(1);
  expect(faults(sound.replace('src="/', 'src="https://media.licdn.com/'))).toHaveLength(1);
});
