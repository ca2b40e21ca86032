import type { ComponentChildren } from "preact";
import { PILLARS } from "../../domain/scores/pillars";
import "./chart.css";
import "./empty-picture.css";

/** What will stand somewhere, before there is a day to draw: without any number. */
type Drawing = "calendar" | "trend" | "stand";

export type EmptyPictureProps = {
  of: Drawing;
  /** In words what is missing, and what to do. */
  children: ComponentChildren;
};

const DRAWINGS = { calendar: Calendar, trend: Trend, stand: Stand };

export function EmptyPicture({ of, children }: EmptyPictureProps) {
  const Drawn = DRAWINGS[of];
  return (
    <figure class="empty-picture">
      <Drawn />
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** One week of the calendar, in pixels. */
const WEEK = 18;

function Calendar() {
  return (
    <svg viewBox={`0 0 ${53 * WEEK} ${7 * WEEK}`} aria-hidden="true">
      <pattern id="empty-week" width={WEEK} height={WEEK} patternUnits="userSpaceOnUse">
        <rect x="1.5" y="1.5" width={WEEK - 4} height={WEEK - 4} rx="3" />
      </pattern>
      {/* Of the pattern alone, so that no line runs round it. */}
      <rect width="100%" height="100%" style={{ fill: "url(#empty-week)", stroke: "none" }} />
    </svg>
  );
}

/** The four pillars on each other, as they might grow. */
function Trend() {
  return (
    <svg viewBox="0 0 954 200" aria-hidden="true">
      <path d="M0,.5H954M0,50.5H954M0,100.5H954M0,150.5H954M0,199.5H954" />
      {PILLARS.map((pillar, index) => {
        const y = 172 - 34 * index;
        const rise = 8 * (index + 1);
        return (
          <g key={pillar} data-line={pillar}>
            <path
              d={`M0,${y}C160,${y} 240,${y - rise} 400,${y - rise}S700,${y - 2 * rise} 954,${y - 2 * rise}`}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** A scale for each pillar, with one's own value and a group's on it. */
function Stand() {
  return (
    <svg viewBox="0 0 954 160" aria-hidden="true">
      {PILLARS.map((pillar, index) => {
        const y = 20 + 40 * index;
        const own = 560 - 90 * index;
        return (
          <g key={pillar}>
            <path d={`M0,${y}H954M${own + 120},${y - 8}V${y + 8}`} />
            <g data-line={pillar}>
              <path d={`M${own + 8},${y}H${own + 120}`} />
              <circle cx={own} cy={y} r="7" />
            </g>
          </g>
        );
      })}
    </svg>
  );
}
