import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, vi } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { panelData } from "../../../src/domain/panel/panel-data";
import type { Fit, Shape } from "../../../src/domain/panel/panel-shape";
import type { Placement } from "../../../src/domain/panel/placement";
import type { TodayFacts } from "../../../src/domain/today/today-status";
import { Panel, type PanelProps } from "../../../src/ui/panel/panel";
import { daysUpTo, kept } from "../../build/snapshots";

export const TODAY = "2026-11-23";
export const NOW = new Date(2026, 10, 23, 12);
export const takenAt = new Date(2026, 10, 23, 8, 1).toISOString();
export const HISTORY = [...daysUpTo("2026-11-22", 40), kept(TODAY, { takenAt })];

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { value: 336, configurable: true });
});

/** The room on the right of the scores, for a shape. */
export const fitOf = (shape: Shape): Fit => ({
  shape,
  side: "right",
  width: shape === "rail" ? 88 : 372,
});

const COLUMN = { left: 200, top: 1_400, width: 968 };

export function show(
  snapshots: Snapshot[] = HISTORY,
  other: Partial<PanelProps> = {},
  attempt?: TodayFacts["attempt"],
) {
  const placement = { corner: "bottom-right", isFolded: false, openIn: [] } as const;
  const spies = {
    onRange: vi.fn(),
    onChart: vi.fn(async () => {}),
    onPill: vi.fn(),
    onFoot: vi.fn(),
    onPlace: vi.fn(async (_placed: Placement) => {}),
    onAnswer: vi.fn(async () => true),
    onDashboard: vi.fn(async () => {}),
    onHide: vi.fn(),
    onOff: vi.fn(async () => {}),
  };
  const data = panelData({ snapshots, range: "30d", now: NOW, placement, attempt });
  const props: PanelProps = {
    data,
    range: "30d",
    fit: fitOf("card"),
    column: COLUMN,
    ...spies,
    ...other,
  };
  const { rerender } = render(<Panel {...props} />);
  // What the member chose is drawn, as it is on the page.
  spies.onPlace.mockImplementation(async (placed: Placement) => {
    rerender(<Panel {...props} data={{ ...data, placement: placed }} />);
  });
  return { ...spies, data };
}

export const text = () => document.body.textContent?.replace(/\s/g, " ");
export const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
