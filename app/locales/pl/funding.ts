import { nounPl, pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const genitives = ["zera", "jednego", "dwóch", "trzech", "czterech", "pięciu", "sześciu"] as const;
const genitive = (n: number) => genitives[n] ?? String(n);

/** From where a missing partner may come. */
export type MissingPlace =
  { kind: "union" } | { kind: "programme" } | { kind: "listed"; names: string[] };

const anyOf = (place: MissingPlace) =>
  place.kind === "union"
    ? "z dowolnego kraju Unii Europejskiej"
    : place.kind === "programme"
      ? "z dowolnego kraju objętego naborem"
      : `z jednego z krajów: ${place.names.join(", ")}`;
const newOne = (place: MissingPlace) =>
  place.kind === "union"
    ? "z innego kraju Unii Europejskiej"
    : place.kind === "programme"
      ? "z innego kraju objętego naborem"
      : place.names.length === 1
        ? `z kraju: ${place.names[0]}`
        : `z jednego z krajów: ${place.names.join(", ")}`;
const newOnes = (place: MissingPlace) =>
  place.kind === "listed"
    ? `każdego z innego kraju spośród: ${place.names.join(", ")}`
    : `każdego ${newOne(place)}`;

const ofUnion = (n: number) => `co najmniej ${genitive(n)} z Unii Europejskiej`;

export const funding = typeset({
  title: "Nabory wniosków",
  lead: "Programy, które dają pieniądze na wspólne przedsięwzięcia z partnerem z zagranicy. O przyjęciu wniosku decyduje program: zanim zaczniecie pisać, sprawdźcie warunki na jego stronie.",
  toList: "Nabory wniosków",
  allCalls: "Wszystkie nabory wniosków",
  open: "Otwarte teraz",
  later: "Otworzą się później",
  filterField: "Dziedzina",
  all: "wszystkie",
  apply: "Pokaż",
  clear: "Pokaż wszystkie",
  found: (n: number) =>
    n === 0
      ? "Żaden nabór nie pasuje do tej dziedziny."
      : `Do tej dziedziny ${nounPl(n, "pasuje", "pasują", "pasuje")} ${pluralPl(n, "nabór", "nabory", "naborów")}.`,
  none: "Nie ma teraz otwartych naborów",
  noneText: "Urząd doda następne, gdy programy je ogłoszą.",
  deadline: {
    until: (day: string) => `wnioski do ${day}`,
    allYear: "wnioski przez cały rok",
    span: (from: string, until: string) => `wnioski od ${from} do ${until}`,
    from: (day: string) => `wnioski od ${day}`,
    unconfirmed: (words: string) => `${words} (termin niepotwierdzony)`,
  },
  facts: {
    who: "Kto składa wniosek",
    partnership: "Najmniejsze partnerstwo",
    countries: "Kraje",
    grant: "Dotacja",
    fields: "Dziedziny",
    note: "Uwagi",
  },
  anyOrganisation: "każda organizacja",
  anyField: "wszystkie",
  alone: "Wystarczy sam wnioskodawca.",
  partnership: (partners: number, countries: number, union: number) =>
    [
      `Co najmniej ${pluralPl(partners, "organizacja", "organizacje", "organizacji")}${countries > 1 ? ` z ${countries} różnych krajów` : ""}, razem z wnioskodawcą.`,
      union > 0 &&
        `Co najmniej ${pluralPl(union, "z tych krajów należy", "z tych krajów należą", "z tych krajów należy")} do Unii Europejskiej.`,
    ]
      .filter(Boolean)
      .join(" "),
  countries: {
    union: "kraje Unii Europejskiej",
    unionAnd: (names: string[]) => `kraje Unii Europejskiej oraz ${names.join(", ")}`,
    listed: (names: string[]) => names.join(", "),
  },
  grant: (money: string) => `do ${money}`,
  checked: (day: string) => `Urząd sprawdził warunki na stronie programu ${day}.`,
  notChecked: (year: number) =>
    `Warunki według naboru z ${year} roku. Urząd nie potwierdził jeszcze terminu: sprawdź go na stronie programu.`,
  initiative: {
    title: "Gdzie szukać pieniędzy",
    lead: "Nabory otwarte dziś: najpierw te z dziedzin tej inicjatywy, potem te z najbliższym terminem. Liczymy partnerów, którzy już przyjęli zaproszenie.",
    none: "Żaden otwarty nabór nie jest dla takiej organizacji.",
    states: { eligible: "można składać wniosek", "needs-partners": "brakuje partnerów" },
    eligible: "Partnerów jest dość, aby złożyć wniosek.",
    missing: (
      missing: { partners: number; countries: number; unionCountries: number },
      place: MissingPlace,
    ) => {
      const { partners, countries } = missing;
      const union = place.kind === "union" ? 0 : missing.unionCountries;
      const start = `Brakuje jeszcze ${genitive(partners)} ${partners === 1 ? "partnera" : "partnerów"}`;
      if (countries === 0) return `${start}, ${anyOf(place)}.`;
      const unionPart = union > 0 ? `, w tym ${ofUnion(union)}` : "";
      if (partners === countries)
        return `${start}, ${partners === 1 ? newOne(place) : newOnes(place)}${unionPart}.`;
      const among = countries === 1 ? newOne(place) : newOnes(place);
      return `${start}, w tym co najmniej ${genitive(countries)} ${among}${union > 0 ? `, a ${ofUnion(union)}` : ""}.`;
    },
    cities: "Wśród miast partnerskich:",
    more: (n: number) => `i jeszcze ${n}`,
    noCity: "Żadne miasto partnerskie nie leży w takim kraju.",
    notForYou: (n: number) => `Nabory nie dla tej organizacji (${n})`,
    because: {
      country: "Nabór jest dla organizacji z innych krajów.",
      type: (types: string) => `Wniosek składa ktoś inny: ${types}.`,
    },
  },
  staff: {
    title: "Nabory wniosków",
    lead: "Krótki zapis każdego naboru: kto, do kiedy i z iloma partnerami. Z niego inicjatywy dowiadują się, jakich partnerów im brakuje.",
    public: "Zobacz, jak widzą to wszyscy",
    add: "Dodaj nabór",
    phases: {
      open: "Otwarte",
      later: "Otworzą się później",
      past: "Po terminie: wpisz następny albo odłóż",
      archived: "Odłożone",
    },
    phasesLead: {
      past: "Nikt poza urzędem ich już nie widzi.",
      archived: "Nikt poza urzędem ich nie widzi. Zapisanie naboru pokaże go znowu wszystkim.",
    },
    none: "Nie zapisano jeszcze żadnego naboru.",
    notChecked: "do sprawdzenia",
    noDeadline: "bez terminu",
    newTitle: "Nowy nabór",
    editTitle: "Zmień nabór",
    saved: "Zapisano.",
    archivedDone: "Nabór odłożony. Widzi go tylko urząd.",
    archivedNotice:
      "Ten nabór jest odłożony. Wpisz tegoroczny termin i sprawdź warunki na stronie programu; zapisanie pokaże go wszystkim.",
    pastNotice: "Termin tego naboru minął. Wpisz następny albo odłóż nabór.",
    openPage: "Otwórz stronę programu",
    source: (source: string) => `Warunki według: ${source}.`,
    save: "Zapisz",
    saveAndShow: "Zapisz i pokaż wszystkim",
    create: "Dodaj nabór",
    archive: "Odłóż",
    archiveTitle: "Odłóż nabór",
    archiveLead: "Zniknie ze stron publicznych, a zapis zostanie dla urzędu.",
    sections: {
      what: "Co to za nabór",
      when: "Kiedy",
      who: "Kto może złożyć wniosek",
      partnership: "Z kim",
      rest: "Pieniądze i uwagi",
    },
  },
  form: {
    programme: "Program",
    programmeHint: "Na przykład Erasmus+.",
    programmeEnglish: "Program po angielsku",
    title: "Nazwa naboru",
    titleEnglish: "Nazwa naboru po angielsku",
    url: "Strona programu z warunkami",
    opensOn: "Wnioski od",
    opensOnHint: "Puste: już otwarty.",
    deadlineOn: "Ostatni dzień na wniosek",
    allYear: "Wnioski przyjmowane są przez cały rok, bez terminu",
    applicantTypes: "Kto składa wniosek",
    applicantTypesHint: "Nic nie zaznaczone oznacza każdą organizację.",
    openToUnion: "Otwarty dla krajów Unii Europejskiej",
    openToUnionHint: "Liczy się członkostwo w dniu, w którym ktoś pyta.",
    countries: "Pozostałe kraje objęte naborem",
    countriesHint:
      "Każdy w osobnym wierszu albo po przecinku: nazwa lub dwie litery kodu. Jeśli nabór nie jest dla całej Unii, wpisz tu wszystkie kraje.",
    countriesUnknown: (names: string[]) => `Nie znam: ${names.join(", ")}.`,
    minimumPartners: "Ile organizacji razem, z wnioskodawcą",
    minimumCountries: "Z ilu różnych krajów, z krajem wnioskodawcy",
    minimumUnionCountries: "Ile z tych krajów musi należeć do Unii",
    minimumUnionCountriesHint: "0, jeśli nabór tego nie wymaga.",
    fields: "Dziedziny",
    fieldsHint: "Nic nie zaznaczone oznacza wszystkie.",
    grantMaximum: "Najwyższa dotacja, w pełnych jednostkach",
    grantCurrency: "Waluta",
    note: "Uwagi",
    noteHint: "Najwyżej dwa zdania o tym, czego nie widać z pól powyżej.",
    noteEnglish: "Uwagi po angielsku",
    isChecked: "Termin i warunki są sprawdzone dziś na stronie programu",
    isCheckedHint: "Wszyscy zobaczą, że urząd je potwierdził i kiedy.",
  },
});
