import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t";

type OpenedPartProps = {
  id: string;
  title: string;
  /** The member opened it, so it takes the keyboard; otherwise it just stands there. */
  isAsked: boolean;
  /** The keyboard goes back to where it was opened. */
  onClose: () => void;
  children: ComponentChildren;
};

/** What a button opened below itself; Escape closes it. */
export function OpenedPart({ id, title, isAsked, onClose, children }: OpenedPartProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) part.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, []);
  return (
    <section
      ref={part}
      id={id}
      class="opened-part"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <button type="button" class="link opened-close" onClick={onClose}>
        {t("partClose")}
      </button>
    </section>
  );
}
