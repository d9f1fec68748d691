import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

export const searches = typeset({
  title: "Zapisane wyszukiwania",
  lead: "Wracaj do nich jednym kliknięciem albo dostawaj pocztą nowe inicjatywy, które do nich pasują.",
  save: {
    summary: "Zapisz to wyszukiwanie",
    everything: "To wszystkie inicjatywy, bez żadnych warunków.",
    conditions: (words: string[]) => `Warunki: ${words.join(", ")}.`,
    button: "Zapisz wyszukiwanie",
    signIn: "Zaloguj się, aby zapisać to wyszukiwanie",
  },
  name: "Nazwa",
  notify: "Nowe inicjatywy pocztą",
  notices: {
    none: "nie wysyłaj",
    daily: "codziennie rano",
    weekly: "w poniedziałki rano",
  },
  notifyOf: (name: string) => `Nowe inicjatywy pocztą: ${name}`,
  change: "Zmień",
  delete: "Usuń",
  deleteOf: (name: string) => `Usuń wyszukiwanie: ${name}`,
  everything: "wszystkie inicjatywy",
  saved: "Zapisano wyszukiwanie.",
  changed: "Zapisano zmianę.",
  deleted: "Usunięto wyszukiwanie.",
  emptyTitle: "Nie ma jeszcze zapisanych wyszukiwań",
  empty: "Ustaw warunki na liście inicjatyw i wybierz „Zapisz to wyszukiwanie”.",
  toList: "Przejdź do inicjatyw",
  count: (n: number, most: number) =>
    `${pluralPl(n, "wyszukiwanie", "wyszukiwania", "wyszukiwań")}; można zapisać najwyżej ${most}.`,
  stop: {
    title: "Koniec wiadomości o nowych inicjatywach",
    lead: (name: string) => `Chodzi o zapisane wyszukiwanie: ${name}.`,
    button: "Nie wysyłaj więcej",
    doneTitle: "Nie będziemy już wysyłać tych wiadomości",
    done: "Samo wyszukiwanie zostaje. Wiadomości można włączyć znowu na liście zapisanych wyszukiwań.",
    goneTitle: "Tego wyszukiwania już nie ma",
    gone: "Zostało usunięte albo odnośnik jest niepełny. Nie będzie z niego żadnych wiadomości.",
    toSearches: "Zapisane wyszukiwania",
  },
});
