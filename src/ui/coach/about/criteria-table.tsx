import { CRITERIA } from "../../../domain/coach/about";
import { ARTICLES, type Article } from "../../../domain/coach/tips";
import { PILLARS } from "../../../domain/scores/pillars";
import { t } from "../../../i18n/t";
import { pillarName } from "../../scores/pillar-name";
import { articleName, criterionKey } from "../coach-words";
import "./criteria-table.css";

/** What the authors say a pillar measures: a row a criterion, a dot for each author who names it. */
export function CriteriaTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="table-wide criteria" aria-label={t("aboutCriteriaTable")} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t("aboutCriteriaTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("aboutCriterion")}</th>
            {ARTICLES.map((article) => (
              <th scope="col" key={article}>
                {articleName(article)}
              </th>
            ))}
          </tr>
        </thead>
        {PILLARS.map((pillar) => (
          <tbody key={pillar} data-line={pillar}>
            <tr>
              <th class="criteria-pillar" scope="rowgroup" colSpan={ARTICLES.length + 1}>
                {pillarName(pillar)}
              </th>
            </tr>
            {CRITERIA.filter((one) => one.pillar === pillar).map(({ id, articles }) => (
              <tr key={id}>
                <th scope="row">{t(criterionKey(id))}</th>
                {ARTICLES.map((article) => (
                  <td key={article}>{includes(articles, article) && <Dot />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const includes = (articles: readonly Article[], article: Article) => articles.includes(article);

function Dot() {
  return (
    <>
      <svg width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
      </svg>
      <span class="visually-hidden">{t("aboutSaid")}</span>
    </>
  );
}
