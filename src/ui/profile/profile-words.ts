import type { OwnField, OwnProfile } from "../../domain/profile/own-profile";
import type { ProfileField } from "../../domain/profile/profile-fields";
import { formatExact, formatList } from "../../i18n/format";
import { plural, t } from "../../i18n/t";

/** Parts of which the length says more than a count. */
const LENGTHS: readonly ProfileField[] = ["headline", "about"];

export function fieldName(field: ProfileField): string {
  return {
    photo: t("fieldPhoto"),
    banner: t("fieldBanner"),
    headline: t("fieldHeadline"),
    about: t("fieldAbout"),
    featured: t("fieldFeatured"),
    experience: t("fieldExperience"),
    education: t("fieldEducation"),
    certifications: t("fieldCertifications"),
    skills: t("fieldSkills"),
    recommendations: t("fieldRecommendations"),
    languages: t("fieldLanguages"),
    volunteering: t("fieldVolunteering"),
    projects: t("fieldProjects"),
    connections: t("fieldConnections"),
    customAddress: t("fieldCustomAddress"),
  }[field];
}

/** How a part stands: there, with how much of it; missing; or unknown, and why. */
export function fieldWords(field: ProfileField, known: OwnField | undefined): string {
  if (!known) return t("fieldNever");
  if (known.state === "unknown") {
    return known.why === "not-loaded" ? t("fieldNotLoaded") : t("fieldUnclear");
  }
  const isPresent = known.state === "present";
  if (field === "customAddress") return isPresent ? t("fieldChosen") : t("fieldGenerated");
  const state = isPresent ? t("fieldPresent") : t("fieldMissing");
  if (known.state === "missing" || known.value === undefined) return state;
  const amount = LENGTHS.includes(field)
    ? plural("fieldCharacters", known.value)
    : formatExact(known.value);
  return t("fieldAmount", state, known.atLeast ? t("fieldAtLeast", amount) : amount);
}

/** What the own profile says about a tip; undefined where no part tells of it. */
export function checkWords(
  checks: readonly ProfileField[],
  profile: OwnProfile | undefined,
): string | undefined {
  if (checks.length === 0) return undefined;
  const names = (state: OwnField["state"]) =>
    checks.filter((field) => (profile?.fields[field]?.state ?? "unknown") === state).map(fieldName);
  const [missing, unknown] = [names("missing"), names("unknown")];
  if (missing.length > 0) return t("checkMissing", formatList(missing));
  if (unknown.length > 0) return t("checkUnknown", formatList(unknown));
  // Everybody has connections: that some are there says nothing of the tip.
  return checks.every((field) => field === "connections") ? undefined : t("checkPresent");
}
