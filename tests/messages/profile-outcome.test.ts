import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { answerOutcome, askOutcome, type ProfileOutcome } from "../../src/messages/profile-outcome";
import { fake, POPUP } from "../fakes/browser";

const answering = (outcome: Promise<ProfileOutcome>) => {
  const run = new AbortController();
  answerOutcome(outcome, run.signal);
  // What is sent to the tab arrives at the script in it.
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation((_id, message) =>
    browser.runtime.sendMessage(message),
  );
  return run;
};

test("the popup hears how the look went, once it is known", async () => {
  answering(Promise.resolve("kept"));
  expect(await askOutcome(1)).toBe("kept");
});

test("a look that failed is no answer", async () => {
  answering(Promise.reject(new Error("gone")));
  await expect(askOutcome(1)).rejects.toThrow("No answer");
});

test("nobody else is answered, and nobody once the script has ended", async () => {
  const run = answering(Promise.resolve("kept"));
  fake.sender = { ...POPUP, id: "another" };
  await expect(askOutcome(1)).rejects.toThrow("No answer");
  fake.sender = POPUP;
  run.abort();
  await expect(askOutcome(1)).rejects.toThrow();
});
