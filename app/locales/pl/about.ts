import { typeset } from "~/shared/typeset";

export const about = typeset({
  about: {
    title: "O forum",
    lead: "Skąd się wzięło, kto je prowadzi i na jakich danych stoi.",
    whyTitle: "Po co",
    why: "Około 300 organizacji pozarządowych, 20 uczelni, wiele szkół i firm współpracuje z zagranicą, każda osobno. Program współpracy międzynarodowej miasta stwierdził wprost, że brakuje miejsca, w którym wymienia się informacje i podejmuje wspólne działania, i zaproponował platformę oraz doroczne forum. To jest ta platforma.",
    dataTitle: "Skąd są dane",
    data: "Umowy, dziedziny, instytucje i korzyści pochodzą z Programu współpracy międzynarodowej Gminy Miejskiej Kraków na lata 2006–2008 i opisują stan na 2006 rok. Przy każdym zapisie podajemy rozdział programu. Nowe zapisy powstają na forum.",
    matchTitle: "Jak powstają propozycje miast",
    match:
      "Z porównania opisu inicjatywy z umowami, dziedzinami i dotychczasową współpracą każdego miasta. Każda propozycja podaje powody i zastrzeżenia, a te same dane dają zawsze tę samą kolejność. O tym, kogo zapytać, decydują ludzie.",
    networksTitle: "Miasto w organizacjach międzynarodowych",
    networksLead: (n: number) => `Liczba sieci i stowarzyszeń, do których należy miasto: ${n}.`,
    since: (year: number) => `od ${year}`,
    figuresTitle: "Miasto w liczbach",
    contactTitle: "Kontakt",
    contact: "Pytania o forum i współpracę z zagranicą:",
  },
  privacy: {
    title: "Prywatność",
    lead: "Jakie dane przetwarzamy, po co i jak długo.",
    paragraphs: [
      "Konto zawiera imię i nazwisko, adres e-mail i skrót hasła, a po włączeniu logowania dwuetapowego także to, co do niego potrzebne. Służą wyłącznie do logowania, podpisywania wypowiedzi i wysyłania wiadomości o Twoich sprawach.",
      "Używamy tylko niezbędnych plików cookie: jeden utrzymuje sesję po zalogowaniu, drugi przez kilka minut pamięta, kto jest w połowie logowania dwuetapowego, trzeci poznaje urządzenie, żebyśmy mogli uprzedzić o logowaniu z nowego. Strony nie łączą się z żadnym innym serwerem: nie ma statystyk, reklam ani czcionek z zewnątrz.",
      "Osoby kontaktowe miast partnerskich zapisujemy z imienia i nazwiska, adresu służbowego i języka, aby mogły odpowiadać na pytania.",
      "Treść wysłanych wiadomości nie jest przechowywana w kolejce poczty, a dzienniki serwera zawierają numery spraw zamiast treści.",
      "Konto, na które nikt się nie loguje, usuwamy po dwóch latach; 30 i 7 dni wcześniej piszemy na jego adres. Listę wysłanych wiadomości przechowujemy 60 dni, dziennik logowań i decyzji dwa lata, a kopie zapasowe najwyżej 60 dni.",
      "Po zalogowaniu można samodzielnie pobrać swoje dane, poprawić je i usunąć konto. Kto nie ma konta, a jest zapisany na forum, na przykład jako osoba kontaktowa, może w tych sprawach napisać do urzędu.",
    ],
  },
  accessibility: {
    title: "Deklaracja dostępności",
    lead: "Strona ma spełniać WCAG 2.2 na poziomie AA.",
    paragraphs: [
      "Każdą sprawę można załatwić bez JavaScriptu, samą klawiaturą i na telefonie o szerokości 360 punktów.",
      "Mapy i wykresy mają obok tabelę z tymi samymi danymi. Kolor nigdy nie jest jedynym nośnikiem informacji.",
      "Dostępność sprawdzają automatyczne testy przy każdej zmianie oprogramowania oraz przegląd ręczny.",
      "Jeśli coś nie działa, prosimy napisać do urzędu; odpowiemy w ciągu 7 dni.",
    ],
  },
});
