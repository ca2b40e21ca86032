import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Association } from "../../domain/outcomes/association";
import type { Kind } from "../../domain/outcomes/kinds";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { associationWords, kindName } from "./kind-words";
import { KindsChoice, type KindsChoiceProps } from "./kinds-choice";
import "./outcomes.css";

export type OutcomesProps = KindsChoiceProps & {
  /** The fields for a week. */
  entry: ComponentChildren;
  /** The charts for a kind that is counted. */
  chartsOf: (kind: Kind) => ComponentChildren;
  associationOf: (kind: Kind) => Association;
  /** Below the charts, such as the export; none where nothing was counted. */
  children?: ComponentChildren;
};

/** What the member counts each week, beside the index, and whether the two went together. */
export function Outcomes(props: OutcomesProps) {
  const { kinds, entry, chartsOf, associationOf, children } = props;
  const counted = kinds.filter(({ isCounted }) => isCounted);
  const [chosen, choose] = useState<Kind["id"]>();
  const shown = counted.find(({ id }) => id === chosen) ?? counted[0];
  return (
    <div class="view-sections">
      <p class="lead">{t("outcomesLead")}</p>
      {shown && (
        <section aria-labelledby="outcomes-entry">
          <h2 id="outcomes-entry">{t("outcomesEntry")}</h2>
          {entry}
        </section>
      )}
      {shown && (
        <section class="outcomes-beside" aria-labelledby="outcomes-beside">
          <h2 id="outcomes-beside">{t("outcomesBeside")}</h2>
          {counted.length > 1 && <Shown counted={counted} shown={shown} onChoose={choose} />}
          <p>{associationWords(associationOf(shown), kindName(shown))}</p>
          <p class="soft">{t("outcomesCaveat")}</p>
          {chartsOf(shown)}
          {children}
        </section>
      )}
      <section aria-labelledby="outcomes-kinds">
        <h2 id="outcomes-kinds">{t("outcomesKinds")}</h2>
        <KindsChoice {...props} />
      </section>
    </div>
  );
}

type ShownProps = {
  counted: readonly Kind[];
  shown: Kind;
  onChoose: (id: Kind["id"]) => void;
};

/** Which kind stands under the index. */
function Shown({ counted, shown, onChoose }: ShownProps) {
  return (
    <Choice
      class="outcomes-shown"
      legend={t("outcomesShown")}
      name="kind"
      values={counted.map(({ id }) => id)}
      chosen={shown.id}
      words={(id) => kindName(counted.find((kind) => kind.id === id) ?? shown)}
      onChoose={onChoose}
    />
  );
}
