import { nounPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

export const home = typeset({
  title: (city: string) => `${city} i świat`,
  lead: "Organizacje, szkoły, uczelnie i firmy znajdują tu partnerów w miastach partnerskich, pracują z nimi i pokazują, co z tego wyszło.",
  propose: "Opisz inicjatywę",
  browse: "Zobacz inicjatywy",
  figures: {
    cities: (n: number) =>
      nounPl(n, "miasto partnerskie", "miasta partnerskie", "miast partnerskich"),
    agreements: (n: number) =>
      nounPl(n, "podpisany dokument", "podpisane dokumenty", "podpisanych dokumentów"),
    links: (n: number) =>
      nounPl(
        n,
        "para współpracujących instytucji",
        "pary współpracujących instytucji",
        "par współpracujących instytucji",
      ),
    benefits: (n: number) =>
      nounPl(n, "zapisana korzyść", "zapisane korzyści", "zapisanych korzyści"),
    initiatives: (n: number) =>
      nounPl(n, "inicjatywa na forum", "inicjatywy na forum", "inicjatyw na forum"),
  },
  mapSection: "Z kim współpracujemy",
  allCities: "Wszystkie miasta w tabeli",
  timeline: "Umowy na osi czasu",
  networks: "Sieci i organizacje",
  goals: "Cele programu",
  how: "Jak to działa",
  steps: [
    {
      title: "Opisujesz inicjatywę",
      text: "Piszesz, co chcecie zrobić. Od razu widać, które miasta partnerskie pasują i dlaczego.",
    },
    {
      title: "Urząd ją publikuje i pyta miasto",
      text: "Pracownik urzędu czyta inicjatywę i wysyła pytanie do osoby kontaktowej w mieście partnerskim.",
    },
    {
      title: "Miasto odpowiada z e-maila",
      text: "Bez zakładania konta. Gdy nie odpowie w terminie, prośba zamyka się sama i można zapytać następne.",
    },
    {
      title: "Pracujecie razem, wynik widać",
      text: "Wspólna rozmowa, zapisany wynik i korzyści, z których składa się roczne sprawozdanie.",
    },
  ],
  latest: "Najnowsze inicjatywy",
  allInitiatives: "Wszystkie inicjatywy",
  funding: "Nabory wniosków: skąd wziąć pieniądze",
});
