import { fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { Switch } from "../../../src/ui/controls/switch";
import { ExportChoice } from "../../../src/ui/history/export-choice";
import { RangeChoice } from "../../../src/ui/trend/range-choice";
import { fake } from "../../fakes/browser";

describe("the choice of range", () => {
  const radios = () => screen.getAllByRole<HTMLInputElement>("radio");

  test.each([
    ["en-GB", "How far back", ["30 d", "90 d", "1 y", "All"]],
    ["fr-FR", "Période", ["30 j", "90 j", "1 an", "Tout"]],
  ])("is named in %s", (language, legend, names) => {
    fake.uiLanguage = language;
    render(<RangeChoice range="30d" onRange={vi.fn()} />);
    expect(screen.getByRole("group").querySelector("legend")?.textContent).toBe(legend);
    expect(radios().map((radio) => radio.closest("label")?.textContent)).toEqual(names);
  });

  test("shows the one that holds", () => {
    render(<RangeChoice range="1y" onRange={vi.fn()} />);
    expect(radios().map(({ checked }) => checked)).toEqual([false, false, true, false]);
  });

  test("asks for the one that is chosen", () => {
    const onRange = vi.fn();
    render(<RangeChoice range="30d" onRange={onRange} />);
    fireEvent.click(screen.getByLabelText("All"));
    expect(onRange.mock.calls).toEqual([["all"]]);
  });
});

describe("the choice of export", () => {
  test.each([
    ["Standard CSV", { delimiter: ",", decimal: "." }],
    ["For Excel in my region", { delimiter: ";", decimal: "," }],
  ])("%s", (name, form) => {
    const onExport = vi.fn(async () => {});
    render(<ExportChoice decimal="," onExport={onExport} />);
    fireEvent.click(screen.getByRole("button", { name }));
    expect(onExport.mock.calls).toEqual([[form]]);
  });

  test("where the region writes a point, one file fits all", () => {
    const onExport = vi.fn(async () => {});
    render(<ExportChoice decimal="." onExport={onExport} />);
    fireEvent.click(screen.getByRole("button"));
    expect(onExport.mock.calls).toEqual([[{ delimiter: ",", decimal: "." }]]);
  });
});

describe("a switch", () => {
  const box = () => screen.getByRole<HTMLInputElement>("switch", { name: "Record" });

  test.each([
    [false, true],
    [true, false],
  ])("that is on: %s, asks for the opposite", (isOn, asked) => {
    const onSwitch = vi.fn(async () => {});
    render(<Switch label="Record" isOn={isOn} onSwitch={onSwitch} />);
    expect(box().getAttribute("aria-checked")).toBe(String(isOn));
    fireEvent.click(box());
    expect(onSwitch.mock.calls).toEqual([[asked]]);
  });

  test("shows what is stored, whatever was clicked", () => {
    const { rerender } = render(<Switch label="Record" isOn={false} onSwitch={async () => {}} />);
    fireEvent.click(box());
    expect(box().checked).toBe(false);
    rerender(<Switch label="Record" isOn={true} onSwitch={async () => {}} />);
    expect(box().checked).toBe(true);
  });

  test("that is disabled asks for nothing", () => {
    const onSwitch = vi.fn(async () => {});
    render(<Switch label="Record" isOn={false} isDisabled onSwitch={onSwitch} />);
    expect(box().disabled).toBe(true);
    box().click();
    expect(onSwitch).not.toHaveBeenCalled();
  });
});
