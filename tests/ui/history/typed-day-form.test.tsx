import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { TypedText } from "../../../src/domain/history/typed-day";
import { TypedDayForm, type TypedDayFormProps } from "../../../src/ui/history/typed-day-form";

const RIGHT: Partial<TypedText> = {
  brand: "20.998",
  people: "6,4",
  insights: "10.25",
  relationships: "15",
  displayedTotal: "53",
  industryRank: "9",
};
const READING = {
  pillars: { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 },
  displayedTotal: 53,
  groups: { industry: { rank: 9 } },
};

function show(typed: Partial<TypedText>, answer: "kept" | "exists" = "kept") {
  const onKeep = vi.fn<TypedDayFormProps["onKeep"]>(async () => answer);
  render(<TypedDayForm today={() => "2026-11-23"} onKeep={onKeep} />);
  for (const [name, value] of Object.entries(typed)) {
    fireEvent.input(field(name), { target: { value } });
  }
  return onKeep;
}

const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const values = () =>
  Object.fromEntries(
    [...document.querySelectorAll("input")].map(({ name, value }) => [name, value]),
  );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const keep = () => press("Keep this day");
const status = () => screen.getByRole("status").textContent;

/** What stands beside each field that is refused, as the field itself refers to it. */
const refusals = () =>
  Object.fromEntries(
    [...document.querySelectorAll('input[aria-invalid="true"]')].map((input) => [
      input.getAttribute("name"),
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id))
        .filter((element) => element?.classList.contains("refusal"))
        .map((element) => element?.textContent)
        .join(),
    ]),
  );

describe("a day that is right", () => {
  test("is kept as it was typed, with a comma or a point", async () => {
    const onKeep = show(RIGHT);
    keep();
    await waitFor(() => expect(status()).toBe("Kept."));
    expect(onKeep.mock.calls).toEqual([["2026-11-23", READING, false]]);
  });

  test("leaves the form empty for the next one, at the same day", async () => {
    show({ ...RIGHT, day: "2026-11-01" });
    keep();
    await waitFor(() => expect(field("brand").value).toBe(""));
    expect(Object.values(values()).filter((value) => value !== "")).toEqual(["2026-11-01"]);
  });

  test("takes away the refusals of the try before", async () => {
    show({ ...RIGHT, brand: "x" });
    keep();
    expect(Object.keys(refusals())).toEqual(["brand"]);
    fireEvent.input(field("brand"), { target: { value: "20.998" } });
    keep();
    await waitFor(() => expect(refusals()).toEqual({}));
  });
});

describe("a value that is wrong is refused beside its field", () => {
  test.each<[name: keyof TypedText, value: string, words: string]>([
    ["day", "", "Please fill this in."],
    ["day", "2026-11-24", "This day is still to come. Choose today or earlier."],
    ["brand", "", "Please fill this in."],
    ["people", "six", "Write a number from 0 to 25, such as 13.1 or 13,1."],
    ["insights", "25.001", "A pillar has 25 points at most."],
    ["displayedTotal", "52.6", "Write a whole number from 0 to 100, or leave it empty."],
    [
      "displayedTotal",
      "54",
      "The four pillars do not add up to this total. Check the five numbers, or leave the total empty.",
    ],
    ["industryRank", "0", "Write a whole number from 1 to 100, or leave it empty."],
    ["networkRank", "101", "Write a whole number from 1 to 100, or leave it empty."],
  ])("%s: %j", (name, value, words) => {
    const onKeep = show({ ...RIGHT, [name]: value });
    keep();
    expect(refusals()).toEqual({ [name]: words });
    expect(document.activeElement).toBe(field(name));
    expect(onKeep).not.toHaveBeenCalled();
  });

  test("each at once, with the focus on the first", () => {
    show({ people: "26", relationships: "15", networkRank: "x" });
    keep();
    expect(Object.keys(refusals())).toEqual(["brand", "people", "insights", "networkRank"]);
    expect(document.activeElement).toBe(field("brand"));
  });

  test("and nothing typed is lost", () => {
    const typed = { ...RIGHT, day: "2026-11-01", people: "six", networkRank: "" };
    show(typed);
    keep();
    expect(values()).toEqual(typed);
  });
});

describe("a day that is kept already", () => {
  const said = "This day is kept already, and nothing was changed. Replace it with what you typed?";

  test("can be replaced, and nothing typed is lost", async () => {
    const typed = { ...RIGHT, day: "2026-11-01", networkRank: "11" };
    const onKeep = show(typed, "exists");
    expect(screen.queryByRole("button", { name: "Replace it" })).toBeNull();
    keep();
    await waitFor(() => expect(status()).toBe(said));
    expect(values()).toEqual(typed);
    onKeep.mockResolvedValue("kept");
    press("Replace it");
    await waitFor(() => expect(status()).toBe("Kept."));
    expect(onKeep.mock.calls.map(([day, , replace]) => [day, replace])).toEqual([
      ["2026-11-01", false],
      ["2026-11-01", true],
    ]);
    expect(screen.queryByRole("button", { name: "Replace it" })).toBeNull();
  });

  test("is asked about anew once something else is typed", async () => {
    show(RIGHT, "exists");
    keep();
    await waitFor(() => expect(status()).toBe(said));
    fireEvent.input(field("day"), { target: { value: "2026-11-02" } });
    expect(status()).toBe("");
    expect(screen.queryByRole("button", { name: "Replace it" })).toBeNull();
  });
});

test("a second click while the first is on its way does nothing", async () => {
  const onKeep = show(RIGHT);
  keep();
  keep();
  await waitFor(() => expect(status()).toBe("Kept."));
  expect(onKeep).toHaveBeenCalledTimes(1);
});

test("a page that was left open over midnight takes the new day", async () => {
  let today = "2026-11-23";
  const onKeep = vi.fn(async () => "kept" as const);
  render(<TypedDayForm today={() => today} initial={RIGHT} onKeep={onKeep} />);
  today = "2026-11-24";
  fireEvent.input(field("day"), { target: { value: today } });
  keep();
  await waitFor(() => expect(onKeep).toHaveBeenCalled());
});

test("a day that could not be kept is said, and nothing typed is lost", async () => {
  const onKeep = show(RIGHT);
  onKeep.mockRejectedValue(new Error("No answer"));
  keep();
  await waitFor(() => expect(status()).toContain("That did not work"));
  expect(values()).toMatchObject(RIGHT);
});

test("each field has its name in words, and today is the last day", () => {
  show({});
  const labelled = ["Day", "Find the right people", "Total LinkedIn shows", "Network: Top …"];
  expect(labelled.map((label) => screen.getByLabelText(label).getAttribute("name"))).toEqual([
    "day",
    "people",
    "displayedTotal",
    "networkRank",
  ]);
  expect(field("day").max).toBe("2026-11-23");
});

test("a form may begin with what is known already", () => {
  render(
    <TypedDayForm
      today={() => "2026-11-23"}
      initial={{ brand: "12" }}
      onKeep={async () => "kept"}
    />,
  );
  expect([field("day").value, field("brand").value]).toEqual(["2026-11-23", "12"]);
});
