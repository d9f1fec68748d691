import { pluralEn } from "~/shared/plural";
import type { goals as pl } from "../pl/goals";

const initiatives = (n: number) => pluralEn(n, "initiative", "initiatives");
const undertakings = (n: number) => pluralEn(n, "undertaking", "undertakings");

export const goals: typeof pl = {
  title: "Goals of the programme",
  lead: (thematic, geographic) =>
    `What the city works abroad for: ${pluralEn(thematic, "thematic goal", "thematic goals")} and ${geographic} geographic. Beside each stands what serves it.`,
  honest:
    "An initiative or undertaking serves a goal directly when its description says so. Others are counted apart: only their field or place fits the goal.",
  unserved: (n) =>
    n === 0
      ? "Something serves every goal directly."
      : `Nothing serves ${pluralEn(n, "goal", "goals")} directly yet.`,
  none: "No goal is recorded yet.",
  kinds: { thematic: "Thematic goals", geographic: "Geographic goals" },
  kind: { thematic: "Thematic goal", geographic: "Geographic goal" },
  served: {
    stated: (initiative, undertaking) =>
      `directly: ${[initiative > 0 && initiatives(initiative), undertaking > 0 && undertakings(undertaking)].filter(Boolean).join(", ")}`,
    throughField: (n) => `through its field: ${undertakings(n)}`,
    throughPlace: (n) => `through its place: ${undertakings(n)}`,
    notStated: "nothing directly yet",
    nothing: "nothing serves it yet",
  },
  facts: { validity: "Valid", fields: "Fields", areas: "Countries and regions" },
  validity: {
    always: "without end",
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    span: (from, until) => `from ${from} until ${until}`,
  },
  notValid: "no longer valid",
  initiatives: "Initiatives with this goal",
  noInitiatives: "No initiative on the forum has this goal yet.",
  propose: "Describe an initiative",
  undertakings: "Undertakings with this goal",
  noUndertakings: "No undertaking has this goal on record.",
  through: { thematic: "They fit through their field", geographic: "They fit through their place" },
  throughLead: {
    thematic: "They do not have this goal on record, but their field is one of the goal’s.",
    geographic:
      "They do not have this goal on record, but were done with a city the goal is about.",
  },
  latest: (shown, all) => `The latest ${shown} of ${all}.`,
  columns: { year: "Year", title: "Undertaking", city: "City" },
};
