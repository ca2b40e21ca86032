import { expect, test, vi } from "vitest";
import { nudge, onNudge } from "../../src/messages/nudge";
import { fake, POPUP } from "../fake-browser";

test("every tab is nudged, with nothing but the nudge, and one without a panel is no failure", async () => {
  fake.brokenTabs.add(2);
  await nudge([1, 2, 3]);
  expect(fake.told).toEqual([
    [1, "panelNews"],
    [3, "panelNews"],
  ]);
});

test("a panel hears nudges of our own worker only, until it stops", () => {
  const heard = vi.fn();
  const stop = onNudge(heard);
  const say = (message: unknown, id = POPUP.id) => fake.events.message.emit(message, { id });
  expect(say("panelNews")).toEqual([undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
  say("somethingElse");
  say({ name: "panelNews" });
  say("panelNews", "another-extension");
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  say("panelNews");
  expect(heard).toHaveBeenCalledTimes(1);
});
