import { typeset } from "~/shared/typeset";

export const map = typeset({
  title: (city: string) => `Mapa partnerów: ${city}`,
  insetTitle: "Partnerzy daleko stąd",
  description:
    "Linie prowadzą do miast partnerskich. Grubość i rodzaj linii pokazują formę umowy, a jej wyrazistość – jak żywa jest współpraca. Te same informacje są w tabeli.",
  legend: {
    twin: "miasto bliźniacze",
    honorary_twin: "honorowe miasto bliźniacze",
    partnership: "miasto partnerskie",
    none: "bez umowy partnerskiej",
    liveliness: "Im wyraźniejsza linia, tym żywsza współpraca.",
  },
});
