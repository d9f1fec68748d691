import { typeset } from "~/shared/typeset";

/** What went wrong and what to do, for fields of forms and for refused commands. */
export const errors = typeset({
  required: "Uzupełnij to pole.",
  "choose-one": "Wybierz jedną z możliwości.",
  "choose-at-least-one": "Zaznacz co najmniej jedną możliwość.",
  "choose-at-most-five": "Zaznacz najwyżej pięć dziedzin.",
  "too-long": "Tekst jest za długi. Skróć go.",
  "too-many": "Zaznaczono zbyt wiele możliwości.",
  "email-invalid": "Podaj adres e-mail w postaci nazwa@domena.pl.",
  "email-taken": "Konto z tym adresem już istnieje.",
  "email-same": "To Twój obecny adres. Podaj inny.",
  "email-change-other":
    "Ten odnośnik zmienia adres innego konta. Zaloguj się na tamto konto i otwórz odnośnik jeszcze raz.",
  "email-not-confirmed":
    "Najpierw potwierdź adres e-mail. Wysłaliśmy właśnie nową wiadomość z odnośnikiem.",
  "name-too-short": "Podaj pełną nazwę.",
  "password-too-short":
    "Hasło musi mieć co najmniej 15 znaków. Dobrze sprawdza się kilka zwykłych słów.",
  "password-under-eight": "Hasło musi mieć co najmniej 8 znaków.",
  "password-short-alone":
    "Twoje hasło jest krótsze niż 15 znaków i nie wystarczy bez drugiego etapu. Ustaw najpierw dłuższe hasło.",
  "password-too-long": "Hasło może mieć najwyżej 128 znaków.",
  "password-common":
    "To hasło łatwo odgadnąć. Wybierz inne, na przykład kilka niepowiązanych słów.",
  "wrong-password": "Adres e-mail lub hasło się nie zgadza. Sprawdź oba albo ustaw nowe hasło.",
  "too-many-tries": "Za dużo prób. Odczekaj kilka minut i spróbuj ponownie.",
  "link-expired": "Ten odnośnik wygasł albo był już użyty. Poproś o nowy.",
  "website-invalid": "Podaj adres strony, na przykład https://www.przyklad.pl.",
  "register-number-krs": "Numer KRS ma 10 cyfr. Sprawdź go w odpisie z rejestru.",
  "register-number-nip": "To nie jest poprawny NIP: ma 10 cyfr, a ostatnia jest kontrolna.",
  "register-number-regon":
    "To nie jest poprawny REGON: ma 9 lub 14 cyfr, a ostatnia jest kontrolna.",
  "register-number-rspo":
    "Numer RSPO ma najwyżej 6 cyfr. Znajdziesz go w rejestrze szkół i placówek.",
  "register-number-foreign": "Podaj numer z rejestru w Twoim kraju.",
  "register-number-taken":
    "Organizacja z tym numerem jest już na forum. Poproś jej właściciela o dołączenie albo napisz do urzędu.",
  "date-invalid": "Podaj datę w postaci rrrr-mm-dd, z rokiem od 1000 do 2999.",
  "ends-before-start": "Koniec wypada przed początkiem. Popraw jedną z dat.",
  "budget-invalid": "Podaj kwotę cyframi, bez groszy.",
  "amount-invalid": "Podaj kwotę cyframi, na przykład 1200,50.",
  "count-invalid": "Podaj liczbę cyframi.",
  "age-invalid": "Podaj wiek w latach, od 3 do 30.",
  "participants-invalid": "Podaj liczbę osób cyframi, od 1 do 2000.",
  "span-backwards": "Druga liczba jest mniejsza od pierwszej. Popraw jedną z nich.",
  "year-invalid": "Podaj rok czterema cyframi.",
  "title-too-short": "Podaj tytuł, który mówi, o co chodzi (co najmniej 8 znaków).",
  "summary-too-short": "Napisz w dwóch zdaniach, co chcecie zrobić (co najmniej 40 znaków).",
  "description-too-short":
    "Opisz inicjatywę dokładniej (co najmniej 100 znaków): cel, przebieg, czego oczekujecie od partnera.",
  incomplete: "Brakuje jeszcze kilku informacji. Uzupełnij zaznaczone pola i zgłoś ponownie.",
  "not-found": "Nie ma takiej sprawy albo nie masz do niej dostępu.",
  "not-oneself": "Własnej roli i własnego konta nie można zmienić. Poproś innego administratora.",
  "last-administrator": "To ostatni administrator. Najpierw nadaj tę rolę komuś innemu.",
  "already-member": "Osoba z tym adresem już działa w imieniu organizacji.",
  "already-invited":
    "Na ten adres wysłano już zaproszenie, które jeszcze działa. Wyślij je ponownie albo cofnij.",
  "invitations-too-many":
    "Na odpowiedź czeka już dwadzieścia zaproszeń. Cofnij któreś, aby wysłać następne.",
  "sent-just-now": "To zaproszenie wysłano przed chwilą. Spróbuj ponownie za minutę.",
  "invitation-over":
    "To zaproszenie już nie działa: przyjęto je, cofnięto albo wygasło. Poproś o nowe.",
  "belongs-already": "To konto już działa w imieniu tej organizacji.",
  "join-message-too-short":
    "Napisz w jednym zdaniu, kim jesteś w tej organizacji (co najmniej 10 znaków).",
  "asked-already": "Twoja prośba już czeka na odpowiedź tej organizacji.",
  "request-over": "Tej prośby już nie ma: ktoś na nią odpowiedział, została wycofana albo wygasła.",
  "last-owner":
    "To jedyny właściciel tej organizacji. Najpierw nadaj tę rolę komuś innemu albo przekaż organizację.",
  "member-gone": "Tej osoby nie ma już w organizacji. Poniżej widać obecny stan.",
  "account-blocked":
    "To konto zostało zablokowane przez urząd. Powód jest w wiadomości, którą wtedy wysłaliśmy.",
  "password-wrong": "To nie jest hasło do tego konta. Wpisz je jeszcze raz.",
  "name-an-owner": "Najpierw wskaż innego właściciela organizacji, w której są też inne osoby.",
  "not-allowed": "W tym stanie lub z Twoimi uprawnieniami nie można tego zrobić.",
  "changed-elsewhere":
    "Ktoś zmienił to w międzyczasie, może Ty w innym oknie. Twój tekst jest poniżej: otwórz stronę w nowej karcie, porównaj i zapisz jeszcze raz.",
  "already-decided": "Ktoś inny już zdecydował. Poniżej widać obecny stan.",
  "organisation-not-verified": "Najpierw zweryfikuj organizację, potem opublikuj jej inicjatywę.",
  "decision-note-too-short":
    "Napisz powód, tak aby autor wiedział, co zrobić dalej (co najmniej 10 znaków).",
  "grounds-too-short": "Uzasadnij decyzję w kilku słowach (co najmniej 10 znaków).",
  "note-too-short": "Napisz kilka zdań do miasta partnerskiego (co najmniej 20 znaków).",
  "reply-by-too-soon": "Wybierz termin odpowiedzi późniejszy niż dziś.",
  "reply-by-too-late": "Wybierz termin odpowiedzi w ciągu najbliższego pół roku.",
  "city-suspended": "Współpraca z tym miastem jest zawieszona. Wybierz inne.",
  "contact-differs":
    "Rejestr zna ten adres z innymi danymi. Wybierz, czy wpis zostaje, czy go zmieniasz.",
  "already-introduced": "To miasto ma już otwartą prośbę w sprawie tej inicjatywy.",
  "already-answered": "Na tę prośbę już odpowiedziano. Poniżej widać odpowiedź.",
  "reply-by-passed": "Termin odpowiedzi minął, prośba została zamknięta.",
  "message-empty": "Napisz wiadomość przed wysłaniem.",
  "conversation-closed": "Ta rozmowa jest zamknięta.",
  "outcome-too-short": "Napisz, co wyszło, co najmniej jednym pełnym zdaniem.",
  "key-invalid": "Użyj małych liter bez ogonków, cyfr i łączników, na przykład frankfurt-2.",
  "key-taken": "Taki rekord już jest w rejestrze. Otwórz go i popraw, zamiast dodawać drugi.",
  "key-reserved": "Tej nazwy używa już strona serwisu. Wybierz inną.",
  "flag-invalid": "Wpisz 1 albo 0.",
  "code-unknown": "Tej wartości nie ma na liście. Sprawdź pisownię.",
  "record-missing": "Takiego rekordu nie ma w rejestrze. Wybierz inny.",
  "reason-missing": "Napisz powód, żeby inni wiedzieli, dlaczego.",
  "day-missing": "Podaj dzień, od którego to obowiązuje.",
  "end-missing": "Podaj dzień, w którym dokument wygasa.",
  "end-without-term": "Dzień wygaśnięcia podaje się tylko przy dokumencie „do oznaczonego dnia”.",
  "years-missing": "Podaj, co ile lat dokument się odnawia.",
  "years-without-term": "To pole wypełnia się tylko przy dokumencie, który sam się odnawia.",
  "notice-too-long": "Wypowiedzenie jest dłuższe niż okres, na który dokument się odnawia.",
  "currency-missing": "Wybierz walutę tej kwoty.",
  "other-year": "Dzień wypada w innym roku niż podany wyżej.",
  "promise-still-open": "Obietnica jest otwarta. Zmień jej stan albo usuń ten dzień.",
  "other-city": "Ten rekord należy do innego miasta.",
  "still-needed":
    "Na tym rekordzie opierają się inne, na przykład prośby wysłane do tej osoby. Podaj dzień, do którego obowiązuje, zamiast go usuwać.",
  "file-missing": "Wybierz plik.",
  "file-not-pdf": "To nie jest plik PDF. Zapisz dokument jako PDF i dodaj go jeszcze raz.",
  "file-too-large": "Plik jest za duży. Zmniejsz go do 10 MB.",
  "file-damaged": "Tego pliku PDF nie da się otworzyć. Zapisz go na nowo i spróbuj jeszcze raz.",
  "file-encrypted": "Ten plik PDF jest zabezpieczony hasłem. Zapisz go bez hasła.",
  "file-active-content":
    "Ten plik PDF zawiera skrypty lub załączniki. Wydrukuj go do nowego pliku PDF i dodaj tamten.",
  "review-too-soon": "Wybierz dzień późniejszy niż dziś.",
  "lexicon-word":
    "Wpisz słowa z liter i cyfr, oddzielone pojedynczą spacją; „*” albo „=” tylko na końcu słowa.",
  "lexicon-short": "Przed gwiazdką muszą stać co najmniej trzy litery.",
  "lexicon-common":
    "Od tak pospolitego słowa nie można zacząć. Wpisz najpierw słowo, które coś znaczy.",
  "lexicon-known": "To pojęcie ma już takie słowo.",
  "lexicon-long": "Wpisz najwyżej pięć słów i 60 znaków.",
  "lexicon-last": "To ostatnie słowo tego pojęcia. Dopisz najpierw inne.",
  "lexicon-concept-known": "Takie pojęcie już jest w tej dziedzinie. Znajdź je i dopisz mu słowo.",
  "correction-why": "Napisz w kilku słowach, skąd ta poprawka.",
  "feedback-why": "Napisz w kilku słowach, jaki to powód.",
  "merge-into": "Wybierz miasto z listy.",
  "merge-itself": "Wybierz inne miasto niż to, które łączysz.",
  "city-merged":
    "To miasto połączono z innym, a jego wpis zostaje taki, jaki był. Dokąd przeszło, mówi pole „Powód archiwizacji”. Zmiany wpisz przy tamtym mieście.",
  "merger-stays":
    "Połączenia nie da się cofnąć: to, co należało do tego miasta, jest teraz w drugim razem z tym, co doszło później. Jeśli to były dwa różne miasta, dodaj to miasto od nowa pod innym adresem i wpisz tam, co do niego należy.",
  "gap-ahead": "Ten okres kończy się po dzisiejszym dniu. Wybierz dzień najpóźniej dzisiejszy.",
  "gap-overlaps": "Ten okres zachodzi na inny. Popraw daty albo zmień tamten okres.",
  "gap-too-many": "Jest już pięćdziesiąt okresów. Połącz sąsiednie albo usuń zbędne.",
  "gap-gone": "Ktoś zmienił ten okres w międzyczasie. Poniżej okresy takie, jakie są teraz.",
  "deadline-missing": "Podaj ostatni dzień na wniosek albo zaznacz, że nabór trwa cały rok.",
  "deadline-or-all-year": "Zostaw jedno: ostatni dzień na wniosek albo nabór przez cały rok.",
  "country-unknown":
    "Nie rozpoznaję któregoś z krajów. Popraw jego nazwę albo wpisz dwie litery kodu.",
  "countries-missing": "Zaznacz kraje Unii albo wpisz tu kraje, dla których jest nabór.",
  "more-countries-than-partners":
    "Krajów nie może być więcej niż organizacji. Popraw jedną z liczb.",
  "more-countries-than-eligible":
    "To więcej krajów, niż obejmuje nabór. Zmniejsz liczbę albo dopisz kraje.",
  "more-union-than-countries": "To więcej niż wszystkich wymaganych krajów. Zmniejsz tę liczbę.",
  "search-known": "To wyszukiwanie jest już zapisane. Zmień je na liście zapisanych.",
  "searches-too-many":
    "Jest już dwadzieścia zapisanych wyszukiwań. Usuń jedno z nich, aby zapisać następne.",
  "session-gone": "Tej sesji już nie ma. Poniżej widać te, które trwają.",
  "code-wrong":
    "Ten kod się nie zgadza albo był już użyty. Sprawdź, czy zegar telefonu jest dobrze ustawiony, i podaj następny kod.",
  "app-known": "Aplikacja jest już dodana.",
  "no-second-factor": "Najpierw włącz logowanie dwuetapowe.",
  "last-second-factor":
    "Pracownicy urzędu logują się w dwóch etapach. Dodaj najpierw inny drugi etap, potem usuń ten.",
  "passkey-failed":
    "Nie udało się użyć klucza dostępu. Spróbuj jeszcze raz albo wybierz inny sposób.",
  "passkey-gone": "Tego klucza już nie ma. Poniżej widać te, które są.",
  "passkeys-too-many": "Jest już dwadzieścia kluczy. Usuń któryś, aby dodać następny.",
  "sign-in-outdated": "Od podania hasła minęło ponad dziesięć minut. Zaloguj się jeszcze raz.",
  "form-outdated": "Formularz był otwarty zbyt długo. Sprawdź treść i wyślij ponownie.",
});

export type ErrorCode = keyof typeof errors;
