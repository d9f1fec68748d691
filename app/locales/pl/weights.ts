import type { FeatureName } from "~/modules/matching/engine/features";
import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const features: Record<FeatureName, string> = {
  concepts: "wspólne tematy",
  text: "wspólne słowa",
  place: "wskazane miasto, kraj lub język",
  fields: "dziedziny, w których współpracujemy",
  history: "co już zrobiono razem",
  activity: "jak miasto odpowiada",
  direction: "kto się od kogo uczy",
  euProgramme: "program unijny otwarty dla obu stron",
  partnerType: "instytucje szukanego rodzaju",
  agreement: "umowa",
  goals: "cele programu",
  language: "wspólny język pracy",
  size: "podobna wielkość",
  far: "odległość (ujmuje)",
  exposure: "jak często miasto już proponowano (ujmuje)",
  elsewhere: "wskazany inny kraj (ujmuje)",
};

export const weights = typeset({
  title: "Wagi dopasowania",
  lead: "Od nich zależy kolejność proponowanych miast. Ustalili je eksperci; raz w miesiącu sprawdzamy, czy odpowiedzi miast każą je poprawić.",
  toPage: "Wagi dopasowania",
  inUse: "Teraz w użyciu",
  experts: "wagi ekspertów",
  fitOf: (month: string) => `wagi poprawione, ${month}`,
  table: "Wagi",
  feature: "Co się liczy",
  expert: "Eksperci",
  now: "Teraz",
  features,
  fits: "Próby",
  fitsLead:
    "Każda próba uczy się z dawniejszych odpowiedzi i jest sprawdzana na nowszych, których nie widziała. Wchodzi w użycie tylko wtedy, gdy przewiduje je lepiej.",
  noFits: "Nie było jeszcze żadnej: brakuje odpowiedzi miast.",
  month: "Miesiąc",
  learned: "Nauczona na",
  tried: "Sprawdzona na",
  answers: (n: number) => `${pluralPl(n, "odpowiedzi", "odpowiedziach", "odpowiedziach")}`,
  loss: "Błąd przed i po",
  result: "Wynik",
  better: "lepsza",
  notBetter: "nie lepsza",
  choose: "Użyj",
  chooseExperts: "Wróć do wag ekspertów",
  done: "Zmieniono. Propozycje liczymy od teraz z tymi wagami.",
});
