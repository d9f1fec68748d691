import { typeset } from "~/shared/typeset";

export const accounts = typeset({
  name: "Imię i nazwisko",
  email: "Adres e-mail",
  password: "Hasło",
  newPassword: "Nowe hasło",
  passwordHint:
    "Co najmniej 15 znaków. Kilka zwykłych, niepowiązanych słów łatwo zapamiętać i trudno odgadnąć.",
  register: {
    title: "Załóż konto",
    lead: "Konto jest osobiste. Po założeniu konta dodasz organizację, w której imieniu działasz.",
    invitedHint:
      "Na ten adres przyszło zaproszenie. Jeśli go nie zmienisz, nie trzeba go potwierdzać.",
    nameHint: "Tak będą Cię widzieć partnerzy i urząd.",
    button: "Załóż konto",
    haveOne: "Masz już konto? Zaloguj się",
    sentTitle: "Sprawdź pocztę",
    sent: (email: string) =>
      `Na adres ${email} wysłaliśmy wiadomość z odnośnikiem. Otwórz go w ciągu godziny, aby potwierdzić adres. Jeśli wiadomość nie przyjdzie w kilka minut, zajrzyj do folderu ze spamem.`,
  },
  confirm: {
    title: "Potwierdź adres e-mail",
    text: "Jeszcze jedno naciśnięcie i możesz się zalogować.",
    button: "Potwierdzam adres",
    expiredTitle: "Odnośnik już nie działa",
    expired:
      "Wygasł albo był już użyty. Zaloguj się; jeśli adres nie jest potwierdzony, wyślemy nowy odnośnik.",
  },
  signIn: {
    title: "Zaloguj się",
    button: "Zaloguj się",
    forgot: "Nie pamiętam hasła",
    noAccount: "Nie masz konta? Załóż je",
    confirmed: "Adres potwierdzony. Możesz się zalogować.",
    passwordChanged: "Hasło zmienione. Zaloguj się nowym hasłem.",
    rescued:
      "Sesja się skończyła, ale zachowaliśmy to, co zostało wpisane. Zaloguj się, a tekst wróci do formularza.",
    next: "Zaloguj się, aby zobaczyć tę stronę.",
  },
  forgot: {
    title: "Ustaw nowe hasło",
    lead: "Podaj adres, na który założono konto. Wyślemy odnośnik, który działa przez godzinę.",
    button: "Wyślij odnośnik",
    sentTitle: "Sprawdź pocztę",
    sent: (email: string) =>
      `Jeśli na adres ${email} założono konto, za chwilę przyjdzie wiadomość z odnośnikiem.`,
  },
  reset: {
    title: "Nowe hasło",
    lead: "Po zmianie hasła wszystkie urządzenia zostaną wylogowane.",
    button: "Zmień hasło",
  },
  desk: {
    title: "Moje sprawy",
    noOrganisationTitle: "Zacznij od organizacji",
    noOrganisation:
      "Na forum działa się w imieniu organizacji: stowarzyszenia, szkoły, uczelni, firmy, instytucji. Dodaj swoją; urząd ją zweryfikuje.",
    addOrganisation: "Dodaj organizację",
    organisations: "Moje organizacje",
    initiatives: "Moje inicjatywy",
    newInitiative: "Opisz nową inicjatywę",
    noInitiatives:
      "Nie ma jeszcze żadnej inicjatywy. Opisz, co chcecie zrobić za granicą, a forum pokaże pasujące miasta.",
    untitled: "(bez tytułu)",
    conversations: "Rozmowy z miastami",
    noConversations:
      "Gdy urząd zapyta miasto partnerskie o Waszą inicjatywę, rozmowa pojawi się tutaj.",
    left: "Nie działasz już w imieniu tej organizacji.",
    verification: {
      pending: "czeka na weryfikację",
      verified: "zweryfikowana",
      refused: "weryfikacja odrzucona",
    },
    replyBy: (day: string) => `odpowiedź do ${day}`,
    updated: (moment: string) => `zmieniono ${moment}`,
    edit: "Edytuj",
    searches: "Zapisane wyszukiwania",
    searchesLead: "Nowe inicjatywy, które Was interesują, mogą przychodzić pocztą.",
    toSearches: "Przejdź do zapisanych wyszukiwań",
  },
});
