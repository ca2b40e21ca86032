import "./choice.css";

type ChoiceProps<Value> = {
  /** What is chosen, in words. */
  legend: string;
  /** The legend is seen as well as read out. */
  isLegendShown?: boolean;
  /** Of the group, once on a page. */
  name: string;
  /** In the order they are offered. */
  values: readonly Value[];
  /** None at first, where the member has to say. */
  chosen: Value | undefined;
  words: (value: Value) => string;
  onChoose: (value: Value) => void;
  class?: string;
};

/** One of a few values, each a word beside the others. */
export function Choice<Value extends string | number | boolean>(props: ChoiceProps<Value>) {
  return (
    <fieldset class={props.class ? `choice ${props.class}` : "choice"}>
      <legend class={props.isLegendShown ? "" : "visually-hidden"}>{props.legend}</legend>
      {props.values.map((value) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={props.name}
            value={String(value)}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          {props.words(value)}
        </label>
      ))}
    </fieldset>
  );
}
