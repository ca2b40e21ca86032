import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../domain/history/snapshot";
import type { Span } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { WorkButton } from "../controls/use-work";
import { PictureButtons, type TakePicture } from "../trend/picture-buttons";
import { ShareCard } from "./share-card";
import {
  CARD_FORMS,
  FIRST_PARTS,
  formWords,
  PARTS,
  partWords,
  type ShareOptions,
} from "./share-options";
import { altText } from "./share-words";
import "../controls/field.css";

type ShareViewProps = {
  /** Oldest first, all of the span. */
  days: readonly Snapshot[];
  span: Span;
  range: string;
  source: string;
  /** The choice of the range. */
  children: ComponentChildren;
  onPicture: TakePicture;
  onCopy: (text: string) => Promise<unknown>;
};

/** So long a title fits at its size. */
const LONGEST_TITLE = 60;

/** A card for a post, what is on it, and its text alternative. */
export function ShareView({ days, span, range, source, children, ...on }: ShareViewProps) {
  const drawn = useRef<SVGSVGElement>(null);
  const [options, setOptions] = useState<ShareOptions>({
    form: "post",
    title: t("shareTitleFirst"),
    parts: FIRST_PARTS,
  });
  const change = (some: Partial<ShareOptions>) => setOptions({ ...options, ...some });
  const alt = altText(days, range, options);
  if (days.length === 0) {
    return (
      <div class="share">
        {children}
        <p class="soft">{t("shareNothing")}</p>
      </div>
    );
  }
  return (
    <div class="share">
      {children}
      <ShareCard {...{ days, span, range, source, options, drawn }} label={alt} />
      <PictureButtons drawn={drawn} name={options.form} onPicture={on.onPicture} />
      <fieldset class="share-options">
        <legend>{t("shareWhat")}</legend>
        <Choice
          legend={t("shareForm")}
          name="share-form"
          values={CARD_FORMS}
          chosen={options.form}
          words={formWords}
          onChoose={(form) => change({ form })}
        />
        <label>
          {t("shareTitle")}
          <input
            class="field-input"
            type="text"
            maxLength={LONGEST_TITLE}
            value={options.title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
        {PARTS.map((part) => (
          <label key={part} class="share-part">
            <input
              type="checkbox"
              checked={options.parts[part]}
              onChange={({ currentTarget }) =>
                change({ parts: { ...options.parts, [part]: currentTarget.checked } })
              }
            />
            {partWords(part)}
          </label>
        ))}
      </fieldset>
      <section aria-labelledby="share-alt">
        <h2 id="share-alt">{t("shareAlt")}</h2>
        <p>{alt}</p>
        <WorkButton class="button" onWork={() => on.onCopy(alt)} done={t("reportCopied")}>
          {t("shareAltCopy")}
        </WorkButton>
      </section>
    </div>
  );
}
