import type { DeviceKind } from "~/modules/accounts/devices/user-agent";
import { nounPl, pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const browsers = {
  edge: "Edge",
  opera: "Opera",
  samsung: "Samsung Internet",
  vivaldi: "Vivaldi",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
};

const systems = {
  iphone: "na iPhonie",
  ipad: "na iPadzie",
  android: "na Androidzie",
  windows: "na Windows",
  chromeos: "na ChromeOS",
  macos: "na macOS",
  linux: "na Linuksie",
};

export const identity = typeset({
  /** "Firefox na Windows": by which a person recognises their own device. */
  device: ({ browser, system }: DeviceKind): string => {
    if (!browser && !system) return "nieznane urządzenie";
    const name = browser ? browsers[browser] : "przeglądarka";
    return system ? `${name} ${systems[system]}` : name;
  },
  account: {
    title: "Konto",
    lead: "Twoje dane i wszystko, co pilnuje, żeby nikt inny się tu nie zalogował.",
    about: "O Tobie",
    language: "Język wiadomości",
    languageHint: "W tym języku przychodzą wiadomości z forum.",
    saved: "Zapisano.",
    signingIn: "Logowanie i dane",
    ownDataMeta: "Pobierz wszystko, co forum o Tobie przechowuje, albo usuń konto.",
    email: "Adres e-mail",
    password: "Hasło",
    passwordMeta: "Zmień hasło.",
    secondFactor: "Logowanie dwuetapowe",
    secondFactorOn: "Włączone.",
    secondFactorOff: "Wyłączone. Do zalogowania wystarcza hasło.",
    sessions: "Sesje i urządzenia",
    sessionsMeta: (n: number) =>
      n === 1 ? "Konto jest otwarte tylko tutaj." : `Konto jest otwarte w ${n} miejscach.`,
  },
  sessions: {
    title: "Sesje i urządzenia",
    lead: "Tu widać, gdzie Twoje konto jest teraz otwarte. Jeśli czegoś nie poznajesz, zakończ tę sesję i zmień hasło.",
    listTitle: "Otwarte sesje",
    this: "ta sesja",
    began: (moment: string) => `Zalogowano: ${moment}`,
    used: (moment: string) => `ostatnio używana: ${moment}`,
    end: "Wyloguj",
    endOf: (device: string, moment: string) => `Wyloguj: ${device}, zalogowano ${moment}`,
    endOthers: "Wyloguj wszędzie poza tą sesją",
    ended: "Sesja zakończona.",
    othersEnded: "Na pozostałych urządzeniach nastąpiło wylogowanie.",
    alone: "Poza tą sesją konto nie jest nigdzie otwarte.",
  },
  address: {
    title: "Adres e-mail",
    lead: "Tym adresem się logujesz i na niego przychodzą wiadomości.",
    current: (email: string) => `Obecny adres: ${email}`,
    newEmail: "Nowy adres e-mail",
    hint: "Wyślemy na niego odnośnik do potwierdzenia, a na obecny adres wiadomość o zmianie.",
    button: "Zmień adres",
    waitingTitle: (email: string) => `${email} czeka na potwierdzenie`,
    waiting: (moment: string) =>
      `Otwórz odnośnik, który wysłaliśmy na nowy adres, najpóźniej ${moment}. Do tego czasu wszystko zostaje po staremu.`,
    withdraw: "Zrezygnuj ze zmiany",
    withdrawn: "Zmiana odwołana. Adres zostaje.",
    confirmTitle: "Potwierdź nowy adres",
    confirmText: "Od teraz tym adresem będziesz się logować.",
    confirmButton: "Potwierdzam nowy adres",
    changed: "Adres zmieniony.",
    expired:
      "Odnośnik wygasł, był już użyty albo zmianę odwołano. Adres możesz zmienić jeszcze raz.",
    stopTitle: "Zatrzymaj zmianę adresu",
    stopText:
      "Adres konta zostanie dotychczasowy, a na wszystkich urządzeniach nastąpi wylogowanie. Potem ustaw nowe hasło, bo ktoś mógł poznać obecne.",
    stopButton: "To nie ja, zatrzymaj zmianę",
    stoppedTitle: "Zmiana zatrzymana",
    stopped: "Adres konta się nie zmienił i nikt nie jest już zalogowany. Ustaw teraz nowe hasło.",
    stopExpired: (address: string) =>
      `Tej zmiany nie da się już zatrzymać odnośnikiem: minęła godzina, zmianę odwołano albo potwierdzono. Jeśli adres zmienił ktoś inny, napisz na adres ${address}.`,
  },
  password: {
    title: "Zmień hasło",
    lead: "Po zmianie na innych urządzeniach nastąpi wylogowanie.",
    current: "Obecne hasło",
    hintTwoStep:
      "Co najmniej 8 znaków, bo logujesz się w dwóch etapach. Kilka zwykłych, niepowiązanych słów łatwo zapamiętać i trudno odgadnąć.",
    button: "Zmień hasło",
    forgot: "Nie pamiętam obecnego hasła",
    changed: "Hasło zmienione.",
  },
  secondFactor: {
    title: "Logowanie dwuetapowe",
    lead: "Samo hasło można podejrzeć albo wyłudzić. Z drugim etapem nikt nie zaloguje się na Twoje konto bez Twojego telefonu lub komputera.",
    staff:
      "Pracownicy urzędu pracują na forum tylko po zalogowaniu dwuetapowym. Ustaw drugi etap poniżej; zajmie to kilka minut.",
    staffProve:
      "Pracownicy urzędu pracują na forum tylko po zalogowaniu dwuetapowym. W tej sesji drugiego etapu jeszcze nie było.",
    proveNow: "Potwierdź teraz",
    on: "włączone",
    off: "wyłączone",
    app: "Aplikacja uwierzytelniająca",
    appLead:
      "Aplikacja w telefonie pokazuje kod, który zmienia się co pół minuty. Podajesz go po haśle. Pasuje każda aplikacja tego rodzaju, na przykład FreeOTP, Aegis, Google Authenticator lub Microsoft Authenticator.",
    addApp: "Dodaj aplikację",
    removeApp: "Usuń aplikację",
    appRemoved: "Aplikacja usunięta.",
    passkeys: "Klucze dostępu",
    passkeysLead:
      "Zamiast hasła: palec, twarz albo PIN Twojego telefonu lub komputera. Klucza nie da się wyłudzić ani zapomnieć. Sam wystarcza do zalogowania i liczy się za oba etapy.",
    noPasskeys: "Nie masz jeszcze żadnego klucza.",
    passkeyName: "Nazwa klucza",
    passkeyNameHint: "Po niej poznasz, na którym urządzeniu jest klucz.",
    addPasskey: "Dodaj klucz dostępu",
    passkeyAdded: "Klucz dodany.",
    passkeyRemoved: "Klucz usunięty. Możesz go też skasować w urządzeniu, na którym był.",
    removePasskey: "Usuń",
    removePasskeyOf: (name: string) => `Usuń klucz: ${name}`,
    passkeyMade: (moment: string) => `dodany ${moment}`,
    passkeyUsed: (moment: string) => `ostatnio użyty ${moment}`,
    passkeyUnused: "jeszcze nieużyty",
    passkeyNeedsScript:
      "Klucze dostępu można dodawać tylko w przeglądarce, która je zna i ma włączony JavaScript.",
    codes: "Kody zapasowe",
    codesLead:
      "Na wypadek, gdy zgubisz telefon. Każdy kod działa raz. Trzymaj je poza telefonem: wydrukowane albo w menedżerze haseł.",
    codesLeft: (n: number) =>
      n === 0
        ? "Nie ma już żadnego niewykorzystanego kodu. Utwórz nowe."
        : `${nounPl(n, "Został", "Zostały", "Zostało")} ${pluralPl(n, "kod", "kody", "kodów")}.`,
    renewCodes: "Utwórz nowe kody",
    renewHint: "Poprzednie przestaną działać.",
    onwards: "Dalej",
  },
  passkey: {
    signIn: "Zaloguj się kluczem dostępu",
    or: "albo hasłem",
    secondStep: "Użyj klucza dostępu",
    prove: "Potwierdź kluczem dostępu",
    waiting: "Czekam na urządzenie…",
    failed: "Nie udało się użyć klucza. Spróbuj jeszcze raz albo wybierz inny sposób.",
    known: "To urządzenie ma już klucz do tego konta.",
  },
  newCodes: {
    title: "Zapisz kody zapasowe",
    lead: "Widać je tylko teraz. Gdy nie będziesz mieć telefonu pod ręką, zalogujesz się jednym z nich.",
    added:
      "Gotowe: odtąd logujesz się w dwóch etapach. Na innych urządzeniach nastąpiło wylogowanie.",
    download: "Pobierz jako plik",
    file: "kody-zapasowe.txt",
    fileHead: (forum: string, email: string) =>
      `${forum}\nKody zapasowe do konta ${email}. Każdy działa raz.`,
    done: "Kody zapisane, dalej",
  },
  app: {
    title: "Dodaj aplikację uwierzytelniającą",
    lead: "Zeskanuj kod aplikacją w telefonie, a potem przepisz z niej sześć cyfr.",
    scan: "Ten kod zeskanuj aplikacją:",
    typeKey: "Nie możesz zeskanować? Wpisz klucz do aplikacji ręcznie:",
    openHere: "Jesteś na telefonie z aplikacją? Otwórz ją stąd",
    qrTitle: "Kod QR z kluczem dla aplikacji",
    qrDescription: "Ten sam klucz stoi niżej jako tekst.",
    enterCode: "Przepisz kod, który teraz pokazuje aplikacja.",
    code: "Kod z aplikacji",
    codeHint: "Sześć cyfr.",
    button: "Włącz",
    known: "Aplikacja jest już dodana. Aby zmienić telefon, usuń ją i dodaj na nowo.",
  },
  secondStep: {
    title: "Drugi etap logowania",
    leadApp:
      "Podaj kod, który pokazuje teraz aplikacja w Twoim telefonie, albo jeden z kodów zapasowych.",
    leadCodes: "Podaj jeden z kodów zapasowych.",
    code: "Kod z aplikacji lub kod zapasowy",
    codeAlone: "Kod zapasowy",
    button: "Zaloguj się",
    lost: (address: string) =>
      `Nie masz ani telefonu, ani kodów? Napisz na adres ${address}. Po sprawdzeniu, że to Ty, wyłączymy drugi etap.`,
    again: "Zacznij logowanie od nowa",
  },
  prove: {
    title: "Potwierdź, że to Ty",
    lead: "To ważna zmiana, a od logowania minęło ponad dziesięć minut. Podaj hasło albo kod; potem wrócisz tam, skąd przychodzisz.",
    leadStaff:
      "W tej sesji nie było jeszcze drugiego etapu. Podaj kod albo użyj klucza dostępu; potem wrócisz tam, skąd przychodzisz.",
    password: "Hasło",
    byPassword: "Potwierdź hasłem",
    code: "Kod z aplikacji lub kod zapasowy",
    byCode: "Potwierdź kodem",
    done: "Potwierdzone. Możesz teraz dokończyć.",
  },
});
