import { dayOf } from "../../domain/days/day";
import { completeness, type OwnField, type OwnProfile } from "../../domain/profile/own-profile";
import { PROFILE_FIELDS, type ProfileField } from "../../domain/profile/profile-fields";
import { formatDay, formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";
import { fieldName, fieldWords } from "./profile-words";
import "./own-profile.css";

export type OwnProfileProps = {
  profile: OwnProfile | undefined;
  /** The member's own word on a part; left out, they take it back. */
  onAnswer: (field: ProfileField, isThere?: boolean) => Promise<unknown>;
};

/** What is known of the own profile, part by part, and the questions the member can answer. */
export function OwnProfileParts({ profile, onAnswer }: OwnProfileProps) {
  const { from, to, of } = completeness(profile);
  const numbers = [from, to, of].map((number) => formatExact(number));
  return (
    <section aria-labelledby="profile-parts">
      <h2 id="profile-parts">{t("profileParts")}</h2>
      <p class="profile-range">
        {from === to ? t("profileCount", ...numbers.slice(1)) : t("profileRange", ...numbers)}
      </p>
      <p class="soft">{t("profileRangeOurs")}</p>
      {profile?.seenAt !== undefined && (
        <p>{t("profileSeen", formatDay(dayOf(new Date(profile.seenAt))))}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={t("profileView")} tabIndex={0}>
        <table class="profile-table">
          <thead>
            <tr>
              <th scope="col">{t("profilePart")}</th>
              <th scope="col">{t("profileState")}</th>
              <th scope="col">{t("profileWhen")}</th>
              <th scope="col">{t("profileAnswer")}</th>
            </tr>
          </thead>
          <tbody>
            {PROFILE_FIELDS.map((field) => (
              <Part key={field} field={field} onAnswer={onAnswer} known={profile?.fields[field]} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

type PartProps = Pick<OwnProfileProps, "onAnswer"> & {
  field: ProfileField;
  known: OwnField | undefined;
};

function Part({ field, known, onAnswer }: PartProps) {
  const isUnknown = known === undefined || known.state === "unknown";
  return (
    <tr data-state={known?.state ?? "unknown"}>
      <th scope="row">{fieldName(field)}</th>
      <td>{fieldWords(field, known)}</td>
      <td>{isUnknown ? "–" : whenWords(known)}</td>
      <td>
        <Answer
          field={field}
          onAnswer={onAnswer}
          isUnknown={isUnknown}
          isSaid={!isUnknown && known.said === true}
        />
      </td>
    </tr>
  );
}

function whenWords({ day, said }: Exclude<OwnField, { state: "unknown" }>): string {
  return said ? t("profileSaid", formatDay(day)) : formatDay(day);
}

type AnswerProps = Omit<PartProps, "known"> & { isUnknown: boolean; isSaid: boolean };

/** Where the page does not tell, the member can; and take their word back. */
function Answer({ field, isUnknown, isSaid, onAnswer }: AnswerProps) {
  const answer = (words: string, isThere?: boolean) => (
    <WorkButton
      class="link"
      aria-label={`${fieldName(field)}: ${words}`}
      onWork={() => onAnswer(field, isThere)}
    >
      {words}
    </WorkButton>
  );
  if (isSaid) return answer(t("profileTakeBack"));
  if (!isUnknown) return null;
  return (
    <span class="profile-answers">
      {answer(t("yes"), true)}
      {answer(t("no"), false)}
    </span>
  );
}
