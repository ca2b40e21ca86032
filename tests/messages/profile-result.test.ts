import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import {
  answerProfileResult,
  askProfileResult,
  type ProfileResult,
} from "../../src/messages/profile-result";
import { fake, POPUP } from "../fakes/browser";

const answering = (result: Promise<ProfileResult>) => {
  const run = new AbortController();
  answerProfileResult(result, run.signal);
  // What is sent to the tab arrives at the script in it.
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation((_id, message) =>
    browser.runtime.sendMessage(message),
  );
  return run;
};

test("the popup hears how the look went, once it is known", async () => {
  answering(Promise.resolve("kept"));
  expect(await askProfileResult(1)).toBe("kept");
});

test("a look that failed is no answer", async () => {
  answering(Promise.reject(new Error("gone")));
  await expect(askProfileResult(1)).rejects.toThrow("No answer");
});

test("nobody else is answered, and nobody once the script has ended", async () => {
  const run = answering(Promise.resolve("kept"));
  fake.sender = { ...POPUP, id: "another" };
  await expect(askProfileResult(1)).rejects.toThrow("No answer");
  fake.sender = POPUP;
  run.abort();
  await expect(askProfileResult(1)).rejects.toThrow();
});
