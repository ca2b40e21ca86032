import { useState } from "preact/hooks";
import type { AsideReading } from "../../domain/accounts/aside";
import type { NamedHistory } from "../../domain/accounts/histories";
import type { Snapshot } from "../../domain/history/snapshot";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { useWork, WorkNote } from "../controls/use-work";
import { AccountPick } from "./account-pick";
import { BothReadings } from "./both-readings";
import "./accounts.css";

/** Whose a reading is: of the account it would have gone to, of another, of a new one, or nobody's. */
export type AccountAnswer = {
  takenAt: string;
  whose: "mine" | "left-out";
  history?: string;
  name?: string;
};

export type QuestionProps = {
  asked: AsideReading;
  /** The newest snapshot of the account it would have gone to, where that is shown. */
  before: Snapshot | undefined;
  accounts: readonly NamedHistory[];
  /** Hands the answer over; false when the question was answered meanwhile. */
  onAnswer: (answer: AccountAnswer) => Promise<boolean>;
};

/** Asks whose scores are that were put aside. None of them is kept without an answer. */
export function AccountQuestion({ asked, before, accounts, onAnswer }: QuestionProps) {
  const [isPicking, setPicking] = useState(false);
  const work = useWork();
  const { takenAt, why } = asked;
  const isJump = why === "other-member";
  const own = accounts.find(({ id }) => id === asked.history);
  const answer = (given: Omit<AccountAnswer, "takenAt">) =>
    work.run(() => onAnswer({ takenAt, ...given }), {
      done: (isTaken) => (isTaken ? "" : t("accountGone")),
    });
  return (
    <section class="account-question" aria-labelledby="account-question">
      <Notice>
        <h2 id="account-question">
          {isJump ? t("accountAskTitle") : t("accountAskContainerTitle")}
        </h2>
        <BothReadings asked={asked} before={before} />
        <p>{isJump ? t("accountAskText") : t("accountAskContainerText")}</p>
        {isPicking ? (
          <AccountPick
            others={accounts.filter((one) => one !== own)}
            onPick={(picked) => answer({ whose: "mine", ...picked })}
            onBack={() => setPicking(false)}
          />
        ) : (
          <div class="buttons">
            <button type="button" class="button" onClick={() => answer({ whose: "mine" })}>
              {own?.name ? t("accountYesNamed", own.name) : t("accountYes")}
            </button>
            <button type="button" class="button" onClick={() => setPicking(true)}>
              {t("accountOther")}
            </button>
            <button type="button" class="button" onClick={() => answer({ whose: "left-out" })}>
              {t("accountLeaveOut")}
            </button>
          </div>
        )}
        <WorkNote work={work} />
      </Notice>
    </section>
  );
}
