import { describe, expect, test } from "vitest";
import { MARA } from "../../../tools/stand-in/pages/profile-people.js";
import { type Case, card, NOT_LOADED, readAfter, UNCLEAR, write } from "./changed-page";

describe("the other cards", () => {
  const heading = (name: string) => `[id$="${name}"] h2`;

  test.each<Case>([
    [
      "about without a text of the member's",
      "about",
      (page) => page.querySelector('[id$="About"] span')?.remove(),
      UNCLEAR,
    ],
    [
      "featured without anything",
      "featured",
      (p) => card(p, "Featured").replaceChildren(),
      UNCLEAR,
    ],
    [
      "skills without a count",
      "skills",
      write(heading("Skills"), "Skills"),
      { state: "present", value: 2, atLeast: true },
    ],
    [
      "skills that invite to add some",
      "skills",
      (page) => card(page, "Skills").replaceChildren("Add skills"),
      UNCLEAR,
    ],
    [
      "recommendations of which only an entry holds a count",
      "recommendations",
      (page) => page.querySelector('[id$="RecommendationsTopLevel"] div')?.remove(),
      UNCLEAR,
    ],
    [
      "recommendations of which only those given are counted",
      "recommendations",
      write('[id$="RecommendationsTopLevel"] div', "Received Given (12)"),
      UNCLEAR,
    ],
    [
      "recommendations counted twice, once for screen readers",
      "recommendations",
      (page) => {
        const head = page.querySelector('[id$="RecommendationsTopLevel"] div');
        if (head) head.innerHTML = "<b>Received</b><b>Given (12)</b><b>Given (12)</b>";
      },
      UNCLEAR,
    ],
    [
      "a list of skills under the text about the member",
      "about",
      (page) => card(page, "About").insertAdjacentHTML("beforeend", "<ul><li>Selling</li></ul>"),
      { state: "present", value: MARA.about.length, atLeast: true },
    ],
    [
      "experience without entries",
      "experience",
      (page) => card(page, "ExperienceTopLevelSection").replaceChildren("Add experience"),
      UNCLEAR,
    ],
    [
      "volunteering only, whose name ends alike",
      "experience",
      (page) => {
        const one = card(page, "ExperienceTopLevelSection");
        const name = one.id.replace("ExperienceTop", "VolunteerExperienceTop");
        one.setAttribute("componentkey", name);
        one.id = name;
      },
      NOT_LOADED,
    ],
    [
      "two cards of one name",
      "projects",
      (page) => page.querySelector("main")?.append(card(page, "Projects").cloneNode(true)),
      UNCLEAR,
    ],
    [
      "a card whose name is written in small letters",
      "projects",
      (page) => {
        const one = card(page, "Projects");
        one.id = one.id
          .replace("Projects", "projects")
          .replace("com.linkedin.sdui", "COM.LinkedIn.SDUI");
        one.removeAttribute("componentkey");
      },
      { state: "present", value: 1 },
    ],
  ])("%s: %s", async (_, field, change, then) => {
    expect((await readAfter(change))[field]).toMatchObject(then);
  });
});
