import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { panelData } from "../../../src/domain/panel/panel-data";
import type { Placement } from "../../../src/domain/panel/placement";
import { StorageFailure } from "../../../src/domain/reading/failure";
import { READING } from "../../build/snapshots";
import { fitOf, HISTORY, NOW, press, show, text } from "./panel-setup";

const PILL = /^Pilaster: open the panel/;
const shape = () =>
  document.querySelector(".panel")?.getAttribute("data-shape") ??
  (document.querySelector(".panel-pill") ? "pill" : "none");
const placed = (other: Partial<Placement>) =>
  panelData({
    snapshots: HISTORY,
    range: "30d",
    now: NOW,
    placement: { corner: "bottom-right", isFolded: false, openIn: [], ...other },
    attempt: undefined,
  });
const pillNow = () => screen.getByRole("button", { name: PILL });
const sectionNow = () => screen.getByRole("region", { name: "Pilaster, your trend" });

describe("the pill", () => {
  test("carries the total, the week's move and four lines, and unfolds for good", () => {
    const { onPlace, onPill } = show(HISTORY, {
      data: placed({ corner: "top-left", isFolded: true }),
    });
    expect(pillNow().getAttribute("data-corner")).toBe("top-left");
    expect(pillNow().getAttribute("aria-label")).toBe(
      "Pilaster: open the panel, total 52.6. Steady over 7 days",
    );
    expect(document.querySelectorAll(".panel-pill [data-line]")).toHaveLength(4);
    expect(onPill).toHaveBeenCalledWith(pillNow());
    fireEvent.click(pillNow());
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-left", isFolded: false, openIn: [] }]]);
    expect(shape()).toBe("card");
    expect(document.activeElement).toBe(sectionNow());
  });

  test("where nothing else fits it opens the card over the page, remembered and undone in a click", () => {
    const { onPlace } = show(HISTORY, { fit: fitOf("pill") });
    expect(shape()).toBe("pill");
    fireEvent.click(pillNow());
    expect(onPlace.mock.lastCall?.[0].openIn).toEqual(["pill"]);
    expect([shape(), document.activeElement]).toEqual(["card", sectionNow()]);
    press("Fold, from now on in windows of this size");
    expect(onPlace.mock.lastCall?.[0]).toEqual({
      corner: "bottom-right",
      isFolded: false,
      openIn: [],
    });
    expect([shape(), document.activeElement]).toEqual(["pill", pillNow()]);
  });

  test("a wish that comes while another is still being stored counts as well", async () => {
    let end = () => {};
    const waits = () => new Promise<void>((stored) => (end = stored));
    const onPlace = vi.fn(waits);
    show(HISTORY, { fit: fitOf("pill"), onPlace });
    fireEvent.click(pillNow());
    fireEvent.click(pillNow());
    expect(onPlace).toHaveBeenCalledTimes(2);
    end();
  });

  test("before the first day it has no total to show", () => {
    show([], { fit: fitOf("pill") });
    expect(screen.getByRole("button", { name: "Pilaster: open the panel" })).toBeTruthy();
  });

  test("says why it could not be opened", async () => {
    const onPlace = vi.fn(() => Promise.reject(new StorageFailure("full")));
    show(HISTORY, { fit: fitOf("pill"), onPlace });
    fireEvent.click(pillNow());
    expect(await screen.findByRole("button", { name: /There is no room left/ })).toBe(pillNow());
    expect(pillNow().textContent).toContain("!");
  });
});

describe("the rail", () => {
  test("shows the total and each pillar with value, move and line, and the sentence", () => {
    show(HISTORY, { fit: fitOf("rail") });
    expect([...document.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "Brand21.0 =Steady",
      "People6.4 =Steady",
      "Insights10.3 =Steady",
      "Relations15.0 =Steady",
    ]);
    expect(document.querySelectorAll("li [data-line] path[d^=M]")).toHaveLength(4);
    expect(text()).toContain("Since 22 Nov, nothing moved.");
  });

  test("is enlarged over the page, and Escape in it gives the keyboard back", () => {
    const { onPlace } = show(HISTORY, { fit: fitOf("rail") });
    press("Enlarge");
    expect(onPlace.mock.lastCall?.[0].openIn).toEqual(["rail"]);
    expect(shape()).toBe("card");
    fireEvent.keyDown(sectionNow(), { key: "Escape" });
    expect([shape(), document.activeElement]).toEqual(["rail", sectionNow()]);
    // The wish itself stays.
    expect(onPlace).toHaveBeenCalledTimes(1);
    press("Enlarge");
    expect(shape()).toBe("card");
  });

  test("leads to a question it has no room for", () => {
    const at = NOW.toISOString();
    show(
      HISTORY.slice(0, -1),
      { fit: fitOf("rail") },
      { result: "changed", at, proposal: READING },
    );
    expect(screen.queryByText("Yes, keep them")).toBeNull();
    press("Are these your numbers today?");
    expect(screen.getByText("Yes, keep them")).toBeTruthy();
  });

  test("folds to a pill and comes back as a rail", () => {
    show(HISTORY, { fit: fitOf("rail") });
    press("Fold");
    expect([shape(), document.activeElement]).toEqual(["pill", pillNow()]);
    fireEvent.click(pillNow());
    expect([shape(), document.activeElement]).toEqual(["rail", sectionNow()]);
  });
});

describe("the foot", () => {
  test("stands where it is told with chart, total and sentence, and the pill leads to it", () => {
    const { onFoot, onPlace } = show(HISTORY, { fit: fitOf("foot") });
    const foot = document.querySelector<HTMLElement>(".panel-foot");
    expect(onFoot).toHaveBeenCalledWith(foot);
    expect(foot?.style).toMatchObject({ left: "200px", top: "1400px", width: "968px" });
    expect(text()).toContain("52.6 of 100");
    expect(screen.getByRole("slider").getAttribute("aria-label")).toContain("The four pillars");
    fireEvent.click(pillNow());
    expect(document.activeElement).toBe(sectionNow());
    expect(onPlace).not.toHaveBeenCalled();
  });

  test("folded there is none, until the pill brings it back", () => {
    const { onFoot } = show(HISTORY, { fit: fitOf("foot") });
    press("Fold");
    expect([shape(), onFoot.mock.lastCall]).toEqual(["pill", [null]]);
    fireEvent.click(pillNow());
    expect([shape(), document.activeElement]).toEqual(["foot", sectionNow()]);
  });
});

describe("the card over the page", () => {
  const over = () => show(HISTORY, { fit: fitOf("rail"), data: placed({ openIn: ["rail"] }) });

  test("is there at once where the member wants it, and only in that kind of room", () => {
    over();
    expect(shape()).toBe("card");
    expect(text()).toContain("Escape moves it aside");
  });

  test("stays away in another kind of room", () => {
    show(HISTORY, { fit: fitOf("foot"), data: placed({ openIn: ["rail"] }) });
    expect(shape()).toBe("foot");
  });

  test("gives way when the keyboard goes to something beneath it, and not to what is beside", async () => {
    over();
    const box = (left: number) => () => new DOMRect(left, 100, 100, 20);
    sectionNow().getBoundingClientRect = () => new DOMRect(800, 0, 372, 600);
    const [beside, beneath] = [document.createElement("button"), document.createElement("button")];
    beside.getBoundingClientRect = box(100);
    beneath.getBoundingClientRect = box(900);
    document.body.append(beside, beneath);
    const frame = () => new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
    beside.focus();
    await frame();
    expect(shape()).toBe("card");
    beneath.focus();
    await frame();
    expect([shape(), document.activeElement]).toEqual(["rail", beneath]);
  });

  test("gives way to Escape pressed on the page", () => {
    over();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(shape()).toBe("card");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(shape()).toBe("rail");
  });
});
