import type { Plan } from "../../domain/import/plan";
import type { Choices } from "../../domain/import/records";
import { PILLARS, total } from "../../domain/scores/pillars";
import { formatDay, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { type Column, DayTable } from "../controls/day-table";

type ConflictsProps = {
  different: Plan["different"];
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

type Conflict = Plan["different"][number] & { day: string };

const WAYS = ["mine", "theirs"] as const;
const words = (way: (typeof WAYS)[number]) =>
  way === "mine" ? t("importKeepMine") : t("importTakeTheirs");

/** Days that are stored with other scores: for all, and for each, whose are kept. */
export function Conflicts({ different, choices, onChoose }: ConflictsProps) {
  const items = different.map((one): Conflict => ({ ...one, day: one.mine.day }));
  const forAll = choices.different ?? "mine";
  const chosenFor = (day: string) => (choices.each?.get(day) === undefined ? forAll : wayOf(day));
  const wayOf = (day: string) => (choices.each?.get(day) === "theirs" ? "theirs" : "mine");
  const columns: Column<Conflict>[] = [
    { title: t("importMine"), cell: ({ mine }) => scores(mine) },
    { title: t("importTheirs"), cell: ({ theirs }) => scores(theirs) },
    {
      title: t("importKept"),
      cell: ({ day }) => (
        <Choice
          legend={formatDay(day)}
          name={`import-${day}`}
          values={WAYS}
          chosen={chosenFor(day)}
          words={words}
          onChoose={(way) => onChoose({ each: new Map(choices.each).set(day, way) })}
        />
      ),
    },
  ];
  return (
    <section class="import-conflicts" aria-labelledby="import-conflicts">
      <h2 id="import-conflicts">{t("importConflicts")}</h2>
      <p>{t("importForAll")}</p>
      <Choice
        legend={t("importForAll")}
        name="import-for-all"
        values={WAYS}
        chosen={forAll}
        words={words}
        onChoose={(way) => onChoose({ different: way, each: new Map() })}
      />
      <DayTable items={items} caption={t("importConflictDays")} columns={columns} />
    </section>
  );
}

/** The total, and the four pillars it is the sum of. */
function scores({ pillars }: Conflict["mine"]): string {
  const parts = PILLARS.map((pillar) => formatScore(pillars[pillar]));
  return `${formatScore(total(pillars))} (${parts.join(" · ")})`;
}
