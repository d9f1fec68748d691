import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

export const agreements = typeset({
  states: {
    not_yet_signed: "przed podpisaniem",
    in_force: "obowiązuje",
    notice_window: "czas na wypowiedzenie",
    expiring: "wkrótce wygaśnie",
    expired: "już nie obowiązuje",
    suspended: "w zawieszeniu",
    terminated: "po rozwiązaniu",
  },
  /** Days come in words without "roku". */
  stateWords: {
    notYetSigned: (day: string) => `Podpisanie nastąpi ${day} roku`,
    openEnded: "Obowiązuje bezterminowo",
    until: (day: string) => `Obowiązuje do ${day} roku`,
    renews: "Obowiązuje i odnawia się",
    renewsOn: (day: string) => `Obowiązuje; odnowi się ${day} roku`,
    renewsUnlessNotice: (day: string, lastDay: string) =>
      `Obowiązuje; odnowi się ${day} roku, wypowiedzieć można do ${lastDay} roku`,
    renewsAfterNotice: (day: string, lastDay: string) =>
      `Obowiązuje; czas na wypowiedzenie minął ${lastDay} roku, odnowi się ${day} roku`,
    noticeWindow: (day: string, lastDay: string) =>
      `Obowiązuje; do ${lastDay} roku trzeba zdecydować, czy wypowiedzieć, inaczej odnowi się ${day} roku`,
    expiring: (day: string) => `Obowiązuje już tylko do ${day} roku`,
    expired: (day: string) => `Już nie obowiązuje; termin minął ${day} roku`,
    suspended: (day: string) => `W zawieszeniu od ${day} roku`,
    suspendedRenewing: (day: string, renewsOn: string) =>
      `W zawieszeniu od ${day} roku; mimo to odnowi się ${renewsOn} roku`,
    suspendedUntil: (day: string, endsOn: string) =>
      `W zawieszeniu od ${day} roku; wygaśnie ${endsOn} roku`,
    terminated: (day: string) => `Już nie obowiązuje; rozwiązanie z dniem ${day} roku`,
  },
  reminders: {
    notice_window_opens: (day: string) =>
      `Od ${day} roku trzeba zdecydować, czy wypowiedzieć: zaczyna się czas na wypowiedzenie`,
    last_day_for_notice: (day: string) =>
      `Wypowiedzieć można najpóźniej ${day} roku, potem odnowi się na następny okres`,
    expires: (day: string) => `Wygaśnie ${day} roku`,
  },
  events: {
    notice_window_opens: "początek czasu na wypowiedzenie",
    last_day_for_notice: "ostatni dzień na wypowiedzenie",
    renews: "odnowienie",
    expires: "ostatni dzień obowiązywania",
  },
  faults: {
    end_missing: "Podaj dzień, do którego umowa obowiązuje, albo zaznacz, że jest bezterminowa.",
    end_before_signing: "Umowa kończy się przed podpisaniem. Popraw jedną z dwóch dat.",
    notice_without_years: "Podaj też, co ile lat umowa się odnawia, albo usuń czas wypowiedzenia.",
    notice_longer_than_period:
      "Wypowiedzenie jest nie krótsze niż okres, na który umowa się odnawia. Popraw jedną z dwóch liczb.",
    suspended_before_signing: "Zawieszenie przypada przed podpisaniem. Popraw jedną z dwóch dat.",
    terminated_before_signing: "Rozwiązanie przypada przed podpisaniem. Popraw jedną z dwóch dat.",
  },
  timeline: {
    cityTitle: (city: string) => `Umowy na osi czasu: ${city}`,
    allTitle: "Umowy z miastami na osi czasu",
    cityDescription:
      "Każda linia zaczyna się w dniu podpisania i biegnie, dopóki dokument obowiązuje. Niżej zaznaczono przedsięwzięcia z kolejnych lat. Te same dane są w tabeli.",
    allDescription:
      "Jeden wiersz to jedno miasto. Linia pokazuje najważniejszy dokument, który wtedy obowiązywał, a znaki – podpisanie kolejnych. Te same dane są w tabeli.",
    cityTable: "Oś czasu w tabeli",
    allTable: "Umowy w tabeli",
    columns: {
      city: "Miasto",
      document: "Dokument",
      kind: "Rodzaj",
      signed: "Podpisano",
      state: (day: string) => `Stan na ${day}`,
    },
    undertakingColumns: { year: "Rok", undertaking: "Przedsięwzięcie", status: "Stan" },
    undertakings: "Co zrobiono razem",
    undertakingCount: (held: number, planned: number) =>
      planned === 0
        ? pluralPl(held, "przedsięwzięcie", "przedsięwzięcia", "przedsięwzięć")
        : `${pluralPl(held, "przedsięwzięcie", "przedsięwzięcia", "przedsięwzięć")}, w planach ${planned}`,
    held: "odbyło się",
    planned: "w planach",
    more: (n: number) => `+${n}`,
    today: "dziś",
    gap: "bez zapisów w rejestrze",
    none: "bez umowy",
    signed: (day: string) => `podpisano ${day}`,
    since: (words: string, year: string) => `${words} od ${year}`,
    until: (words: string, from: string, to: string) => `${words} ${from}–${to}`,
    suspended: (words: string) => `${words}, w zawieszeniu`,
    legend: {
      title: "Objaśnienia znaków",
      renewal: "odnowienie",
      notice: "czas na decyzję o wypowiedzeniu",
      ahead: "po dzisiejszym dniu",
      suspended: "zawieszenie",
      continues: "obowiązuje dalej",
      stops: "koniec",
      gap: "lata, o których rejestr milczy",
      held: "odbyło się",
      planned: "w planach",
    },
  },
});
