import type { StackLayers } from "./stack-layers";

/** Each pillar as an area under its upper edge. */
export function Layers({ layers }: Pick<StackLayers<never>, "layers">) {
  return (
    <>
      {layers.map(({ pillar, area, edge }) => (
        <g key={pillar} data-line={pillar}>
          <path class="area" d={area} />
          <path class="line" d={edge} />
        </g>
      ))}
    </>
  );
}
