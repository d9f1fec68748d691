import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

export const cities = typeset({
  title: "Miasta partnerskie",
  lead: (n: number) =>
    `${pluralPl(n, "miasto", "miasta", "miast")}, z którymi miasto współpracuje: na jakiej podstawie, w jakich dziedzinach i jak żywo.`,
  table: "Miasta partnerskie w tabeli",
  columns: {
    city: "Miasto",
    country: "Kraj",
    relation: "Forma",
    since: "Pierwszy dokument",
    activity: "Jak żywa (2006)",
    fields: "Dziedziny",
  },
  page: {
    health: "Jak żywa jest współpraca",
    obstacles: "Co ją utrudnia",
    agreements: "Umowy",
    noAgreements: "Nie ma zapisanych umów.",
    agreementColumns: {
      document: "Dokument",
      kind: "Rodzaj",
      signed: "Podpisano",
      term: "Obowiązuje",
    },
    agreementKinds: {
      twin: "umowa miast bliźniaczych",
      honorary_twin: "tytuł honorowego miasta bliźniaczego",
      partnership: "umowa o współpracy",
      letter_of_intent: "list intencyjny",
      joint_statement: "wspólna deklaracja",
      protocol: "protokół",
    },
    terms: {
      openEnded: "bezterminowo",
      until: (day: string) => `do ${day}`,
      renewing: "odnawia się sama",
      renewingYears: (n: number, months: number) =>
        `odnawia się co ${pluralPl(n, "rok", "lata", "lat")}, wypowiedzenie ${pluralPl(months, "miesiąc", "miesiące", "miesięcy")} wcześniej`,
    },
    fields: "Dziedziny",
    fieldColumns: {
      field: "Dziedzina",
      agreed: "W umowie",
      practised: "W praktyce",
      evidence: "Na czym to się opiera",
    },
    yes: "tak",
    no: "nie",
    practised: ["nie", "od czasu do czasu", "regularnie", "szeroko"],
    links: "Instytucje, które współpracują",
    linkColumns: { home: "U nas", partner: "U partnera", since: "Od", field: "Dziedzina" },
    undertakings: "Co zrobiono razem",
    planned: "w planach",
    benefits: "Korzyści",
    benefitColumns: { benefit: "Korzyść", kind: "Rodzaj", year: "Rok", value: "Wartość" },
    initiatives: "Inicjatywy z tym miastem",
    noInitiatives: "Żadna inicjatywa nie jest jeszcze prowadzona z tym miastem.",
    propose: "Zaproponuj inicjatywę",
    population: (n: string) => `${n} mieszkańców`,
    practisedFields: "Dziedziny żywe",
  },
});
