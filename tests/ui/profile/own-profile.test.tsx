import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { OwnProfile } from "../../../src/domain/profile/own-profile";
import { PROFILE_FIELDS } from "../../../src/domain/profile/profile-fields";
import { OwnProfileParts } from "../../../src/ui/profile/own-profile";
import { checkWords } from "../../../src/ui/profile/profile-words";

const DAY = "2026-11-23";
const PROFILE: OwnProfile = {
  seenAt: "2026-11-23T08:00:00.000Z",
  fields: {
    photo: { state: "present", day: DAY },
    banner: { state: "missing", day: DAY },
    about: { state: "present", value: 320, atLeast: true, day: DAY },
    experience: { state: "present", value: 3, atLeast: true, day: DAY },
    skills: { state: "present", value: 74, day: DAY },
    projects: { state: "missing", day: DAY, said: true },
    education: { state: "unknown", why: "not-loaded" },
    headline: { state: "unknown", why: "unclear" },
  },
};

function show(profile?: OwnProfile) {
  const onAnswer = vi.fn(async () => {});
  render(<OwnProfileParts {...{ profile, onAnswer }} />);
  return onAnswer;
}
const row = (name: string) => screen.getByRole("row", { name: new RegExp(`^${name}`) });
const cells = (name: string) =>
  within(row(name))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("nothing looked at is the widest range, and every part a question", () => {
  const onAnswer = show();
  expect(screen.getByText("Between 0 and 15 of 15 parts are there.")).toBeTruthy();
  expect(
    screen.getByText(/Pilaster’s own count, not LinkedIn’s, and no part of your index/),
  ).toBeTruthy();
  expect(screen.getAllByText("Not looked at yet")).toHaveLength(PROFILE_FIELDS.length);
  fireEvent.click(screen.getByRole("button", { name: "Banner: Yes" }));
  fireEvent.click(screen.getByRole("button", { name: "Banner: No" }));
  expect(onAnswer.mock.calls).toEqual([
    ["banner", true],
    ["banner", false],
  ]);
});

test.each([
  ["Photo", "There", "23 Nov 2026"],
  ["Banner", "Missing", "23 Nov 2026"],
  ["About", "There, at least 320 characters", "23 Nov 2026"],
  ["Experience", "There, at least 3", "23 Nov 2026"],
  ["Skills", "There, 74", "23 Nov 2026"],
  ["Education", "Not seen on the page: not there, or not loaded yet", "–"],
  ["Headline", "Pilaster cannot tell", "–"],
  ["Projects", "Missing", "23 Nov 2026, said by you"],
])("%s is said to be: %s", (name, state, when) => {
  show(PROFILE);
  expect(cells(name).slice(0, 2)).toEqual([state, when]);
});

test("what was seen is no question, and one's own word can be taken back", () => {
  const onAnswer = show(PROFILE);
  expect(within(row("Photo")).queryByRole("button")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Projects: Take back" }));
  expect(onAnswer.mock.calls).toEqual([["projects", undefined]]);
  expect(screen.getByText("Between 4 and 13 of 15 parts are there.")).toBeTruthy();
  expect(screen.getByText("Last looked at on 23 Nov 2026.")).toBeTruthy();
});

test("a profile of which every part is known has one number", () => {
  const all = PROFILE_FIELDS.map((field) => [field, { state: "present", day: DAY }] as const);
  show({ fields: { ...Object.fromEntries(all), banner: { state: "missing", day: DAY } } });
  expect(screen.getByText("14 of 15 parts are there.")).toBeTruthy();
});

describe("under a tip", () => {
  test("a part that is missing is named first, then one that is not known", () => {
    expect(checkWords(["photo", "banner"], PROFILE)).toBe("Missing on your profile: Banner.");
    expect(checkWords(["headline", "about"], PROFILE)).toBe(
      "Not seen yet on your profile: Headline.",
    );
    expect(checkWords(["skills"], PROFILE)).toMatch(/^Your profile has it/);
    expect(checkWords(["skills"], undefined)).toBe("Not seen yet on your profile: Skills.");
    expect(checkWords([], PROFILE)).toBeUndefined();
  });
});
