/** Our sign: four pillars of a colonnade under one beam. Always with words beside it. */
export function Logo() {
  return (
    <svg class="logo" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        fill="currentColor"
        d="M1 1h18v2.5H1zM1 16.5h18V19H1zM3 11h2.5v4H3zM6.8 8.5h2.5V15H6.8zM10.7 10h2.5v5h-2.5zM14.5 5H17v10h-2.5z"
      />
    </svg>
  );
}

/** A sign of 20 by 20 pixels, in lines that the style sheet draws. Always with words beside it. */
export function Icon({ lines }: { lines: string }) {
  return (
    <svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={lines} />
    </svg>
  );
}

/** A tick before words that say what is done. */
export function Tick() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path fill="none" stroke="currentColor" stroke-width="1.8" d="M1.5 6.5 4.5 9.5 10.5 2.5" />
    </svg>
  );
}

/** Points to what opens below; turned where it is open, and mirrored with the text. */
export function Chevron() {
  return (
    <svg class="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path fill="none" stroke="currentColor" stroke-width="1.8" d="M4 2 8 6 4 10" />
    </svg>
  );
}
