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
    admitted: "Osoba przyjęta. Dostanie wiadomość.",
    refused: "Prośba odrzucona. Ta osoba dostanie wiadomość z powodem.",
    invited: "Zaproszenie wysłane.",
    resent: "Zaproszenie wysłane jeszcze raz. Działa 14 dni od teraz.",
    revoked: "Zaproszenie cofnięte. Odnośnik z wiadomości już nie działa.",
    role: "Rola zmieniona. Ta osoba dostanie wiadomość.",
    "handed-over": "Organizacja przekazana. Nowy właściciel dostanie wiadomość.",
    removed: "Ta osoba nie działa już w imieniu organizacji. Dostanie wiadomość.",
  },
  requests: {
    title: "Prośby o dołączenie",
    lead: "Sprawdź, czy znasz tę osobę, zanim ją przyjmiesz. Prośba bez odpowiedzi wygasa po 30 dniach.",
    asked: (moment: string) => `prosi od ${moment}`,
    ownDomain: "adres w domenie organizacji",
    role: "Przyjmij jako",
    admit: "Przyjmij",
    reason: "Powód odmowy",
    reasonHint: "Przeczyta go ta osoba.",
    refuse: "Odmów",
    answer: (name: string) => `Odpowiedz: ${name}`,
  },
  join: {
    title: "Dołącz do organizacji",
    lead: (organisation: string) => `Poproś o możliwość działania w imieniu: ${organisation}.`,
    toPage: "Dołącz do organizacji",
    message: "Kim jesteś w tej organizacji",
    messageHint:
      "Przeczytają to osoby, które nią zarządzają. Zobaczą też Twoje imię, nazwisko i adres.",
    send: "Wyślij prośbę",
    waitingTitle: "Prośba czeka na odpowiedź",
    waiting: (day: string) =>
      `Wysłano ją ${day}. O odpowiedzi dowiesz się pocztą. Jeśli nikt nie odpowie przez 30 dni, prośba wygaśnie.`,
    withdraw: "Wycofaj prośbę",
  },
  invitations: {
    title: "Zaproszenia",
    lead: "Zaproszenie przychodzi pocztą i działa 14 dni. Kto je przyjmie, założy własne konto albo dołączy tym, które już ma.",
    email: "Adres e-mail",
    role: "Rola",
    language: "Język wiadomości",
    send: "Wyślij zaproszenie",
    sent: "Wysłane zaproszenia",
    until: (moment: string) => `działa do ${moment}`,
    states: {
      open: "czeka",
      accepted: "przyjęte",
      revoked: "cofnięte",
      expired: "wygasło",
    },
    resend: "Wyślij ponownie",
    revoke: "Cofnij",
    about: (email: string) => `zaproszenie na adres ${email}`,
  },
  invitation: {
    title: (organisation: string) => `Zaproszenie: ${organisation}`,
    lead: (by: string) => `Zaprasza: ${by}.`,
    description: "Zaproszenie do działania w imieniu organizacji na forum.",
    role: "Twoja rola",
    until: "Zaproszenie działa do",
    accept: "Dołączam do organizacji",
    joinsAs: (name: string, email: string) => `Dołączysz jako ${name} (${email}).`,
    otherAddress: (invited: string, own: string) =>
      `Zaproszenie wysłano na adres ${invited}, a to konto ma adres ${own}. Możesz dołączyć tym kontem. Jeśli wolisz innym, wyloguj się i otwórz odnośnik jeszcze raz.`,
    register: "Załóż konto",
    signIn: "Mam konto, zaloguj mnie",
    choose: (email: string) =>
      `Aby dołączyć, załóż konto albo zaloguj się. Zaproszenie wysłano na adres ${email}; adresu nie trzeba już potwierdzać.`,
    belongs: "To konto już działa w imieniu tej organizacji.",
    toOrganisation: "Przejdź do organizacji",
    overTitle: "Zaproszenie już nie działa",
    over: "Przyjęto je, cofnięto albo wygasło. Poproś osobę, która je wysłała, o nowe.",
  },
  log: "Dziennik",
  logLead:
    "Kto, co i kiedy zmienił. Tego zapisu nie da się zmienić; widzą go właściciele i urząd przez dwa lata.",
  noLog: "Nic się tu jeszcze nie zmieniło.",
  at: "Kiedy",
  what: "Co się stało",
  gone: "(konto usunięte)",
  oldAddress: "(adres usunięty)",
  events: {
    invited: (by: string, address: string, role: string) =>
      `${by} – zaproszenie: ${address}, ${role}`,
    "invitation-revoked": (by: string, address: string) =>
      `${by} – cofnięcie zaproszenia: ${address}`,
    joined: (by: string, role: string) => `${by} – dołączenie z zaproszenia, ${role}`,
    admitted: (by: string, person: string, role: string) =>
      `${by} – przyjęcie prośby: ${person}, ${role}`,
    "request-refused": (by: string, person: string) => `${by} – odmowa na prośbę: ${person}`,
    "role-changed": (by: string, person: string, former: string, role: string) =>
      `${by} – zmiana roli: ${person}, ${former} → ${role}`,
    "handed-over": (by: string, person: string) => `${by} – przekazanie organizacji: ${person}`,
    removed: (by: string, person: string) => `${by} – usunięcie: ${person}`,
    left: (by: string) => `${by} – odejście`,
  },
});
