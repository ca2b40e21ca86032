import { expect, test, vi } from "vitest";
import { buttons, press, show, text } from "./show-popup";

test("elsewhere than on a profile nothing is said of it", () => {
  show();
  expect(text()).not.toContain("profile");
});

/** It comes with a script of its own. */
const said = (words: string) => vi.waitFor(() => expect(text()).toContain(words));

test("on a profile the look is offered with what it means, and taken when the member asks", async () => {
  const { onCheckProfile } = show({ profileCheck: "offered" });
  await said("Is this your own profile?");
  await said("No name, no text, no picture");
  press("Check my profile");
  expect(onCheckProfile).toHaveBeenCalledTimes(1);
});

test("while it is looked at, that is said", async () => {
  show({ profileCheck: "looking" });
  await said("Looking at the page. Keep this tab in view");
  expect(buttons()).not.toContain("Check again");
});

test("once it is kept, the popup leads to what is known", async () => {
  const { onOpenDashboard } = show({ profileCheck: "kept" });
  await said("My profile");
  press("My profile");
  expect(onOpenDashboard).toHaveBeenCalledWith("profile");
});

test.each([
  ["not-own", "could not be sure that this is your own profile, so it has read nothing"],
  ["not-kept", "The page could not be looked at"],
] as const)("%s is said, and can be tried again", async (profileCheck, words) => {
  const { onCheckProfile } = show({ profileCheck });
  await said(words);
  press("Check again");
  expect(onCheckProfile).toHaveBeenCalledTimes(1);
});
