import { render } from "@testing-library/preact";
import { useMemo, useState } from "preact/hooks";
import type { DayMarks } from "../../../src/domain/marks/day-marks";
import { markLines } from "../../../src/ui/chart/across/mark-lines";
import { LineChart } from "../../../src/ui/chart/line-chart";
import { pillarScale } from "../../../src/ui/chart/scales";
import { pillarLines } from "../../../src/ui/trend/pillar-lines";
import { kept } from "../../build/snapshots";

const DAYS = [
  "2026-04-27",
  "2026-05-13",
  "2026-05-14",
  "2026-05-16",
  "2026-05-17",
  "2026-05-18",
  "2026-05-19",
];
const pillars = { brand: 20.973, people: 6.38, insights: 10.25, relationships: 15 };
export const SERIES = DAYS.map((day, index) => kept(day, index === 0 ? { pillars } : {}));

/** A pillar's, 0–25. */
export const scale = pillarScale();

function Chart({ items, marks }: { items: typeof SERIES; marks?: DayMarks }) {
  const [chosen, choose] = useState<string>();
  const across = useMemo(() => marks && markLines(marks, "2026-04-27", "2026-05-19"), [marks]);
  return (
    <LineChart
      drawing={{ items, lines: pillarLines(), scale, from: "2026-04-27", to: "2026-05-19" }}
      size={{ width: 348, height: 172, labelWidth: 116 }}
      label="The four pillars"
      onChoose={choose}
      {...{ chosen, across }}
    />
  );
}

/** Renders the four pillars of the public series, 24 to 232 pixels wide. */
export const show = (items = SERIES, marks?: DayMarks) =>
  render(<Chart items={items} {...(marks && { marks })} />);
