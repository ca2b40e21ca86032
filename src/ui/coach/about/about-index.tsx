import { CAUTIONS } from "../../../domain/coach/about";
import { ARTICLES } from "../../../domain/coach/tips";
import type { Snapshot } from "../../../domain/history/snapshot";
import { GROUPS } from "../../../domain/scores/groups";
import { total } from "../../../domain/scores/pillars";
import type { Standing, TotalStanding } from "../../../domain/stand/standing";
import { formatDay, formatScore } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { groupName } from "../../scores/group-name";
import {
  articleAbout,
  articleName,
  articleWords,
  cautionKey,
  cautionTitleKey,
} from "../coach-words";
import { CriteriaTable } from "./criteria-table";
import { IndexScale } from "./index-scale";
import "../coach.css";

type AboutIndexProps = {
  /** The newest snapshot: the own groups' averages stand before the authors' ranges. */
  newest: Snapshot | undefined;
  standing: Standing | undefined;
};

/** What authors say of the index's ranges, what it measures, and what to keep in mind. */
export function AboutIndex({ newest, standing }: AboutIndexProps) {
  return (
    <div class="view-sections">
      <section aria-labelledby="about-bands">
        <h2 id="about-bands">{t("aboutBands")}</h2>
        {newest && <Own newest={newest} />}
        <p class="soft">{t("aboutScale")}</p>
        <IndexScale total={newest && (standing?.total ?? alone(newest))} />
        <p class="soft">{t("aboutBandsText")}</p>
      </section>
      <section aria-labelledby="about-measures">
        <h2 id="about-measures">{t("aboutMeasures")}</h2>
        <CriteriaTable />
      </section>
      <section aria-labelledby="about-cautions">
        <h2 id="about-cautions">{t("aboutCautions")}</h2>
        <ul class="caution-cards">
          {CAUTIONS.map(({ id, articles }) => (
            <li key={id}>
              <h3>{t(cautionTitleKey(id))}</h3>
              <p>{t(cautionKey(id))}</p>
              <p class="soft small">{t("coachFrom", articleWords(articles))}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-articles">
        <h2 id="about-articles">{t("aboutArticles")}</h2>
        <p class="soft">{t("aboutSource")}</p>
        <dl class="facts">
          {ARTICLES.map((article) => (
            <div key={article}>
              <dt>{articleName(article)}</dt>
              <dd>{articleAbout(article)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** The total where nothing is known of the groups. */
const alone = ({ day, pillars }: Snapshot): TotalStanding => ({
  own: total(pillars),
  averages: {},
  ranks: {},
  seen: day,
});

/** The member's total beside the averages of their own groups, with the day they are of. */
function Own({ newest: { day, pillars, groups } }: { newest: Snapshot }) {
  const averages = GROUPS.flatMap((group) => {
    const average = groups[group]?.average;
    return average === undefined ? [] : [t("aboutAverage", groupName(group), formatScore(average))];
  });
  const own = t("aboutOwn", formatScore(total(pillars)), formatDay(day));
  return <p>{averages.length > 0 ? `${own} ${averages.join(" ")}` : own}</p>;
}
