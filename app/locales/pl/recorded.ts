import { typeset } from "~/shared/typeset";

export const recorded = typeset({
  title: "Organizacje bez konta",
  lead: "Organizacje, które wpisał urząd, bo nie mają konta. Widać je w spisie; gdy organizacja przejmie swój profil, zarządza nim sama.",
  none: "Nie ma organizacji bez konta",
  noneHint: "Wpisz organizację, która współpracuje z zagranicą, ale nie ma jeszcze konta na forum.",
  list: "Wpisane przez urząd",
  add: "Wpisz organizację",
  newTitle: "Wpisz organizację",
  newLead: "Profil od razu będzie widoczny jako wpisany przez urząd.",
  save: "Zapisz wpis",
  saved: "Wpis zapisany.",
  contact: "Kontakt",
  contactLead:
    "Widzą go tylko pracownicy urzędu. Gdy organizacja przejmie profil, kontakt zostanie usunięty.",
  contactName: "Imię i nazwisko",
  contactEmail: "Adres e-mail osoby do kontaktu",
  contactPhone: "Telefon",
  contactNote: "Notatka",
  claim: "Przejęcie profilu",
  claimLead:
    "Osoba, która przyjmie zaproszenie, zostanie właścicielem i będzie mogła zaprosić innych. Zapraszaj tylko osobę, która na pewno działa w tej organizacji.",
  email: "Adres e-mail",
  language: "Język wiadomości",
  send: "Wyślij zaproszenie do przejęcia",
  invited: "Zaproszenie wysłane. Działa 14 dni.",
  isInvited: "zaproszona",
  change: "Dane organizacji",
});
