import { useMemo } from "preact/hooks";
import { choosePillar } from "../../domain/coach/choose-pillar";
import { fittingCaution } from "../../domain/coach/fitting-caution";
import { trial } from "../../domain/coach/trial";
import { t } from "../../i18n/t";
import { Coach } from "../../ui/coach";
import { choosePersona, markTip } from "../actions";
import { coach, snapshots, tipToday, today } from "../live";

/** The coach, with what is known of the member now. */
export function CoachView() {
  const kept = snapshots.value ?? [];
  const state = coach.value;
  const day = today.value;
  const reason = useMemo(() => choosePillar(kept, day), [kept, day]);
  if (!state) return null;
  if (!reason) return <p class="lead">{t("coachEmpty")}</p>;
  const hasSeat = kept.at(-1)?.seat === true;
  const tip = tipToday();
  return (
    <Coach
      {...{ reason, tip, state, hasSeat }}
      caution={fittingCaution(kept)}
      trialOf={({ id, pillar }) => {
        const mark = state.tips[id];
        return mark?.state === "doing" ? trial(kept, pillar, mark.since, day) : undefined;
      }}
      onMark={(id, mark) => void markTip(id, mark)}
      onPersona={(persona) => void choosePersona(persona)}
    />
  );
}
