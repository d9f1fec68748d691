/**
 * Initiatives written from the programme, each in both languages, with the partners it speaks for:
 * 3 names this very thing, 2 something close, 1 the field. Written before the weights were tuned.
 */
export type JudgedInitiative = {
  name: string;
  pl: { title: string; text: string };
  en: { title: string; text: string };
  grades: Record<string, number>;
};

export const judgedInitiatives: JudgedInitiative[] = [
  {
    name: "hotel internships",
    pl: {
      title: "Rok za granicą dla przyszłych hotelarzy",
      text: "Technikum hotelarskie szuka renomowanej szkoły lub hotelu, w którym nasi uczniowie odbędą długą praktykę w recepcji i w kuchni.",
    },
    en: {
      title: "A year abroad for future hoteliers",
      text: "Our hospitality college is looking for a renowned school or hotel where pupils can spend a long internship at the reception and in the kitchen.",
    },
    grades: { innsbruck: 3, nuremberg: 2 },
  },
  {
    name: "deaf pupils",
    pl: {
      title: "Zawód dla uczniów niesłyszących",
      text: "Ośrodek dla dzieci głuchych i słabosłyszących chce poznać, jak inni uczą zawodu młodzież z wadą słuchu, i wymienić się nauczycielami.",
    },
    en: {
      title: "Trades for deaf pupils",
      text: "A school for deaf and hard of hearing children wants to see how others teach trades to young people with hearing loss and to exchange teachers.",
    },
    grades: { leipzig: 3, nuremberg: 1, pecs: 1, edinburgh: 1 },
  },
  {
    name: "paediatric training",
    pl: {
      title: "Staże dla lekarzy szpitala dziecięcego",
      text: "Szpital dziecięcy chce wysłać lekarzy do zagranicznej kliniki, aby poznali nowe metody diagnozowania, oraz szuka wsparcia w zakupie aparatury.",
    },
    en: {
      title: "Placements for doctors of a children’s hospital",
      text: "A children’s hospital wants to send its doctors to a clinic abroad to learn new diagnostic methods and seeks support in buying equipment.",
    },
    grades: { rochester: 3, solothurn: 2, nuremberg: 1, lviv: 1 },
  },
  {
    name: "waste",
    pl: {
      title: "Co robić ze śmieciami",
      text: "Wydział miejski i spółka komunalna chcą się szkolić u miasta, które dobrze segreguje i przetwarza odpady, i zobaczyć, jak działa utylizacja.",
    },
    en: {
      title: "What to do with rubbish",
      text: "A city department and a utility company want to train with a city that sorts and processes municipal waste well and to see its recycling plants.",
    },
    grades: { orleans: 3, vienna: 3, vilnius: 1, curitiba: 1 },
  },
  {
    name: "trams",
    pl: {
      title: "Nowe życie starych tramwajów",
      text: "Przewoźnik miejski szuka partnera, od którego mógłby przejąć używane wagony tramwajowe i wiedzę o ich utrzymaniu.",
    },
    en: {
      title: "A second life for trams",
      text: "The city’s transport operator seeks a partner from which it can take over used trams and the knowledge of how to maintain them.",
    },
    grades: { nuremberg: 3, vienna: 3, orleans: 1, curitiba: 1 },
  },
  {
    name: "cribs",
    pl: {
      title: "Szopki jadą w świat",
      text: "Muzeum chce pokazać za granicą zimową wystawę krakowskich szopek i urządzić warsztaty dla dzieci.",
    },
    en: {
      title: "Nativity scenes travel abroad",
      text: "A museum wants to show a winter exhibition of Kraków cribs abroad and to hold workshops for children.",
    },
    grades: { edinburgh: 3, nuremberg: 2, orleans: 1 },
  },
  {
    name: "social firm",
    pl: {
      title: "Firma społeczna dla osób po kryzysach psychicznych",
      text: "Stowarzyszenie prowadzi pensjonat, w którym pracują osoby chorujące psychicznie. Szukamy doświadczonego partnera do drugiego etapu.",
    },
    en: {
      title: "A social firm for people after mental crises",
      text: "An association runs a guest house staffed by people with mental illness. We are looking for an experienced partner for its second stage.",
    },
    grades: { edinburgh: 3, pecs: 1, leipzig: 1 },
  },
  {
    name: "business mission to Ukraine",
    pl: {
      title: "Misja gospodarcza na Ukrainę",
      text: "Izba zaprasza krakowskich przedsiębiorców na wyjazd, podczas którego poznają ukraiński rynek i przyszłych kontrahentów.",
    },
    en: {
      title: "Business mission to Ukraine",
      text: "The chamber invites Kraków entrepreneurs on a trip to get to know the Ukrainian market and future trading partners.",
    },
    grades: { lviv: 3, kyiv: 2 },
  },
  {
    name: "trade-fair centre",
    pl: {
      title: "Jak zbudować centrum targowe",
      text: "Spółka planuje halę targową i chce skorzystać z wiedzy dużego ośrodka targów i wystaw gospodarczych.",
    },
    en: {
      title: "How to build a trade fair centre",
      text: "A company plans an exhibition hall and wants to draw on the knowledge of a large trade fair centre.",
    },
    grades: { milan: 3, nuremberg: 1, vienna: 1, "frankfurt-am-main": 1 },
  },
  {
    name: "poets",
    pl: {
      title: "Spotkanie poetów",
      text: "Salon poezji zaprosi kilkunastu poetów z miasta partnerskiego na wspólne czytanie wierszy i wyda zbiór przekładów.",
    },
    en: {
      title: "A meeting of poets",
      text: "A poetry salon will invite a dozen poets from a partner city to read verse together and will publish translations.",
    },
    grades: { vilnius: 3, edinburgh: 2, lviv: 2 },
  },
  {
    name: "exclusion and disability",
    pl: {
      title: "Miasto bez wykluczenia",
      text: "Projekt o równym traktowaniu osób niepełnosprawnych i przeciwdziałaniu wykluczeniu społecznemu, razem z kilkoma miastami Europy.",
    },
    en: {
      title: "A city that excludes nobody",
      text: "A project on equal treatment of disabled people and against social exclusion, together with several European cities.",
    },
    grades: { pecs: 3, edinburgh: 1, leipzig: 1, nuremberg: 1 },
  },
  {
    name: "universities in Chile",
    pl: {
      title: "Śladami Ignacego Domeyki",
      text: "Uczelnia techniczna chce wznowić wymianę studentów i geologów z uniwersytetami w Chile.",
    },
    en: {
      title: "In the footsteps of Ignacy Domeyko",
      text: "A technical university wants to renew the exchange of students and geologists with universities in Chile.",
    },
    grades: { "la-serena": 3 },
  },
  {
    name: "museums and an old town",
    pl: {
      title: "Jak zarządzać starym miastem",
      text: "Muzealnicy i konserwatorzy chcą rozmawiać o kierowaniu muzeami, konserwacji zabytków i opiece nad centrum historycznym.",
    },
    en: {
      title: "Managing an old town",
      text: "Curators and conservators want to talk about running museums, conservation of monuments and care for a historic centre.",
    },
    grades: { quito: 3, lviv: 1, orleans: 1, florence: 1, "saint-petersburg": 1, moscow: 1 },
  },
  {
    name: "children of Polish origin",
    pl: {
      title: "Lato w Krakowie dla dzieci polonijnych",
      text: "Fundacja zaprosi na dwa tygodnie wakacji dzieci polskiego pochodzenia ze Wschodu.",
    },
    en: {
      title: "Summer in Kraków for children of Polish origin",
      text: "A foundation will invite children of Polish descent from the East for two weeks of holidays.",
    },
    grades: { vilnius: 3, lviv: 2, curitiba: 1 },
  },
  {
    name: "raising EU money",
    pl: {
      title: "Skąd wziąć unijne pieniądze",
      text: "Urzędnicy chcą nauczyć się, jak inne miasta przygotowują wnioski i zdobywają środki z funduszy strukturalnych.",
    },
    en: {
      title: "Where to get EU money",
      text: "City officials want to learn how other cities prepare applications and obtain structural funds.",
    },
    grades: { leipzig: 3, strasbourg: 3, vienna: 2, milan: 2, nuremberg: 1 },
  },
  {
    name: "firefighters",
    pl: {
      title: "Ćwiczenia strażaków",
      text: "Straż pożarna szuka partnera do wspólnych szkoleń z ratownictwa i zarządzania w sytuacjach kryzysowych.",
    },
    en: {
      title: "Firefighters train together",
      text: "The fire brigade is looking for a partner for joint training in rescue techniques and crisis management.",
    },
    grades: { vienna: 3, innsbruck: 2, nuremberg: 1, "frankfurt-am-main": 1, budapest: 1 },
  },
  {
    name: "graduate placements",
    pl: {
      title: "Praktyki w zagranicznych firmach",
      text: "Biuro karier uczelni szuka przedsiębiorstw, które przyjmą studentów i absolwentów na praktykę.",
    },
    en: {
      title: "Placements in companies abroad",
      text: "A university careers office is looking for companies that will take students and graduates for work placements.",
    },
    grades: { "frankfurt-am-main": 3 },
  },
  {
    name: "zoo",
    pl: {
      title: "Wymiana zwierząt",
      text: "Ogród zoologiczny chce wymieniać zwierzęta i doświadczenia opiekunów z innym zoo.",
    },
    en: {
      title: "Exchange of animals",
      text: "The zoological garden wants to exchange animals and keepers’ experience with another zoo.",
    },
    grades: { nuremberg: 3 },
  },
  {
    name: "marathon",
    pl: {
      title: "Biegniemy razem",
      text: "Klub biegacza szuka miasta, z którym mógłby co roku wymieniać zawodników na czas maratonu.",
    },
    en: {
      title: "Running together",
      text: "A running club is looking for a city with which to exchange runners every year at marathon time.",
    },
    grades: { "frankfurt-am-main": 3, milan: 3 },
  },
  {
    name: "hospice",
    pl: {
      title: "Żonkile dla hospicjum",
      text: "Hospicjum chce rozwinąć kampanię „Pola Nadziei” i nauczyć się od partnera, jak zbierać środki na opiekę paliatywną.",
    },
    en: {
      title: "Daffodils for the hospice",
      text: "A hospice wants to expand its Fields of Hope campaign and learn from a partner how to raise money for palliative care.",
    },
    grades: { edinburgh: 3 },
  },
  {
    name: "addiction prevention",
    pl: {
      title: "Zanim będzie za późno",
      text: "Poradnia chce porównać programy profilaktyki uzależnień i terapii młodzieży z grup ryzyka.",
    },
    en: {
      title: "Before it is too late",
      text: "A counselling centre wants to compare programmes of addiction prevention and therapy for young people at risk.",
    },
    grades: { vilnius: 3 },
  },
  {
    name: "urban renewal",
    pl: {
      title: "Druga młodość zaniedbanej dzielnicy",
      text: "Architekci i spółdzielnia chcą poznać narzędzia rewitalizacji zdegradowanych kwartałów.",
    },
    en: {
      title: "A second youth for a run-down quarter",
      text: "Architects and a cooperative want to get to know the tools of regenerating deprived urban areas.",
    },
    grades: { leipzig: 3, edinburgh: 2, vienna: 1, orleans: 2 },
  },
  {
    name: "political science",
    pl: {
      title: "Studia europejskie na wymianie",
      text: "Instytut nauk politycznych szuka uczelni do wymiany studentów i wykładowców w programie Erasmus.",
    },
    en: {
      title: "European studies on exchange",
      text: "An institute of political science is looking for a university to exchange students and lecturers under Erasmus.",
    },
    grades: { bordeaux: 3, leuven: 3, strasbourg: 2 },
  },
  {
    name: "folk ensemble",
    pl: {
      title: "Zespół pieśni i tańca na występach",
      text: "Dom kultury z młodzieżowym zespołem folklorystycznym i chórem szuka podobnej placówki do wymiany koncertów.",
    },
    en: {
      title: "Song and dance on tour",
      text: "A community arts centre with a youth folk ensemble and a choir seeks a similar centre to exchange concerts.",
    },
    grades: { orleans: 3, pecs: 3 },
  },
  {
    name: "travel agencies",
    pl: {
      title: "Forum biur podróży",
      text: "Izba turystyki zaprasza zagranicznych touroperatorów, aby poznali nową ofertę.",
    },
    en: {
      title: "A forum of travel agencies",
      text: "The chamber of tourism invites foreign tour operators to get to know a new offer.",
    },
    grades: { moscow: 3, edinburgh: 1, seville: 1 },
  },
  {
    name: "archaeology under the square",
    pl: {
      title: "Wykopaliska w sercu miasta",
      text: "Pracownia architektoniczna chce wiedzieć, jak zabezpieczać odkrycia archeologiczne i wkomponować je w zabudowę.",
    },
    en: {
      title: "Excavations in the heart of a city",
      text: "An architects’ office wants to know how to secure archaeological discoveries and fit them into new building.",
    },
    grades: { orleans: 3 },
  },
  {
    name: "social housing",
    pl: {
      title: "Mieszkania, na które nas stać",
      text: "Fundacja mieszkaniowa chce poznać miasto znane z budownictwa społecznego i modernizacji kamienic.",
    },
    en: {
      title: "Homes people can afford",
      text: "A housing foundation wants to learn from a city known for social housing and for modernising old buildings.",
    },
    grades: { vienna: 3 },
  },
  {
    name: "districts",
    pl: {
      title: "Dzielnica z dzielnicą",
      text: "Rada dzielnicy chce zaprzyjaźnić swoje szkoły i strażników miejskich z dzielnicą innego miasta.",
    },
    en: {
      title: "District to district",
      text: "A district council wants to befriend its schools and city guards with a district of another city.",
    },
    grades: { budapest: 3 },
  },
  {
    name: "music schools",
    pl: {
      title: "Młodzi muzycy na wymianie",
      text: "Szkoła muzyczna szuka konserwatorium, z którym uczniowie wspólnie przygotują koncert.",
    },
    en: {
      title: "Young musicians on exchange",
      text: "A music school is looking for a conservatoire whose students will prepare a concert together with ours.",
    },
    grades: { bordeaux: 3, "la-serena": 2 },
  },
  {
    name: "officials from the East",
    pl: {
      title: "Podzielmy się doświadczeniem w drogownictwie",
      text: "Zarząd dróg chce przekazać urzędnikom z miasta na Wschodzie nasze doświadczenia w inżynierii drogowej i komunikacji miejskiej.",
    },
    en: {
      title: "Sharing what we know about roads",
      text: "The road authority wants to pass on our experience in road engineering and urban transport to officials from a city in the East.",
    },
    grades: { vilnius: 3, kyiv: 2, lviv: 1 },
  },
];

/** Written later, from doubts about single cities; judged in the same way, reported apart from the first. */
export const laterJudgedInitiatives: JudgedInitiative[] = [
  {
    name: "teachers of Polish",
    pl: {
      title: "Nauczyciele polskiego uczą się od siebie",
      text: "Fundacja chce zaprosić na szkolenie nauczycieli języka polskiego ze szkół polskich za granicą i podarować im książki.",
    },
    en: {
      title: "Teachers of Polish learn from each other",
      text: "A foundation wants to invite teachers of Polish from Polish schools abroad to a course and give them books.",
    },
    grades: { vilnius: 3, lviv: 3, curitiba: 1 },
  },
  {
    name: "Morocco",
    pl: {
      title: "Rzemiosło i zabytki Maroka",
      text: "Stowarzyszenie konserwatorów szuka partnera w Maroku do wspólnej pracy nad zabytkami starego miasta.",
    },
    en: {
      title: "Crafts and monuments of Morocco",
      text: "An association of conservators is looking for a partner in Morocco for joint work on the monuments of an old town.",
    },
    grades: { fes: 3, lviv: 1, quito: 1 },
  },
  {
    name: "physical education",
    pl: {
      title: "Wymiana studentów AWF",
      text: "Akademia Wychowania Fizycznego szuka uczelni za granicą do wymiany studentów i trenerów.",
    },
    en: {
      title: "Exchange of sports students",
      text: "A university of physical education is looking for a university abroad to exchange students and coaches.",
    },
    grades: { "la-serena": 3, "frankfurt-am-main": 1, milan: 1 },
  },
  {
    name: "Andalusian culture",
    pl: {
      title: "Wieczory flamenco",
      text: "Dom kultury chce pokazać mieszkańcom kulturę Andaluzji: flamenco, kuchnię i taniec, i zaprosić tamtejszych artystów.",
    },
    en: {
      title: "Evenings of flamenco",
      text: "A community arts centre wants to show residents the culture of Andalusia: flamenco, cuisine and dance, and to invite artists from there.",
    },
    grades: { seville: 3, orleans: 1 },
  },
  {
    name: "Poles in Brazil",
    pl: {
      title: "Śladami Polaków w Brazylii",
      text: "Towarzystwo historyczne szuka kontaktu z Polakami mieszkającymi w Brazylii, aby zebrać wspomnienia rodzin emigrantów.",
    },
    en: {
      title: "In the footsteps of Poles in Brazil",
      text: "A historical society seeks contact with Poles living in Brazil to collect the memories of emigrant families.",
    },
    grades: { curitiba: 3, vilnius: 1, lviv: 1 },
  },
];
