import type { SYNC_CHOICES, SyncNumbers, SyncStatus } from "../../domain/sync/status";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { useWork, WorkNote } from "../controls/use-work";
import { PartBar } from "./part-bar";
import "./sync.css";

export type SyncChoice = (typeof SYNC_CHOICES)[number];

type QuestionProps = {
  asked: Extract<SyncStatus, { is: "asked" }>;
  onAnswer: (choice: SyncChoice) => Promise<unknown>;
};

/** Asks what is to become of days that the account holds already. Nothing happens before. */
export function SyncQuestion({ asked: { why, numbers }, onAnswer }: QuestionProps) {
  const work = useWork();
  const button = (choice: SyncChoice, words: string) => (
    <button type="button" class="button" onClick={() => work.run(() => onAnswer(choice))}>
      {words}
    </button>
  );
  return (
    <Notice>
      <div class="sync-question">
        <h3>{t("syncAskTitle")}</h3>
        {(why === "other-account" || numbers.isOtherMember) && <p>{t("syncAskOther")}</p>}
        <NumbersTable numbers={numbers} />
        <p>{t("syncAskText")}</p>
        <div class="buttons">
          {button("merge", t("syncMerge"))}
          {button("apart", t("syncApart"))}
          {button("notNow", t("syncNotNow"))}
        </div>
        <WorkNote work={work} />
      </div>
    </Notice>
  );
}

/** All rows on one scale: what is in both stands under what is there, and over what is here. */
function NumbersTable({ numbers: { there, here, both, differing } }: { numbers: SyncNumbers }) {
  const onlyThere = there - both;
  const rows = [
    { words: t("syncThere"), days: there, from: 0 },
    { words: t("syncHere"), days: here, from: onlyThere },
    { words: t("syncBoth"), days: both, from: onlyThere },
    { words: t("syncDiffering"), days: differing, from: onlyThere },
  ];
  return (
    <table class="sync-numbers">
      <caption>{t("syncDays")}</caption>
      <tbody>
        {rows.map(({ words, days, from }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>{days}</td>
            <td>
              <PartBar from={from} to={from + days} of={onlyThere + here} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
