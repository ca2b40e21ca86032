import { type HabitWeek, habitWeeks } from "../../domain/coach/habit-weeks";
import { LONGEST_DAYS, type Trial } from "../../domain/coach/trial";
import { addDays, daysBetween } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import type { Pillar } from "../../domain/scores/pillars";
import { formatScore, formatShortDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { linePaths } from "../chart/line-path";
import { linear } from "../chart/linear";
import { HabitTable } from "./habit-table";
import "./habit-picture.css";

/** The drawing is as wide as its place: across these units, and as many pixels high. */
const [WIDTH, HEIGHT, EDGE] = [560, 88, 10];

/** The height shows at least so many points: what is smaller must not look large. */
const LEAST_POINTS = 1;

type HabitPictureProps = {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  pillar: Pillar;
  /** The day the habit began. */
  since: Day;
  today: Day;
  trial: Trial | undefined;
};

/** A pillar in the four weeks before a habit and in those since, and the weeks as a strip. */
export function HabitPicture({ snapshots, pillar, since, today, trial }: HabitPictureProps) {
  const from = addDays(since, -LONGEST_DAYS);
  const items = snapshots.filter(({ day }) => day >= from && day < addDays(since, LONGEST_DAYS));
  const values = items.map(({ pillars }) => pillars[pillar]);
  const y = heightOf(values);
  const x = (day: Day) => (daysBetween(from, day) / (2 * LONGEST_DAYS)) * WIDTH;
  const { line, lone } = linePaths(items, ({ pillars }) => pillars[pillar], { x, y });
  const weeks = habitWeeks(snapshots, pillar, since, today);
  return (
    <div class="habit">
      <svg
        class="habit-line"
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-line={pillar}
      >
        <path class="began" d={`M${WIDTH / 2},0V${HEIGHT}`} />
        {trial?.kind === "compared" && (
          <>
            <path class="middle" d={`M0,${y(trial.before.value)}H${WIDTH / 2 - 4}`} />
            <path class="middle" d={`M${WIDTH / 2 + 4},${y(trial.after.value)}H${WIDTH}`} />
          </>
        )}
        <path class="line" d={line} />
        <path class="lone" d={lone} />
      </svg>
      <WeekStrip weeks={weeks} />
      <div class="habit-halves soft small">
        <span>
          {t("trialBeforeAt")} <Middle middle={trial?.kind === "compared" && trial.before} />
        </span>
        <span>
          {t("trialSinceAt", formatShortDay(since))}{" "}
          <Middle middle={trial?.kind === "compared" && trial.after} />
        </span>
      </div>
      <details>
        <summary>{t("figureTable")}</summary>
        <HabitTable weeks={weeks} pillar={pillar} />
      </details>
    </div>
  );
}

/** The middle of a half, where there is one to compare. */
function Middle({ middle }: { middle: { value: number } | false }) {
  return middle && <strong>{formatScore(middle.value)}</strong>;
}

function heightOf(values: readonly number[]): (value: number) => number {
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];
  const missing = Math.max(0, LEAST_POINTS - (high - low)) / 2;
  return linear([low - missing, high + missing], [HEIGHT - EDGE, EDGE]);
}

/** A box a week, under its part of the line: full where it is over, empty where it is still to come. */
function WeekStrip({ weeks }: { weeks: readonly HabitWeek[] }) {
  return (
    <div class="habit-weeks" aria-hidden="true">
      {weeks.map(({ start, state }) => (
        <span key={start} data-state={state} />
      ))}
    </div>
  );
}
