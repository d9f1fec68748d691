import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

/** What schools and youth organisations say of exchanging groups, for organisations and initiatives alike. */
export const pupilExchange = typeset({
  title: "Wymiana uczniów i młodzieży",
  lead: "Na tej podstawie pokażemy szkoły i organizacje, które mogą do siebie pasować. Każde pole można zostawić puste.",
  kinds: "Forma współpracy",
  kindNames: {
    letters: "listy i paczki",
    online: "spotkania przez internet",
    visit: "wizyta jednej strony",
    exchange: "wymiana z rewizytą",
    joint_project: "wspólny projekt",
  },
  ageFrom: "Wiek, od ilu lat",
  ageTo: "Wiek, do ilu lat",
  pupilsFrom: "Ilu uczestników, najmniej",
  pupilsTo: "Ilu uczestników, najwięcej",
  languages: "Języki, których się uczycie lub w których prowadzicie zajęcia",
  languagesHint: "Poza tymi, które zaznaczono wyżej.",
  months: "Kiedy możecie",
  monthsHint: "Nic nie zaznaczone oznacza, że termin jest do uzgodnienia.",
  note: "Co jeszcze warto wiedzieć",
  noteHint: "Na przykład: noclegi w rodzinach, własna orkiestra, dojazd dla osób na wózkach.",
  monthNames: [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
  ],
  facts: {
    kinds: "Forma współpracy",
    ages: "Wiek uczestników",
    participants: "Liczba uczestników",
    languages: "Języki nauczania",
    months: "Kiedy",
    note: "Warto wiedzieć",
    years: (from: number, to: number) =>
      from === to ? pluralPl(from, "rok", "lata", "lat") : `od ${from} do ${to} lat`,
    people: (from: number, to: number) => (from === to ? `${from}` : `od ${from} do ${to}`),
  },
  wish: {
    title: "Jeśli to wymiana uczniów lub młodzieży",
    lead: "Te pola pomagają znaleźć szkołę z uczniami w podobnym wieku. Można je zostawić puste.",
    ageFrom: "Wiek, od ilu lat",
    ageTo: "Wiek, do ilu lat",
    pupils: "Ilu uczestników",
    exchangeKinds: "Forma współpracy",
  },
});
