import { useLayoutEffect, useRef } from "preact/hooks";
import { LANGUAGES, type Language } from "../../domain/settings/languages";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";

/** Each by its own name: whoever cannot read this page finds theirs. */
const NAMES: Record<Language, string> = {
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  pt_BR: "Português (Brasil)",
};

/** The language in the form of HTML and of `Intl`, "pt-BR". */
const tagOf = (language: Language) => language.replace("_", "-");

type LanguageProps = {
  /** None where it is the browser's. */
  language: Language | undefined;
  onLanguage: (language: Language | undefined) => Promise<unknown>;
};

/** Whether the choice had the focus when its page was drawn anew in another language. */
let hadFocus = false;

/** Which language all words are in: the browser's, or another one. */
export function LanguageChoice({ language, onLanguage }: LanguageProps) {
  const work = useWork();
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const drawn = select.current;
    if (hadFocus) drawn?.focus();
    return () => {
      hadFocus = document.activeElement === drawn;
    };
  }, []);
  return (
    <p>
      <select
        ref={select}
        class="field-input"
        aria-labelledby="settings-language"
        value={language ?? ""}
        onChange={({ currentTarget }) => {
          const chosen = LANGUAGES.find((one) => one === currentTarget.value);
          work.runNewest(() => onLanguage(chosen));
        }}
      >
        <option value="">{t("languageBrowser")}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={tagOf(one)}>
            {NAMES[one]}
          </option>
        ))}
      </select>{" "}
      <WorkNote work={work} />
    </p>
  );
}
