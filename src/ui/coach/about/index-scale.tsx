import { BANDS, type Band, type BandId } from "../../../domain/coach/about";
import { ARTICLES } from "../../../domain/coach/tips";
import type { TotalStanding } from "../../../domain/stand/standing";
import { formatExact } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { TOTAL_GRID, TotalRow } from "../../stand/stand-row";
import { StandAxis } from "../../stand/stand-scale";
import "../../stand/stand.css";
import { articleName, bandKey } from "../coach-words";
import "./index-scale.css";

/** The height of a band's row, and where its strip stands, in pixels. */
const [ROW, TOP, STRIP] = [30, 8, 14];

/**
 * One scale from 0 to 100: the own total with the groups' averages, and under it what each author
 * says of its ranges. All that is drawn stands in words in its row.
 */
export function IndexScale({ total }: { total: TotalStanding | undefined }) {
  const authors = ARTICLES.filter((article) => BANDS.some(({ author }) => author === article));
  return (
    <div class="stand index-scale">
      {total && (
        <ul>
          <TotalRow standing={total} />
        </ul>
      )}
      {authors.map((author) => (
        <section key={author} aria-labelledby={`bands-${author}`}>
          <h3 class="small" id={`bands-${author}`}>
            {articleName(author)}
          </h3>
          <ul>
            {BANDS.filter((band) => band.author === author).map((band) => (
              <BandRow key={band.id} band={band} own={total?.own} />
            ))}
          </ul>
        </section>
      ))}
      <div class="stand-row" aria-hidden="true">
        <StandAxis top={100} grid={TOTAL_GRID} />
      </div>
    </div>
  );
}

/** A band as a strip, crossed by the line of the own total. */
function BandRow({ band, own }: { band: Band & { id: BandId }; own: number | undefined }) {
  const { id, from, to } = band;
  const holdsOwn = own !== undefined && own >= from && own <= to;
  return (
    <li class="stand-row">
      <span class="stand-name">{`${formatExact(from)}–${formatExact(to)}`}</span>
      <svg class="stand-scale" width="100%" height={ROW} aria-hidden="true" data-line="own">
        {TOTAL_GRID.map((value) => (
          <line key={value} class="grid" x1={`${value}%`} x2={`${value}%`} y1="0" y2={ROW} />
        ))}
        <rect
          class="band"
          data-own={holdsOwn}
          x={`${from}%`}
          y={TOP}
          width={`${to - from}%`}
          height={STRIP}
          rx="3"
        />
        {own !== undefined && (
          <line class="own-line" x1={`${own}%`} x2={`${own}%`} y1="0" y2={ROW} />
        )}
      </svg>
      <span class="band-words small">{t(bandKey(id))}</span>
    </li>
  );
}
