import type { Standing } from "../../domain/stand/standing";
import { t } from "../../i18n/t";
import { StandPicture } from "./stand-picture";
import { leadWords } from "./stand-words";

type StandProps = { standing: Standing | undefined; today: string };

/** Where the member stands, under its own heading; nothing where nothing is kept. */
export function Stand({ standing, today }: StandProps) {
  if (!standing) return null;
  const lead = leadWords(standing);
  return (
    <section aria-labelledby="stand">
      <h2 id="stand">{t("standTitle")}</h2>
      {lead && <p class="soft">{lead}</p>}
      <StandPicture standing={standing} today={today} />
    </section>
  );
}
