import type { ComponentChildren } from "preact";

type NoticeProps = { kind?: "news" | "alert"; children: ComponentChildren };

/** A sentence that matters now. Read out when it appears or changes. */
export function Notice({ kind = "news", children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role="status">
      {children}
    </div>
  );
}
