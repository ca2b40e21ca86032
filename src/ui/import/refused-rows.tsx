import type { Imported } from "../../domain/import/read-files";
import { plural, t } from "../../i18n/t";
import { problemWords } from "./problem-words";

/** So many rows tell what is wrong with a file; all of a damaged one would fill pages. */
const SHOWN = 100;

/** Every refused row with the reason: where it is, what stands there, what would be right. */
export function RefusedRows({ refused }: Pick<Imported, "refused">) {
  const hidden = refused.length - SHOWN;
  return (
    <section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={t("importRefused")} tabIndex={0}>
        <table class="import-refused">
          <caption>{t("importRefused")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("importRow")}</th>
              <th scope="col">{t("importColumn")}</th>
              <th scope="col">{t("importStands")}</th>
              <th scope="col">{t("importWhy")}</th>
              <th scope="col">{t("importFile")}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, SHOWN).map((problem) => (
              <tr key={`${problem.file} ${problem.row}`}>
                <th scope="row">{problem.row}</th>
                <td>{problem.column ?? "–"}</td>
                <td>{problem.found || "–"}</td>
                <td>{problemWords(problem)}</td>
                <td>{problem.file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && <p class="soft">{plural("importRowsMore", hidden)}</p>}
    </section>
  );
}
