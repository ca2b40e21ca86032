import { expect, test, vi } from "vitest";
import {
  onPanelNews,
  onPermissionLost,
  sendPanelNews,
  sendPermissionLost,
} from "../../src/messages/panel-news";
import { fake, POPUP } from "../fakes/browser";

test("every tab is told, with nothing but the word, and one without a panel is no failure", async () => {
  fake.brokenTabs.add(2);
  await sendPanelNews([1, 2, 3]);
  expect(fake.told).toEqual([
    [1, "panelNews"],
    [3, "panelNews"],
  ]);
});

test("a panel hears news of our own worker only, until it stops", () => {
  const heard = vi.fn();
  const stop = onPanelNews(heard);
  const say = (message: unknown, id = POPUP.id) => fake.events.message.emit(message, { id });
  expect(say("panelNews")).toEqual([undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
  say("somethingElse");
  say({ name: "panelNews" });
  say("panelNews", "another-extension");
  expect(heard).toHaveBeenCalledTimes(1);
  say("permissionLost");
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  say("panelNews");
  say("permissionLost");
  expect(heard).toHaveBeenCalledTimes(2);
});

test("a reader hears that the permission is gone, and no other news", async () => {
  await sendPermissionLost([1]);
  expect(fake.told).toEqual([[1, "permissionLost"]]);
  const heard = vi.fn();
  const stop = onPermissionLost(heard);
  const say = (message: unknown, id = POPUP.id) => fake.events.message.emit(message, { id });
  say("panelNews");
  say("permissionLost", "another-extension");
  expect(heard).not.toHaveBeenCalled();
  say("permissionLost");
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  say("permissionLost");
  expect(heard).toHaveBeenCalledTimes(1);
});
