import { BANDS, CAUTIONS, CRITERIA } from "../../domain/coach/about";
import { ARTICLES } from "../../domain/coach/tips";
import type { Snapshot } from "../../domain/history/snapshot";
import { GROUPS } from "../../domain/scores/groups";
import { PILLARS, type Pillar, total } from "../../domain/scores/pillars";
import { formatDay, formatExact, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { pillarName } from "../scores/pillar-name";
import {
  articleAbout,
  articleName,
  articleWords,
  bandKey,
  cautionKey,
  criterionKey,
} from "./coach-words";
import "./coach.css";

/**
 * What the index measures, what authors say of its ranges, and what to keep in mind.
 *
 * @param newest the newest snapshot: the own groups' averages stand before the authors' ranges
 */
export function AboutIndex({ newest }: { newest: Snapshot | undefined }) {
  return (
    <div class="view-sections">
      <section aria-labelledby="about-measures">
        <h2 id="about-measures">{t("aboutMeasures")}</h2>
        {PILLARS.map((pillar) => (
          <Criteria key={pillar} pillar={pillar} />
        ))}
      </section>
      <section aria-labelledby="about-cautions">
        <h2 id="about-cautions">{t("aboutCautions")}</h2>
        <ul class="about-list">
          {CAUTIONS.map(({ id, articles }) => (
            <li key={id}>
              {t(cautionKey(id))}{" "}
              <span class="soft small">{t("coachFrom", articleWords(articles))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="about-bands">
        <h2 id="about-bands">{t("aboutBands")}</h2>
        {newest && <Own newest={newest} />}
        <p class="soft">{t("aboutBandsText")}</p>
        <ul class="about-list">
          {BANDS.map(({ id, author, from, to }) => (
            <li key={id}>
              <strong>{`${formatExact(from)}–${formatExact(to)}`}</strong> {t(bandKey(id))}{" "}
              <span class="soft small">{articleWords([author])}</span>
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

/** What a pillar measures, with who says so. */
function Criteria({ pillar }: { pillar: Pillar }) {
  return (
    <>
      <h3>{pillarName(pillar)}</h3>
      <ul class="about-list">
        {CRITERIA.filter((one) => one.pillar === pillar).map(({ id, articles }) => (
          <li key={id}>
            {t(criterionKey(id))}{" "}
            <span class="soft small">{t("coachFrom", articleWords(articles))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The member's total beside the averages of their own groups, with the day they are of. */
function Own({ newest: { day, pillars, groups } }: { newest: Snapshot }) {
  const averages = GROUPS.flatMap((group) => {
    const average = groups[group]?.average;
    return average === undefined ? [] : [t("aboutAverage", groupName(group), formatScore(average))];
  });
  const own = t("aboutOwn", formatScore(total(pillars)), formatDay(day));
  return <p>{averages.length > 0 ? `${own} ${averages.join(" ")}` : own}</p>;
}
