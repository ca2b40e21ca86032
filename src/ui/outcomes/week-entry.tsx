import type { Kind } from "../../domain/outcomes/kinds";
import type { OutcomeWeek, Week } from "../../domain/outcomes/outcome-week";
import { CountField } from "./count-field";
import { kindName } from "./kind-words";
import "./week-entry.css";

export type WeekEntryProps = {
  week: Week;
  /** What the member counts. */
  kinds: readonly Kind[];
  counts: OutcomeWeek["counts"];
  onKeep: (counted: { week: Week; kind: Kind["id"]; count?: number }) => Promise<unknown>;
};

/** A field for everything the member counts, for one week; each is kept as soon as it is typed. */
export function WeekEntry({ week, kinds, counts, onKeep }: WeekEntryProps) {
  return (
    <div class="week-entry">
      {kinds.map((kind) => (
        <CountField
          key={`${week} ${kind.id}`}
          name={kindName(kind)}
          count={counts[kind.id]}
          onKeep={(count) => onKeep({ week, kind: kind.id, ...(count !== undefined && { count }) })}
        />
      ))}
    </div>
  );
}
