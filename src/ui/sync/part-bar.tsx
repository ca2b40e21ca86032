type PartProps = {
  /** Where the part begins and ends, on a scale from 0 to `of`. */
  from?: number;
  to: number;
  of: number;
};

/** A part of a whole, as a bar; what it says stands in words beside it. */
export function PartBar({ from = 0, to, of }: PartProps) {
  const percent = (value: number) => `${of > 0 ? (100 * value) / of : 0}%`;
  return (
    <svg class="part-bar" aria-hidden="true">
      <rect class="whole" y="40%" width="100%" height="20%" />
      {/* However little it is, it is seen. */}
      {to > from && <rect x={percent(from)} width="2" height="100%" />}
      <rect x={percent(from)} width={percent(to - from)} height="100%" />
    </svg>
  );
}
