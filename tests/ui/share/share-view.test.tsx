import { fireEvent, render, screen, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { ShareView } from "../../../src/ui/share/share-view";
import { SNAPSHOTS } from "../../build/snapshots";

const SPAN = { from: "2026-04-27", to: "2026-05-19" };

function show(days = SNAPSHOTS) {
  const on = { onPicture: vi.fn(async () => {}), onCopy: vi.fn(async () => {}) };
  render(
    <ShareView days={days} span={SPAN} range="27 Apr to 19 May" source="Kept with Pilaster" {...on}>
      <p>Range</p>
    </ShareView>,
  );
  return on;
}
const card = () => screen.getByRole("img", { name: /^Chart/ });
const words = () => card().textContent ?? "";
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));

test("it begins with scores and averages, without ranks, notes and names", () => {
  show();
  expect(words()).toContain("52.6");
  expect(words()).toContain("Industry average 34.4");
  expect(words()).toContain("not a person");
  expect(words()).not.toContain("Top");
  expect(card().getAttribute("viewBox")).toBe("0 0 1200 627");
});

test("what is left out is neither on the card nor in its description", () => {
  show();
  choose("My scores, not only the shape");
  choose("The averages of my industry and network");
  choose("What the index is not");
  for (const text of [words(), card().getAttribute("aria-label") ?? ""]) {
    expect(text).not.toMatch(/\d\d\.\d|\b(25|50|75|100)\b|average|person/);
  }
  expect(within(card()).getByText(/Brand/)).toBeTruthy();
});

test("title, ranks and form are the member's choice", () => {
  show();
  fireEvent.input(screen.getByLabelText("Title"), { target: { value: "Three weeks" } });
  choose("My ranks");
  choose("Square, 1080 × 1080");
  expect(words()).toContain("Three weeks");
  expect(words()).toContain("Industry Top 9%");
  expect(card().getAttribute("viewBox")).toBe("0 0 1080 1080");
});

test("the picture and its description are handed over", async () => {
  const { onPicture, onCopy } = show();
  fireEvent.click(screen.getByRole("button", { name: "Save as PNG" }));
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalledWith("png", card(), "post"));
  fireEvent.click(screen.getByRole("button", { name: "Copy the description" }));
  const description =
    "Chart: My Social Selling Index, 27 Apr to 19 May, the four pillars stacked to the total. " +
    "From 52.6 of 100 on 27 Apr 2026 to 52.6 on 19 May 2026. " +
    "At the end: Brand 21.0, People 6.4, Insights 10.3 and Relations 15.0, each of 25. " +
    "For comparison: Industry average 34.4 and Network average 36.3.";
  await vi.waitFor(() => expect(onCopy).toHaveBeenCalledWith(description));
});

test("without a day in the range it says so, and the range can be changed", () => {
  show([]);
  expect(screen.getByText(/Nothing was kept in this range/)).toBeTruthy();
  expect(screen.getByText("Range")).toBeTruthy();
});
