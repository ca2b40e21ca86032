import type { ComponentChildren } from "preact";
import type { Reading } from "../../domain/reading/reading";
import { PILLARS, total } from "../../domain/scores/pillars";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { useWork, WorkNote } from "../controls/use-work";
import { pillarName } from "../scores/pillar-name";
import "./proposal.css";

export type ProposalProps = {
  /** Four numbers found on a page that is new to us, and their total as the page shows it. */
  proposal: Reading;
  /** The instant of the look that found them. */
  at: string;
  /** Hands the member's answer over; false when the numbers are out of date by now. */
  onAnswer: (at: string, isMine: boolean) => Promise<boolean>;
  children?: ComponentChildren;
};

/** Asks the member whether numbers that no reader knows are theirs. Nothing is kept without a yes. */
export function Proposal({ proposal, at, onAnswer, children }: ProposalProps) {
  const work = useWork();
  const answer = (isMine: boolean) =>
    work.run(() => onAnswer(at, isMine), {
      done: (isTaken) => (isTaken ? "" : t("proposalGone")),
    });
  return (
    <section class="proposal" aria-labelledby="proposal-title">
      <Notice>
        <h2 id="proposal-title">{t("proposalTitle")}</h2>
        <p>{t("proposalText")}</p>
        <dl>
          {PILLARS.map((pillar) => (
            <>
              <dt>{pillarName(pillar)}</dt>
              <dd>
                <strong>{formatExact(proposal.pillars[pillar])}</strong> {t("typedOf25")}
              </dd>
            </>
          ))}
        </dl>
        <p>
          {t(
            "proposalTotal",
            formatExact(proposal.displayedTotal ?? Math.round(total(proposal.pillars))),
          )}
        </p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => answer(true)}>
            {t("proposalYes")}
          </button>
          <button type="button" class="button" onClick={() => answer(false)}>
            {t("proposalNo")}
          </button>
        </div>
        <WorkNote work={work} />
        {children}
      </Notice>
    </section>
  );
}
