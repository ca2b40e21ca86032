import { expect, test } from "vitest";
import { buttons, press, show, text } from "./show-popup";

test("elsewhere than on a profile nothing is said of it", () => {
  show();
  expect(text()).not.toContain("profile");
});

test("on a profile the look is offered with what it means, and taken when the member asks", () => {
  const { onCheckProfile } = show({ profileCheck: "offered" });
  expect(text()).toContain("Is this your own profile?");
  expect(text()).toContain("No name, no text, no picture");
  press("Check my profile");
  expect(onCheckProfile).toHaveBeenCalledTimes(1);
});

test("while it is looked at, that is said", () => {
  show({ profileCheck: "looking" });
  expect(text()).toContain("Looking at the page. Keep this tab in view");
  expect(buttons()).not.toContain("Check again");
});

test("once it is kept, the popup leads to what is known", () => {
  const { onOpenDashboard } = show({ profileCheck: "kept" });
  press("My profile");
  expect(onOpenDashboard).toHaveBeenCalledWith("profile");
});

test.each([
  ["not-own", "could not be sure that this is your own profile, so it has read nothing"],
  ["not-kept", "The page could not be looked at"],
] as const)("%s is said, and can be tried again", (profileCheck, words) => {
  const { onCheckProfile } = show({ profileCheck });
  expect(text()).toContain(words);
  press("Check again");
  expect(onCheckProfile).toHaveBeenCalledTimes(1);
});
