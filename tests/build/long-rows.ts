import type { ImportFile } from "../../src/domain/import/read-files";
import { SERIES } from "../../tools/stand-in/pages/figures.js";

/*
 * The Brazilian form of the design page `history.md` §2: a file a day, a row for each number, each
 * number twice. The names of sections, fields and units are those of public files.
 */

const HEADER =
  "data_referencia;hora_referencia;secao;campo;valor_original;unidade;valor_numerico;escala;observacao;fonte";

const PILLARS = [
  ["Estabelecer sua marca profissional", "brand"],
  ["Localizar as pessoas certas", "people"],
  ["Interagir oferecendo insights", "insights"],
  ["Criar relacionamentos", "relationships"],
] as const;

type SeriesDay = (typeof SERIES)[number];

/** @param older what the units and one section were called before */
export function longRowsOf(look: SeriesDay, older = false, time = "08:01"): string {
  const percent = older ? "%" : "percentual";
  const row = (section: string, field: string, original: string, unit: string, value: number) =>
    [look.day, time, section, field, original, unit, value, "", "", "LinkedIn SSI"].join(";");
  const score = (section: string, field: string, value: number) =>
    row(section, field, String(value).replace(".", ","), "pontos", value);
  const rank = (field: string, value = 0) => {
    const section = older ? "Classificação" : "Sua classificação";
    return row(section, field, `Primeiros ${value}%`, percent, value);
  };
  const four = (section: string, pillars: SeriesDay["pillars"] | undefined) =>
    PILLARS.map(([field, pillar]) => score(section, field, pillars?.[pillar] ?? 0));
  const current = "Social Selling Index atual";
  const shown = look.displayedTotal;
  return [
    `\uFEFF${HEADER}`,
    row(current, current, `${shown} de 100`, "pontos", shown),
    ...four("Os quatro componentes da sua pontuação", look.pillars),
    rank("Classificação SSI do setor", look.ranks.industry),
    rank("Classificação SSI da rede", look.ranks.network),
    score("Benchmark", "SSI médio do setor", look.averages.industry ?? 0),
    score("Benchmark", "SSI médio da rede", look.averages.network ?? 0),
    ...four("Pessoas no seu setor", look.groupPillars?.industry),
    ...four("Pessoas na sua rede", look.groupPillars?.network),
    "",
  ].join("\r\n");
}

/** The public series of seven days, a file each; the first ones are of the older version. */
export const LONG_ROWS: ImportFile[] = SERIES.map((look, place) => ({
  name: `ssi_${look.day}.csv`,
  text: longRowsOf(look, place < 3),
}));
