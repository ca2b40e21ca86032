import type { ColumnName } from "../../csv/column";
import type { CsvRow } from "../../csv/csv-rows";
import { PILLARS } from "../../scores/pillars";
import { numberCell } from "../cells/number-cell";
import { LIMITS, shortened } from "../limits";
import type { Line, SheetColumn } from "../sheet";
import { isBlank, type Table } from "../table/table";
import type { Form } from "./form";
import { headOf, placeOf, rowsUnder } from "./lines";

/** The page's own words in Brazilian Portuguese (`languages.md` §1), in the order of the pillars. */
const PILLAR_NAMES = [
  "estabelecer sua marca profissional",
  "localizar as pessoas certas",
  "interagir oferecendo insights",
  "criar relacionamentos",
];

/** Where a pillar is a group's; in any other section it is the member's. */
const GROUP_SECTIONS: Record<string, "industry" | "network"> = {
  "pessoas no seu setor": "industry",
  "pessoas na sua rede": "network",
};

const FIELDS: Record<string, ColumnName> = {
  "social selling index atual": "total",
  "classificacao ssi do setor": "industry_rank",
  "classificacao ssi da rede": "network_rank",
  "ssi medio do setor": "industry_average",
  "ssi medio da rede": "network_average",
};

const NAMES: ColumnName[] = [
  ...Object.values(FIELDS),
  ...PILLARS,
  ...PILLARS.flatMap((pillar): ColumnName[] => [`industry_${pillar}`, `network_${pillar}`]),
];

const COLUMNS: SheetColumn[] = [
  { name: "day", label: "data_referencia" },
  ...NAMES.map((name): SheetColumn => ({ name, label: "valor_numerico" })),
];

const HEAD = ["data_referencia", "hora_referencia", "secao", "campo", "valor_original"];
const VALUE = "valor_numerico";

/** A row for each number, a file for each day. The names of sections and units vary between files. */
export const longRows: Form<Table> = {
  id: "long-rows",
  matches: (table) => [...HEAD, VALUE].every((name) => placeOf(name, headOf(table)) !== undefined),
  read: (table) => {
    const head = headOf(table);
    const places = [...HEAD, VALUE].map((name) => placeOf(name, head) ?? 0);
    const rows = rowsUnder(table).filter((row) => !isBlank(row));
    const looks = new Map<string, Look>();
    for (const row of rows) addTo(looks, row, head.length, places);
    const inTime = [...looks].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { columns: COLUMNS, lines: inTime.map(([, look]) => lineOf(look)) };
  },
};

/** All that was written down at one time: what it says, or what is wrong with it. */
type Look = { row: number; day: string; said: Map<ColumnName, string>; wrong?: Line };

function addTo(
  looks: Map<string, Look>,
  { row, cells }: CsvRow,
  width: number,
  places: readonly number[],
): void {
  const [day = "", time = "", section = "", field = "", original = "", value = ""] = places.map(
    (place) => cells[place]?.slice(0, LIMITS.cellCharacters),
  );
  const key = `${day} ${time}`;
  const look: Look = looks.get(key) ?? { row, day, said: new Map() };
  looks.set(key, look);
  const name = columnOf(section, field);
  if (name === undefined) return;
  const before = look.said.get(name) ?? value;
  const problem = { found: shortened(value), column: field };
  if (cells.length > width) {
    look.wrong ??= { row, problem: { ...problem, reason: "more-cells", wanted: String(width) } };
  }
  if (before !== value || isOther(original, value)) {
    look.wrong ??= { row, problem: { ...problem, reason: "said-twice", wanted: original } };
  }
  look.said.set(name, value);
}

/** The number stands twice, as it is shown and as it is; in words ("53 de 100") only once. */
function isOther(original: string, value: string): boolean {
  const [shown, exact] = [numberCell(original), numberCell(value)];
  if (typeof shown !== "number" || typeof exact !== "number") return false;
  return Math.abs(shown - exact) > 0.001;
}

function columnOf(section: string, field: string): ColumnName | undefined {
  const name = plain(field);
  const pillar = PILLARS[PILLAR_NAMES.indexOf(name)];
  if (!pillar) return FIELDS[name];
  const group = GROUP_SECTIONS[plain(section)];
  return group ? `${group}_${pillar}` : pillar;
}

/** Without accents and capitals, which programs lose. */
function plain(text: string): string {
  return text.slice(0, 80).normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

function lineOf({ row, day, said, wrong }: Look): Line {
  return wrong ?? { row, texts: [day, ...NAMES.map((name) => said.get(name) ?? "")] };
}
