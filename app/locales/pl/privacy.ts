import { typeset } from "~/shared/typeset";

export const privacy = typeset({
  title: "Moje dane",
  lead: "Co forum o Tobie przechowuje, jak to pobrać i jak usunąć konto.",
  take: "Pobierz swoje dane",
  takeText:
    "Plik zip zawiera wszystko, co jest z Tobą związane: konto, organizacje, inicjatywy i wiadomości, które napisano z tego konta, zapisane wyszukiwania, listę wysłanych do Ciebie wiadomości i zdarzenia z dziennika.",
  takeButton: "Pobierz plik",
  terms: "Jak długo to przechowujemy",
  termRows: [
    [
      "Konto, na które nikt się nie loguje",
      "znika po dwóch latach; 30 i 7 dni wcześniej piszemy na jego adres",
    ],
    ["Konto z niepotwierdzonym adresem", "znika po tygodniu"],
    ["Lista wysłanych do Ciebie wiadomości", "60 dni od wysłania"],
    ["Dziennik logowań i zmian na koncie", "dwa lata"],
  ] as [string, string][],
  kept: "Co zostaje po usunięciu konta",
  rows: [
    ["Imię i nazwisko, adres, hasło, urządzenia", "znikają od razu"],
    ["Zapisane wyszukiwania i wiadomości wysłane do Ciebie", "znikają od razu"],
    [
      "Inicjatywy i wiadomości napisane w imieniu organizacji",
      "zostają bez nazwiska: są sprawą organizacji i jej partnerów",
    ],
    [
      "Decyzje i zmiany w rejestrze, jeśli pracujesz w urzędzie",
      "zostają z samym numerem konta: urząd musi umieć je wyjaśnić",
    ],
    ["Zdarzenia w dzienniku", "zostają z samym numerem konta, dwa lata"],
    ["Kopie zapasowe", "dane znikają z nich najpóźniej po 60 dniach"],
  ] as [string, string][],
  erase: "Usuń konto",
  eraseText: "Tego nie da się cofnąć.",
  alone: "Wskaż najpierw innego właściciela tych organizacji, bo należą do nich też inne osoby:",
  password: "Hasło do tego konta",
  eraseButton: "Usuń konto na zawsze",
  erased: "Konto zostało usunięte.",
  file: {
    name: "CZYTAJ-TO.txt",
    text: `W tym pliku jest wszystko, co Forum Współpracy Międzynarodowej przechowuje o Twoim koncie.

account.json          konto: imię i nazwisko, adres, język, rola
organisations.json    organizacje, do których należysz
membershipEvents.json zmiany wśród osób w organizacjach, które Cię dotyczą
invitations.json      zaproszenia do organizacji, na Twój adres i od Ciebie
joinRequests.json     Twoje prośby o dołączenie do organizacji
sessions.json         urządzenia, na których trwa sesja
devices.json          przeglądarki, z których się logowano
passkeys.json         nazwy kluczy dostępu
addressChanges.json   zmiany adresu z ostatniego miesiąca
searches.json         zapisane wyszukiwania
initiatives.json      inicjatywy opisane z tego konta
messages.json         wiadomości napisane z tego konta
mails.json            wiadomości wysłane na Twój adres, bez treści, której nie przechowujemy
introductions.json    zapytania wysłane do miast (pracownicy urzędu)
decisions.json        decyzje (pracownicy urzędu)
feedback.json         miasta odłożone jako niepasujące
registerChanges.json  zmiany w rejestrze (pracownicy urzędu)
log.json              zdarzenia z dziennika

Daty są w czasie UTC. Pliki JSON otworzy każdy edytor tekstu.
`,
  },
});
