import { nounPl, pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const initiatives = (n: number) => pluralPl(n, "inicjatywa", "inicjatywy", "inicjatyw");
const undertakings = (n: number) =>
  pluralPl(n, "przedsięwzięcie", "przedsięwzięcia", "przedsięwzięć");

export const goals = typeset({
  title: "Cele programu",
  lead: (thematic: number, geographic: number) =>
    `Po co miasto współpracuje z zagranicą: ${thematic} ${nounPl(thematic, "cel tematyczny", "cele tematyczne", "celów tematycznych")} i ${geographic} ${nounPl(geographic, "geograficzny", "geograficzne", "geograficznych")}. Przy każdym widać, co mu służy.`,
  honest:
    "Inicjatywa lub przedsięwzięcie służy celowi wprost, gdy ma go w swoim opisie. Pozostałe liczymy osobno: pasują do celu tylko dziedziną albo miejscem.",
  unserved: (n: number) =>
    n === 0
      ? "Każdemu celowi coś służy wprost."
      : `Wprost nic jeszcze nie służy ${n} ${n === 1 ? "celowi" : "celom"}.`,
  none: "Nie zapisano jeszcze żadnego celu.",
  kinds: { thematic: "Cele tematyczne", geographic: "Cele geograficzne" },
  kind: { thematic: "Cel tematyczny", geographic: "Cel geograficzny" },
  served: {
    stated: (initiative: number, undertaking: number) =>
      `wprost: ${[initiative > 0 && initiatives(initiative), undertaking > 0 && undertakings(undertaking)].filter(Boolean).join(", ")}`,
    throughField: (n: number) => `przez swoją dziedzinę: ${undertakings(n)}`,
    throughPlace: (n: number) => `przez miejsce: ${undertakings(n)}`,
    notStated: "wprost jeszcze nic",
    nothing: "nic mu jeszcze nie służy",
  },
  facts: {
    validity: "Obowiązuje",
    fields: "Dziedziny",
    areas: "Kraje i regiony",
  },
  validity: {
    always: "bez terminu",
    from: (day: string) => `od ${day} roku`,
    until: (day: string) => `do ${day} roku`,
    span: (from: string, until: string) => `od ${from} do ${until} roku`,
  },
  notValid: "już nie obowiązuje",
  initiatives: "Inicjatywy, które mają ten cel",
  noInitiatives: "Żadna inicjatywa na forum nie ma jeszcze tego celu.",
  propose: "Opisz inicjatywę",
  undertakings: "Przedsięwzięcia, które mają ten cel",
  noUndertakings: "Żadne przedsięwzięcie nie ma tego celu w zapisie.",
  through: { thematic: "Pasują przez swoją dziedzinę", geographic: "Pasują przez miejsce" },
  throughLead: {
    thematic: "Nie mają tego celu w zapisie, ale ich dziedzina należy do celu.",
    geographic: "Nie mają tego celu w zapisie, ale odbyły się z miastem, którego cel dotyczy.",
  },
  latest: (shown: number, all: number) => `Najnowsze ${shown} z ${all}.`,
  columns: { year: "Rok", title: "Przedsięwzięcie", city: "Miasto" },
});
