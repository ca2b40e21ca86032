import "./counts.css";

/** A few numbers, each with its words above it. */
export function Counts({
  counts,
}: {
  counts: readonly (readonly [words: string, count: number])[];
}) {
  return (
    <dl class="counts">
      {counts.map(([words, count]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
