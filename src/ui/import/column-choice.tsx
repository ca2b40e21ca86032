import { useState } from "preact/hooks";
import type { ColumnName } from "../../domain/csv/column";
import type { Answers, Question } from "../../domain/import/question";
import { PILLARS } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import { shortPillarName } from "../scores/pillar-name";

type ColumnChoiceProps = {
  question: Extract<Question, { kind: "columns" }>;
  onChoose: (choice: NonNullable<Answers["columns"]>) => void;
};

/** What a column may hold: the day and the pillars first, which must be there. */
const NEEDED = ["day", ...PILLARS] as const;
const OFFERED = [
  ...NEEDED,
  "total",
  "industry_rank",
  "industry_average",
  "network_rank",
  "network_average",
] as const satisfies readonly ColumnName[];
type OfferedColumn = (typeof OFFERED)[number];

/** The first rows of a table, with a choice above each column of what it holds. */
export function ColumnChoice({ question, onChoose }: ColumnChoiceProps) {
  const [held, setHeld] = useState<readonly (OfferedColumn | "")[]>([]);
  const [hasHeader, setHasHeader] = useState(question.hasHeader);
  const width = Math.max(...question.rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const isWhole =
    NEEDED.every((name) => held.includes(name)) &&
    OFFERED.every((name) => held.filter((one) => one === name).length <= 1);
  const choose = (place: number, name: OfferedColumn | "") =>
    setHeld(places.map((one) => (one === place ? name : (held[one] ?? ""))));
  const use = () => {
    const chosen = held.flatMap((name, place) => (name ? [[name, place] as const] : []));
    onChoose({ places: Object.fromEntries(chosen), hasHeader });
  };
  return (
    <fieldset class="import-question">
      <legend>{t("importColumnsText")}</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={t("importColumnsText")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {places.map((place) => (
                <th scope="col" key={place}>
                  <select
                    aria-label={t("importColumnLabel", String(place + 1))}
                    value={held[place] ?? ""}
                    onChange={({ currentTarget }) =>
                      choose(place, currentTarget.value as OfferedColumn | "")
                    }
                  >
                    <option value="">{t("importColumnNothing")}</option>
                    {OFFERED.map((name) => (
                      <option key={name} value={name}>
                        {columnWords(name)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.rows.map((row, index) => (
              <tr key={index} data-header={hasHeader && index === 0}>
                {places.map((place) => (
                  <td key={place}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <label>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ currentTarget }) => setHasHeader(currentTarget.checked)}
        />{" "}
        {t("importHasHeader")}
      </label>
      <button type="button" class="button" disabled={!isWhole} onClick={use}>
        {t("importColumnsUse")}
      </button>
    </fieldset>
  );
}

/** The column's name in words, where the file may hold it. */
function columnWords(name: OfferedColumn): string {
  return {
    day: () => t("tableDay"),
    brand: () => shortPillarName("brand"),
    people: () => shortPillarName("people"),
    insights: () => shortPillarName("insights"),
    relationships: () => shortPillarName("relationships"),
    total: () => t("figureTotal"),
    industry_rank: () => t("importIndustryRank"),
    industry_average: () => t("importIndustryAverage"),
    network_rank: () => t("importNetworkRank"),
    network_average: () => t("importNetworkAverage"),
  }[name]();
}
