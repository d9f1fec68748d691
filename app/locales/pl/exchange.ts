import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const rows = (n: number) => pluralPl(n, "wiersz", "wiersze", "wierszy");

/** How tables of the register are taken out to files and in from them. */
export const exchange = typeset({
  title: "Wczytaj plik do rejestru",
  lead: "Najpierw zobaczysz, co plik zmieni. Do rejestru trafi dopiero po zatwierdzeniu: w całości albo wcale.",
  table: "Tabela",
  choose: "wybierz tabelę",
  file: "Plik CSV lub XLSX",
  fileHint: "Do 5 MB i 10 000 wierszy.",
  check: "Sprawdź plik",
  howTitle: "Jak przygotować plik",
  how: [
    "Najprościej pobrać tabelę, poprawić ją w arkuszu i wczytać z powrotem.",
    "Pierwszy wiersz to nazwy kolumn, takie jak w pobranym pliku. Kolumny, których w pliku nie ma, zostają bez zmian.",
    "Pierwsza kolumna (key, slug lub code) mówi, o który rekord chodzi. Gdy jest pusta albo rejestr jej nie zna, wiersz dodaje nowy rekord.",
    "Rekordy, których w pliku nie ma, zostają w rejestrze. Plik niczego nie usuwa.",
    "Dni zapisuj jako rrrr-mm-dd. Kilka kodów w jednej komórce rozdziel znakiem |.",
    "Gdy wczytujesz kilka tabel, zacznij od celów i miast, potem umowy i delegacje, na końcu reszta.",
  ],
  takeOutTitle: "Pobierz tabelę",
  takeOutLead: "Cała tabela w pliku, który da się wczytać z powrotem.",
  takeOut: (format: string, table: string) => `${format}: ${table}`,
  formats: "Plik",
  importsTitle: "Ostatnio wczytane pliki",
  noImports: "Nikt jeszcze nie wczytał żadnego pliku.",
  importColumns: { file: "Plik", table: "Tabela", what: "Co się zmieniło", who: "Kto i kiedy" },
  sums: (created: number, changed: number, unchanged: number) =>
    `nowe: ${created}, zmienione: ${changed}, bez zmian: ${unchanged}`,
  counts: { new: "nowe", changed: "zmienione", unchanged: "bez zmian", faulty: "do poprawy" },
  done: (file: string) => `Plik ${file} jest w rejestrze.`,
  doneWhat: (created: number, changed: number, unchanged: number) =>
    `Dodano: ${created}, zmieniono: ${changed}, bez zmian: ${unchanged}. Historia każdego rekordu pokazuje, co się zmieniło.`,
  plan: {
    title: "Co zmieni ten plik",
    lead: (file: string, n: number) => `${file}, ${rows(n)}. Rejestr jeszcze się nie zmienił.`,
    faultyTitle: (n: number) =>
      pluralPl(n, "wiersz wymaga poprawy", "wiersze wymagają poprawy", "wierszy wymaga poprawy"),
    faultyLead:
      "Plik wchodzi w całości albo wcale. Popraw go w arkuszu, zapisz i wczytaj jeszcze raz.",
    again: "Wczytaj poprawiony plik",
    columnsTitle: "Kolumny pliku nie zgadzają się z tabelą",
    columnsKnown: "Kolumny tej tabeli",
    columnFaults: {
      "column-unknown": "Tej kolumny nie ma w tabeli. Popraw jej nazwę albo usuń ją z pliku.",
      "column-twice": "Ta kolumna jest w pliku dwa razy. Zostaw jedną.",
      "column-missing": "Dodaj tę kolumnę. Bez niej nie wiadomo, o który rekord chodzi.",
    },
    ready: "Plik jest w porządku",
    readyLead: "Po zatwierdzeniu wszystkie wiersze trafią do rejestru naraz.",
    confirm: (n: number) => `Przejmij ${rows(n)}`,
    idleTitle: "Ten plik niczego nie zmieni",
    idleLead: "Rejestr mówi już to samo co plik.",
    reviewedTitle: "Ten plik musi wczytać koordynator",
    reviewedLead: (n: number) =>
      `${pluralPl(n, "wiersz zmienia", "wiersze zmieniają", "wierszy zmienia")} to, co zatwierdza koordynator: umowy albo zawieszenie miasta. Poproś go o wczytanie pliku albo usuń te wiersze.`,
    refusals: {
      "plan-changed":
        "Rejestr zmienił się, odkąd ten plik był sprawdzany, więc nic nie zostało zapisane. Poniżej nowe sprawdzenie: przejrzyj je i zatwierdź jeszcze raz.",
      "plan-faulty": "Tego pliku nie można przejąć, bo wymaga poprawy. Nic nie zostało zapisane.",
      "not-allowed": "Te wiersze zatwierdza koordynator. Nic nie zostało zapisane.",
      "database-refused":
        "Baza danych nie przyjęła jednego z wierszy, więc nie został zapisany żaden.",
    },
    refusedColumn:
      "Któryś wiersz wskazuje w tej kolumnie coś, czego nie ma. Popraw ją i wczytaj plik jeszcze raz:",
    show: "Pokaż wiersze",
    all: "wszystkie",
    rowsTitle: "Wiersze",
    columns: { line: "Wiersz", record: "Rekord", fate: "Co się stanie", details: "Szczegóły" },
    fates: {
      faulty: "do poprawy",
      changed: "zmieni rekord",
      new: "doda rekord",
      unchanged: "bez zmian",
    },
    line: (n: number) => `Wiersz ${n}`,
    newRecord: "nowy, nazwę nada rejestr",
    reviewed: "zatwierdza koordynator",
    wholeRow: "cały wiersz",
    isNow: "teraz",
    willBe: "będzie",
    says: "w pliku",
    empty: "puste",
    cells: (n: number) => pluralPl(n, "komórka", "komórki", "komórek"),
    page: (page: number, pages: number) => `Strona ${page} z ${pages}`,
    previous: "Poprzednie",
    next: "Następne",
    none: "Takich wierszy w pliku nie ma.",
  },
  /** Why a file cannot be read, and what to do. */
  faults: {
    "file-missing": "Wybierz plik z dysku.",
    "file-too-large": "Ten plik ma ponad 5 MB. Podziel go na mniejsze.",
    "file-empty": "W tym pliku nie ma żadnego wiersza z danymi. Pierwszy wiersz to nazwy kolumn.",
    "file-kind": "To nie jest plik CSV ani XLSX. Zapisz arkusz w jednym z tych formatów.",
    "file-protected":
      "To stary plik XLS albo plik z hasłem. Zapisz arkusz jako XLSX bez hasła i wczytaj go jeszcze raz.",
    "file-encoding":
      "Polskie litery w tym pliku nie są zapisane w UTF-8. W arkuszu wybierz „Zapisz jako”, a potem „CSV UTF-8” albo XLSX.",
    "file-broken": "Tego pliku nie da się odczytać. Zapisz arkusz na nowo jako XLSX lub CSV UTF-8.",
    "file-unpacks-too-large":
      "Ten arkusz po rozpakowaniu jest za duży. Skopiuj same dane do nowego arkusza i podziel je na mniejsze pliki.",
    "too-many-rows": "Ten plik ma ponad 10 000 wierszy. Podziel go na mniejsze.",
  },
  brokenAt: (line: number) =>
    `Wiersza ${line} nie da się odczytać, zwykle z powodu cudzysłowu bez pary. Popraw go albo zapisz arkusz jako XLSX.`,
  /** What is wrong with a cell, and what to do; other codes have the words that forms use. */
  cells: {
    required: "Wypełnij tę komórkę.",
    "column-needed": "Dodaj tę kolumnę do pliku i wypełnij ją: nowy rekord jej potrzebuje.",
    "column-fixed":
      "Tego po dodaniu rekordu już się nie zmienia. Zostaw wartość z rejestru albo dodaj nowy rekord.",
    "choose-at-least-one": "Wpisz co najmniej jeden kod. Kilka rozdziel znakiem |.",
    "date-invalid": "Zapisz dzień jako rrrr-mm-dd, na przykład 2006-05-14.",
    "flag-invalid": "Wpisz 1, gdy tak, albo 0, gdy nie.",
    "other-year": "Dzień wypada w innym roku niż ten w kolumnie year.",
    "key-twice": "Ten rekord jest już w innym wierszu pliku. Zostaw jeden z nich.",
    shared: "Inny rekord ma już tę wartość przy tym mieście. Popraw tamten, zamiast dodawać drugi.",
    "shared-in-file": "Inny wiersz pliku ma już tę wartość przy tym mieście. Zostaw jeden z nich.",
    "cell-formula": "Tu stoi formuła. Wklej w jej miejsce samą wartość.",
    "cell-error": "Tu stoi błąd arkusza. Popraw go albo wyczyść komórkę.",
    "cell-without-column":
      "Ten wiersz ma więcej komórek niż nazw kolumn. Sprawdź, czy nic się nie przesunęło.",
    "character-invalid": "Tu jest znak, którego nie da się zapisać. Przepisz tekst ręcznie.",
  },
  oneOf: (options: string) => `Wpisz jedną z wartości: ${options}.`,
  tooLong: (max: number) => `Skróć ten tekst do ${pluralPl(max, "znaku", "znaków", "znaków")}.`,
  wholeNumber: (min: string, max: string) => `Wpisz liczbę całkowitą od ${min} do ${max}.`,
  number: (min: string, max: string) => `Wpisz liczbę od ${min} do ${max}, na przykład 1200,50.`,
  mergedInto: (slug: string) =>
    `To miasto połączono z miastem „${slug}” i jego wpisu już się nie zmienia. Usuń ten wiersz, a zmiany wpisz w wierszu „${slug}”.`,
  noRecord: (table: string) => `W tabeli „${table}” nie ma rekordu o tej nazwie.`,
  otherLine: (line: number) => `Chodzi o wiersz ${line}.`,
  unknownCode: {
    fields: "Nie ma takiej dziedziny.",
    goals: "Nie ma takiego celu.",
    areas: "Nie ma takiego obszaru.",
    cities: "Nie ma takiego miasta w rejestrze.",
    countries: "Wpisz dwuliterowy kod kraju, na przykład DE.",
    languages: "Wpisz dwuliterowy kod języka, na przykład de.",
    currencies: "Wpisz trzyliterowy kod waluty, na przykład PLN.",
  },
  knownCodes: (codes: string) => `Znane kody: ${codes}.`,
  wrongFormat:
    "Pliki wydajemy jako csv, xlsx albo json. Popraw koniec adresu, na przykład ?format=csv.",
});
