import { fireEvent, render, screen } from "@testing-library/preact";
import { vi } from "vitest";
import { type PopupProps, PopupView } from "../../../src/ui/popup/popup-view";
import { kept } from "../../build/snapshots";

const TODAY = "2026-11-23";
const takenAt = new Date(2026, 10, 23, 8, 1).toISOString();
export const ONE = [kept(TODAY, { takenAt })];
const pillars = { brand: 20.998, people: 5.8, insights: 10.25, relationships: 15 };
const TWO = [
  kept("2026-11-22", { pillars, displayedTotal: 52, groups: { industry: { rank: 10 } } }),
  ...ONE,
];

/** Renders the popup on a history of two days; returns what it calls. */
export function show(other: Partial<PopupProps> = {}) {
  const spies = {
    onRange: vi.fn(),
    onChart: vi.fn(async () => {}),
    onOpenSsiPage: vi.fn(async () => {}),
    onOpenDashboard: vi.fn(async () => {}),
    onRecordNow: vi.fn(async () => {}),
    onCheckProfile: vi.fn(),
    onRepairedSeen: vi.fn(async () => {}),
    onExport: vi.fn(async () => {}),
    onAnswer: vi.fn<PopupProps["onAnswer"]>(async () => true),
    makeReport: vi.fn<PopupProps["makeReport"]>(async () => "skeleton:"),
    onCopy: vi.fn<PopupProps["onCopy"]>(async () => {}),
  };
  const props: PopupProps = {
    todayStatus: { kind: "kept-today" },
    isOnSsiPage: false,
    snapshots: TWO,
    failure: undefined,
    aheadCount: 0,
    today: TODAY,
    range: "30d",
    chart: "lines",
    decimal: ".",
    onSnooze: undefined,
    profileCheck: undefined,
    entry: undefined,
    tip: undefined,
    isDoing: false,
    reason: undefined,
    ...spies,
    ...other,
  };
  render(<PopupView {...props} />);
  return spies;
}

/** The text of the popup, its kinds of space made one. */
export const text = () => screen.getByRole("main").textContent?.replace(/\s/g, " ");
export const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
export const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
