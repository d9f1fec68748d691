import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

/** What mails say in Polish. Names stand where the nominative is right: we cannot know their other cases. */
export const pl = typeset({
  forum: "Forum Współpracy Międzynarodowej",
  greeting: "Dzień dobry,",
  noAccountNeeded:
    "Nie trzeba zakładać konta ani się logować: przycisk prowadzi prosto na właściwą stronę.",
  validUntil: (moment: string) => `Odnośnik jest ważny do: ${moment}. Można go użyć jeden raz.`,

  labels: {
    initiative: "Inicjatywa",
    organisation: "Organizacja",
    partnerCity: "Miasto partnerskie",
    summary: "W skrócie",
    languages: "Języki współpracy",
    dates: "Termin",
    presentedBy: "Przedstawia",
    cityNote: "Dlaczego piszemy do Państwa",
    whyYou: "Co nas w tym łączy",
    decisionNote: "Uzasadnienie",
    answerNote: "Wiadomość z miasta partnerskiego",
    reason: "Powód",
    question: "Pytanie",
    from: "Od",
    message: "Wiadomość",
    outcome: "Wynik",
    outcomeText: "Opis",
  },
  dates: {
    from: (day: string) => `od ${day}`,
    until: (day: string) => `do ${day}`,
    between: (first: string, last: string) => `od ${first} do ${last}`,
  },
  why: {
    organisation: "Wiadomość otrzymują osoby, które działają na forum w imieniu tej organizacji.",
    staff: "Wiadomość otrzymują pracownicy urzędu, którzy prowadzą forum.",
    contact: (homeCity: string) =>
      `Wiadomość otrzymuje osoba wskazana do kontaktów z miastem ${homeCity} w sprawach współpracy.`,
    search:
      "Wiadomość wysłano, ponieważ zapisali Państwo to wyszukiwanie na forum i chcieli otrzymywać nowości.",
    conversation: "Wiadomość otrzymują osoby, które biorą udział w rozmowie o tej inicjatywie.",
  },

  confirmEmail: {
    subject: "Prosimy potwierdzić adres e-mail",
    body: "Na ten adres założono konto na forum. Aby można było się zalogować, prosimy potwierdzić adres.",
    button: "Potwierdź adres",
    ignore:
      "Jeśli nie zakładali Państwo konta, prosimy pominąć tę wiadomość. Bez potwierdzenia adresu konto pozostanie nieczynne.",
    why: "Wiadomość wysłano, ponieważ ktoś podał ten adres przy zakładaniu konta.",
  },
  alreadyRegistered: {
    subject: "Konto z tym adresem już istnieje",
    body: "Ktoś podał ten adres przy zakładaniu konta, ale konto z tym adresem już istnieje. Nic się w nim nie zmieniło.",
    next: "Jeśli to Państwo, wystarczy się zalogować. Zapomniane hasło można zastąpić nowym.",
    button: "Zaloguj się",
    reset: "Ustaw nowe hasło",
    ignore: "Jeśli to ktoś inny, nie trzeba nic robić.",
    why: "Wiadomość wysłano, ponieważ ktoś podał ten adres przy zakładaniu konta.",
  },
  resetPassword: {
    subject: "Ustawienie nowego hasła",
    body: "Otrzymaliśmy prośbę o ustawienie nowego hasła do konta z tym adresem.",
    button: "Ustaw nowe hasło",
    ignore:
      "Jeśli nie prosili Państwo o nowe hasło, nie trzeba nic robić: dotychczasowe hasło nadal działa.",
    why: "Wiadomość wysłano, ponieważ ktoś poprosił o nowe hasło do konta z tym adresem.",
  },
  passwordChanged: {
    subject: "Hasło zostało zmienione",
    body: "Hasło do konta z tym adresem zostało zmienione. Na wszystkich innych urządzeniach nastąpiło wylogowanie.",
    warning: (address: string) =>
      `Jeśli nie zmieniali Państwo hasła, prosimy od razu ustawić nowe i napisać do nas na adres ${address}.`,
    button: "Ustaw nowe hasło",
    why: "Taką wiadomość wysyłamy po każdej zmianie hasła.",
  },
  newDevice: {
    subject: "Logowanie z nowego urządzenia",
    body: (device: string, moment: string) =>
      `Na konto z tym adresem zalogowano się z urządzenia, którego wcześniej nie było: ${device}, ${moment}.`,
    mine: "Jeśli to Państwo, nie trzeba nic robić.",
    warning: (address: string) =>
      `Jeśli to ktoś inny, prosimy zakończyć tę sesję, ustawić nowe hasło i napisać do nas na adres ${address}.`,
    button: "Zobacz swoje sesje",
    why: "Taką wiadomość wysyłamy po każdym zalogowaniu z nowego urządzenia lub przeglądarki.",
  },
  securityChanged: {
    subjects: {
      "app-added": "Dodano aplikację uwierzytelniającą",
      "app-removed": "Usunięto aplikację uwierzytelniającą",
      "passkey-added": "Dodano klucz dostępu",
      "passkey-removed": "Usunięto klucz dostępu",
      "codes-made": "Utworzono nowe kody zapasowe",
      "code-used": "Użyto kodu zapasowego",
      "factors-removed": "Wyłączono logowanie dwuetapowe",
    },
    changes: {
      "app-added":
        "Do konta z tym adresem dodano aplikację uwierzytelniającą. Odtąd przy logowaniu pytamy także o jej kod.",
      "app-removed": "Z konta z tym adresem usunięto aplikację uwierzytelniającą.",
      "passkey-added":
        "Do konta z tym adresem dodano klucz dostępu. Można się nim logować bez hasła.",
      "passkey-removed": "Z konta z tym adresem usunięto klucz dostępu.",
      "codes-made":
        "Utworzono nowe kody zapasowe do konta z tym adresem. Poprzednie już nie działają.",
      "code-used": "Do konta z tym adresem użyto kodu zapasowego. Drugi raz ten kod nie zadziała.",
      "factors-removed":
        "Na Państwa prośbę urząd wyłączył logowanie dwuetapowe w koncie z tym adresem. Na wszystkich urządzeniach nastąpiło wylogowanie. Prosimy się zalogować i ustawić drugi etap na nowo.",
    },
    warning: (address: string) =>
      `Jeśli to nie Państwo, prosimy od razu zmienić hasło i napisać do nas na adres ${address}.`,
    button: "Zobacz ustawienia logowania",
    why: "Taką wiadomość wysyłamy po każdej zmianie sposobu logowania.",
  },
  confirmNewAddress: {
    subject: "Prosimy potwierdzić nowy adres",
    body: "Ktoś chce przenieść swoje konto na forum na ten adres. Jeśli to Państwo, prosimy to potwierdzić w przeglądarce, w której trwa logowanie.",
    button: "Potwierdź nowy adres",
    takenSubject: "Na tym adresie jest już konto",
    takenBody:
      "Ktoś chciał przenieść swoje konto na ten adres, ale konto z tym adresem już istnieje. Nic się w nim nie zmieniło. Aby używać tego adresu, wystarczy się na nie zalogować.",
    takenButton: "Zaloguj się",
    ignore: "Jeśli to ktoś inny, prosimy pominąć tę wiadomość: nic się nie zmieni.",
    why: "Wiadomość wysłano, ponieważ ktoś podał ten adres jako nowy adres swojego konta.",
  },
  addressChangeAsked: {
    subject: "Zmiana adresu konta",
    body: (address: string) =>
      `Poproszono o zmianę adresu konta na ${address}. Dopóki nowy adres nie zostanie potwierdzony, obowiązuje dotychczasowy.`,
    warning:
      "Jeśli to nie Państwo, prosimy to zatrzymać. Na wszystkich urządzeniach nastąpi wtedy wylogowanie, a zaraz potem trzeba ustawić nowe hasło.",
    button: "To nie ja, zatrzymaj zmianę",
    why: "Taką wiadomość wysyłamy na dotychczasowy adres przed każdą jego zmianą.",
  },
  addressChanged: {
    subject: "Adres konta zmieniony",
    body: (address: string) =>
      `Konto na forum ma teraz adres ${address}. Na ten adres nie będziemy już pisać.`,
    warning: (contact: string) =>
      `Jeśli to nie Państwo, prosimy od razu napisać do nas na adres ${contact}. Pomożemy odzyskać konto.`,
    button: "Napisz do nas",
    why: "Taką wiadomość wysyłamy na poprzedni adres po każdej jego zmianie.",
  },
  accountStanding: {
    subject: {
      role: "Nowa rola na forum",
      blocked: "Konto na forum zostało zablokowane",
      unblocked: "Konto na forum znowu działa",
    },
    role: (role: string) =>
      `Urząd zmienił rolę tego konta na forum. Teraz jest to: ${role}. Na wszystkich urządzeniach nastąpiło wylogowanie.`,
    body: {
      blocked:
        "Urząd zablokował to konto: nie można się na nie zalogować. To, co zostało napisane na forum, pozostaje.",
      unblocked: "Urząd odblokował to konto. Można się znowu zalogować.",
    },
    reason: "Powód",
    questions: (address: string) => `W razie pytań prosimy napisać na adres ${address}.`,
    button: "Zaloguj się",
    why: "Taką wiadomość wysyłamy, gdy zmienia się to, co konto może robić na forum.",
  },
  accountUnused: {
    subject: (until: string) => `Konto na forum zniknie ${until}, jeśli się Państwo nie zalogują`,
    body: (since: string, until: string) =>
      `Ostatni raz byli Państwo na forum ${since}. Kont, z których nikt nie korzysta przez dwa lata, nie przechowujemy. To konto usuniemy ${until}.`,
    keep: "Żeby je zachować, wystarczy się zalogować.",
    otherwise:
      "Jeśli konto nie jest już potrzebne, nie trzeba nic robić. To, co zostało napisane w imieniu organizacji, pozostanie na forum bez nazwiska.",
    button: "Zaloguj się i zachowaj konto",
    why: "Taką wiadomość wysyłamy dwa razy: 30 i 7 dni przed usunięciem nieużywanego konta.",
  },
  invitation: {
    subject: (organisation: string) => `Zaproszenie do organizacji: ${organisation}`,
    body: (homeCity: string) =>
      `Zapraszamy do wspólnego działania na forum współpracy międzynarodowej miasta ${homeCity}. Każdy ma tam własne konto i własne hasło.`,
    invitedBy: "Zaprasza",
    role: "Rola",
    button: "Zobacz zaproszenie",
    ignore:
      "Jeśli zaproszenie trafiło do Państwa przez pomyłkę, prosimy je pominąć. Samo otwarcie odnośnika nic nie zmienia.",
    why: "Wiadomość wysłano, ponieważ ktoś z tej organizacji albo z urzędu podał ten adres w zaproszeniu.",
  },
  joinRequested: {
    subject: (organisation: string) => `Prośba o dołączenie: ${organisation}`,
    body: "Ktoś prosi, aby mógł działać na forum w imieniu organizacji. Na stronie osób można go przyjąć i wybrać rolę albo odmówić z podaniem powodu.",
    ownDomain: "To adres w domenie organizacji.",
    button: "Odpowiedz na prośbę",
  },
  joinAnswered: {
    subject: {
      accepted: (organisation: string) => `Przyjęto Państwa do organizacji: ${organisation}`,
      refused: (organisation: string) => `Prośba o dołączenie odrzucona: ${organisation}`,
      lapsed: (organisation: string) => `Prośba bez odpowiedzi: ${organisation}`,
    },
    body: {
      accepted: "Prośba została przyjęta. Można już działać w imieniu organizacji.",
      refused: "Prośba o dołączenie do organizacji nie została przyjęta.",
      lapsed:
        "Przez 30 dni nikt nie odpowiedział na prośbę o dołączenie, więc ją zamknęliśmy. Można poprosić jeszcze raz albo skontaktować się z organizacją bezpośrednio.",
    },
    button: "Przejdź do organizacji",
    why: "Wiadomość wysłano, ponieważ z tego konta poproszono o dołączenie do organizacji.",
  },
  membershipChanged: {
    subject: {
      role: (organisation: string) => `Nowa rola w organizacji: ${organisation}`,
      owner: (organisation: string) => `Przekazano Państwu organizację: ${organisation}`,
      removed: (organisation: string) => `Koniec działania w imieniu organizacji: ${organisation}`,
    },
    role: (role: string) => `Zmieniła się Państwa rola w organizacji. Teraz jest to: ${role}.`,
    body: {
      owner:
        "Dotychczasowy właściciel przekazał Państwu organizację. Mogą Państwo teraz zapraszać i usuwać osoby, zmieniać ich role i dane organizacji.",
      removed:
        "To konto nie działa już w imieniu organizacji. Konto pozostaje, a to, co zostało napisane w jej imieniu, należy do niej.",
    },
    by: "Zmienił(a)",
    button: "Zobacz, kto należy do organizacji",
    toDesk: "Przejdź do swoich spraw",
    why: "Taką wiadomość wysyłamy, gdy ktoś inny zmienia Państwa rolę w organizacji.",
  },
  organisationVerified: {
    subject: (organisation: string) => `Organizacja zweryfikowana: ${organisation}`,
    body: "Sprawdziliśmy i potwierdziliśmy dane organizacji. Może ona teraz zgłaszać inicjatywy i szukać partnerów w miastach za granicą.",
    button: "Dodaj inicjatywę",
  },
  organisationRefused: {
    subject: (organisation: string) => `Nie udało się zweryfikować organizacji: ${organisation}`,
    body: "Nie mogliśmy potwierdzić danych organizacji. Można je poprawić na forum, a wtedy sprawdzimy je ponownie.",
    button: "Popraw dane",
  },
  agreementReminder: {
    subject: (city: string) => `Zbliża się termin umowy: ${city}`,
    agreement: "Umowa",
    button: "Otwórz umowę w rejestrze",
  },
  promiseOverdue: {
    subject: (city: string) => `Obietnica po terminie: ${city}`,
    body: (day: string) =>
      `Minął termin obietnicy (${day}). Prosimy ją załatwić albo zapisać w rejestrze, co się z nią stało.`,
    promise: "Co obiecano",
    owner: "Kto odpowiada",
    button: "Otwórz obietnicę w rejestrze",
  },
  initiativeSubmitted: {
    subject: (title: string) => `Inicjatywa czeka na decyzję: ${title}`,
    body: "Zgłoszono nową inicjatywę. Prosimy ją przeczytać i opublikować, zwrócić do uzupełnienia albo odrzucić.",
    button: "Przeczytaj inicjatywę",
  },
  initiativePublished: {
    subject: (title: string) => `Inicjatywa opublikowana: ${title}`,
    body: "Inicjatywę mogą już czytać wszyscy. Teraz wybierzemy miasto, które o nią zapytamy, i damy znać, gdy odpowie.",
    button: "Zobacz inicjatywę",
  },
  initiativeReturned: {
    subject: (title: string) => `Inicjatywa do uzupełnienia: ${title}`,
    body: "Prosimy uzupełnić lub poprawić opis inicjatywy i zgłosić ją ponownie. Wszystko, co już wpisano, czeka na forum.",
    button: "Uzupełnij opis",
  },
  initiativeRejected: {
    subject: (title: string) => `Inicjatywa nie zostanie opublikowana: ${title}`,
    body: "Po zapoznaniu się ze zgłoszeniem postanowiliśmy nie publikować inicjatywy.",
    button: "Przejdź do swoich inicjatyw",
  },
  introduction: {
    subject: (homeCity: string, title: string) => `${homeCity}, propozycja współpracy: ${title}`,
    body: (homeCity: string) =>
      `Miasto ${homeCity} przedstawia Państwu inicjatywę, która szuka partnera w Państwa mieście.`,
    replyBy: (day: string) =>
      `Prosimy o odpowiedź do ${day}. Można się zgodzić, odmówić albo najpierw o coś zapytać.`,
    button: "Przeczytaj i odpowiedz",
  },
  introductionAccepted: {
    subject: (city: string) => `Zgoda na współpracę: ${city}`,
    body: (city: string) => `Miasto ${city} chce współpracować przy tej inicjatywie.`,
    next: "We wspólnej rozmowie mogą Państwo od razu uzgodnić pierwsze kroki.",
    button: "Otwórz rozmowę",
  },
  introductionDeclined: {
    subject: (city: string) => `Odpowiedź odmowna: ${city}`,
    body: (city: string) =>
      `Miasto ${city} nie podejmie tym razem współpracy przy tej inicjatywie.`,
    next: "Inicjatywa pozostaje otwarta i urząd może zapytać kolejne miasto.",
    button: "Zobacz inicjatywę",
  },
  introductionAsked: {
    subject: (city: string) => `Pytanie o inicjatywę: ${city}`,
    body: (city: string) => `Zanim miasto ${city} podejmie decyzję, prosi o odpowiedź na pytanie.`,
    button: "Odpowiedz",
  },
  introductionExpired: {
    subject: (city: string) => `Minął termin odpowiedzi: ${city}`,
    body: (city: string) =>
      `Termin odpowiedzi minął, a miasto ${city} nie podjęło decyzji. Pytanie jest zamknięte, więc urząd może zapytać kolejne miasto.`,
    next: (city: string) => `Następne wśród pasujących miast: ${city}.`,
    noNext: "Wśród pasujących miast nie ma już kolejnego.",
    button: "Zobacz inicjatywę",
  },
  newInitiatives: {
    subject: (count: number, search: string) =>
      `${pluralPl(count, "nowa inicjatywa", "nowe inicjatywy", "nowych inicjatyw")}: ${search}`,
    body: (search: string) =>
      `Od ostatniej wiadomości opublikowano inicjatywy, które pasują do zapisanego wyszukiwania: ${search}.`,
    more: (count: number) =>
      `I jeszcze ${pluralPl(count, "inicjatywa", "inicjatywy", "inicjatyw")} na liście.`,
    button: "Zobacz wszystkie",
    stop: "Nie wysyłaj więcej tych wiadomości",
  },
  newMessage: {
    subject: (title: string) => `Nowa wiadomość: ${title}`,
    body: "W rozmowie o inicjatywie pojawiła się nowa wiadomość.",
    button: "Przeczytaj i odpowiedz",
  },
  outcomeRecorded: {
    subject: (title: string) => `Zapisano wynik współpracy: ${title}`,
    body: "Zapisano, co przyniosła współpraca przy tej inicjatywie.",
    button: "Zobacz współpracę",
  },
});
