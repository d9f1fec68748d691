import { typeset } from "~/shared/typeset";

export const organisationPeople = typeset({
  title: "Osoby",
  lead: "Każdy działa pod własnym nazwiskiem i z własnym hasłem.",
  toPage: "Osoby",
  members: "Kto działa w imieniu organizacji",
  you: "to Ty",
  since: (day: string) => `od ${day}`,
  whatMay: "Co może właściciel, redaktor i obserwator",
  roleSentences: {
    owner:
      "Robi wszystko to, co redaktor, a poza tym zaprasza i usuwa osoby, zmienia ich role i może przekazać organizację komuś innemu.",
    editor:
      "Opisuje i zgłasza inicjatywy, pisze w rozmowach z miastami i zmienia dane organizacji.",
    viewer:
      "Czyta wszystko, co dotyczy organizacji, także szkice i rozmowy, ale niczego nie zmienia.",
  },
  change: (name: string) => `Zmień: ${name}`,
  role: "Rola",
  saveRole: "Zapisz rolę",
  handOver: "Przekaż organizację tej osobie",
  handOverHint: "Ta osoba zostanie właścicielem, a Ty redaktorem.",
  remove: "Usuń z organizacji",
  removeHint: "Konto tej osoby zostaje; to, co napisała w imieniu organizacji, też.",
  leave: "Odejście z organizacji",
  leaveLead:
    "Stracisz dostęp do szkiców i rozmów tej organizacji. Wrócić można tylko na zaproszenie albo prośbę.",
  leaveLast:
    "Jesteś jedynym właścicielem. Zanim odejdziesz, nadaj tę rolę komuś innemu albo przekaż organizację.",
  leaveButton: "Odejdź z organizacji",
  notices: {
    role: "Rola zmieniona. Ta osoba dostanie wiadomość.",
    "handed-over": "Organizacja przekazana. Nowy właściciel dostanie wiadomość.",
    removed: "Ta osoba nie działa już w imieniu organizacji. Dostanie wiadomość.",
  },
  log: "Dziennik",
  logLead: "Kto, co i kiedy zmienił. Tego zapisu nie da się poprawić; widzą go właściciele.",
  noLog: "Nic się tu jeszcze nie zmieniło.",
  at: "Kiedy",
  what: "Co się stało",
  gone: "(konto usunięte)",
  events: {
    "role-changed": (by: string, person: string, former: string, role: string) =>
      `${by} – zmiana roli: ${person}, ${former} → ${role}`,
    "handed-over": (by: string, person: string) => `${by} – przekazanie organizacji: ${person}`,
    removed: (by: string, person: string) => `${by} – usunięcie: ${person}`,
    left: (by: string) => `${by} – odejście`,
  },
});
