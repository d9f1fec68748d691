import { typeset } from "~/shared/typeset";

export const directory = typeset({
  title: "Organizacje",
  lead: "Organizacje, szkoły i instytucje, które szukają partnerów albo współpracują z miastami za granicą. Wszystkie sprawdził urząd.",
  add: "Dodaj organizację",
  search: "Szukaj",
  searchHint: "Nazwa, miejscowość albo to, czego organizacja szuka i co oferuje",
  type: "Rodzaj",
  field: "Dziedzina",
  country: "Kraj",
  all: "wszystkie",
  apply: "Pokaż",
  clear: "Wyczyść filtry",
  results: "Lista organizacji",
  none: "Nie ma takich organizacji",
  noneHint: "Spróbuj krótszego słowa albo mniejszej liczby filtrów.",
  empty: "Nie ma jeszcze zweryfikowanych organizacji",
  emptyHint: "Dodaj swoją; urząd ją zweryfikuje.",
});
