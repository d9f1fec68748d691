import type { Situation } from "../situation";

/** Firefighters, rescuers, guards and safe streets. */
export const safety: readonly Situation[] = [
  {
    id: "fire-engine-needed",
    area: "safety",
    split: "dev",
    title: { pl: "Wóz bojowy dla jednostki", en: "A fire engine for our station" },
    text: {
      pl: "Nasz Star ma 31 lat. Szukamy straży za granicą, która przekaże sprawny samochód gaśniczy.",
      en: "Our engine is older than most of the crew. Would a brigade abroad donate one it is retiring?",
    },
    organisationType: "city_unit",
    judgements: { innsbruck: 3, vienna: 3, nuremberg: 2, "frankfurt-am-main": 2, budapest: 1 },
    why: "I.2.3.j: four fire and rescue vehicles in 2003; I.3.4: a rescue vehicle in 2005; I.2.1.d, I.2.3.h: fire brigades work together; I.2.3.c: fire brigade experience exchanged.",
  },
  {
    id: "crisis-exercise",
    area: "safety",
    split: "test",
    title: { pl: "Ćwiczenia sztabu kryzysowego", en: "Staff exercise for a disaster" },
    text: {
      pl: "Centrum reagowania chce przećwiczyć z innym miastem scenariusz: awaria prądu i ewakuacja szpitala w jedną noc. Interesuje nas wymiana procedur, dwóch obserwatorów w każdą stronę i techniki ratownicze.",
      en: "Emergency planners want to run a tabletop exercise (blackout, hospital evacuation) with colleagues in another city, swapping observers and procedures.",
    },
    organisationType: "city_unit",
    judgements: { vienna: 3, budapest: 2, innsbruck: 1, nuremberg: 1, "frankfurt-am-main": 1 },
    why: "I.3.4: an agreement on crisis management, training and rescue techniques; I.2.3.c: city services compare practice; I.2.3.j, I.2.1.d, I.2.3.h: fire brigades.",
  },
  {
    id: "city-guards-on-patrol",
    area: "safety",
    split: "test",
    title: { pl: "Strażnicy miejscy na patrolu", en: "Municipal wardens on the beat" },
    text: {
      pl: "Straz miejska szuka kolegow po fachu: patrole szkolne, interwencje, praca z bezdomnymi.",
      en: "City wardens (not quite police) would like to ride along with their opposite numbers in another capital.",
    },
    organisationType: "city_unit",
    judgements: { budapest: 3, edinburgh: 1, vienna: 1 },
    why: "I.2.3.c: experience of the municipal guard and the police exchanged; I.2.3.e: city safety monitored; I.3.4: running the city.",
  },
  {
    id: "measuring-fear",
    area: "safety",
    split: "dev",
    title: { pl: "Jak mierzyć poczucie bezpieczeństwa", en: "How safe do people feel?" },
    text: {
      pl: "Socjolodzy i policja chcą badać, gdzie mieszkańcy boją się wieczorem chodzić. Szukamy miast, które prowadziły podobny monitoring.",
      en: "Sociologists working with the police on a survey of where people feel unsafe at night are after a city with its own monitoring of crime and fear.",
    },
    organisationType: "university",
    judgements: { edinburgh: 3, budapest: 2, nuremberg: 1 },
    why: "I.2.3.e: the DEMOS programme on monitoring city safety; I.2.3.c: police and guards; I.2.1.d: a sociological seminar and local government.",
  },
  {
    id: "young-firefighters-camp",
    area: "safety",
    split: "dev",
    title: { pl: "Obóz młodzieżówki OSP", en: "Junior firefighters' camp" },
    text: {
      pl: "Młodzieżowa drużyna pożarnicza (12–16 lat) zaprasza rówieśników na letni obóz: sikawki, węzły, pierwsza pomoc. Chętnie zobaczymy też, jak szkoli się młodych strażaków w krajach, gdzie ochotnicy są na każdym rogu.",
      en: "Cadets of a volunteer brigade would like to spend a week training with junior firefighters from abroad; Germans, Austrians and Hungarians are said to be the best at this.",
    },
    organisationType: "ngo",
    judgements: { innsbruck: 2, vienna: 2, nuremberg: 2, "frankfurt-am-main": 2, budapest: 2 },
    why: "I.2.3.j: fire brigade gift and help for young people; I.3.4: brigades' long cooperation; I.2.1.d, I.2.3.h: brigades; I.2.3.c: fire brigades and pupils.",
  },
  {
    id: "mountain-rescuers",
    area: "safety",
    split: "test",
    title: { pl: "Ratownicy górscy", en: "Mountain rescuers" },
    text: {
      pl: "Ratownicy-ochotnicy chcą poćwiczyć lawiny i loty ze śmigłowcem z kolegami w Alpach. Przydałby się też skuter.",
      en: "Volunteer mountain rescue team wants avalanche training with Alpine colleages.",
    },
    organisationType: "ngo",
    judgements: { innsbruck: 3, vienna: 1, solothurn: 1 },
    why: "I.2.3.j: special rescue vehicles and a snowmobile given; I.3.4: rescue techniques, not alpine; I.2.3.s: Swiss and open to proposals.",
  },
  {
    id: "after-the-flood",
    area: "safety",
    split: "test",
    title: { pl: "Po powodzi", en: "After the flood" },
    text: {
      pl: "Zalało nam trzy ulice nad Wisłą. Potrzebne są ubrania, leki i osuszacze, a na przyszłość plan z miastem, które też leży nad kapryśną rzeką.",
      en: "Three riverside streets were under water. We need clothing, medicines and dryers now and, later, advice from another city living beside an unruly river.",
    },
    organisationType: "ngo",
    judgements: { orleans: 3, vienna: 2, solothurn: 1, nuremberg: 1, rochester: 1 },
    why: "I.2.3.m: clothes and medicines for flood victims; I.3.4: crisis management on a great river; I.2.3.s, I.2.1.d, I.2.3.o: give help for chosen aims.",
  },
  {
    id: "firewall-for-schools",
    area: "safety",
    split: "dev",
    title: { pl: "Zapora ogniowa dla szkolnych serwerów", en: "A firewall for school servers" },
    text: {
      pl: "Informatycy z wydziału edukacji łączą sieci szkół i stawiają zaporę ogniową (firewall). Szukamy miejskich informatyków, którzy zrobili to przed nami i doradzą w sprawie technologii.",
      en: "The IT team that joins up our schools' networks wants advice on firewalls from municipal technologists who've been through it.",
    },
    organisationType: "city_unit",
    judgements: { vienna: 2, nuremberg: 1, "saint-petersburg": 1 },
    why: "I.3.4: city technology above all; I.2.1.d: local government and schools; I.2.3.p: communications agreed; nothing here concerns fire brigades.",
  },
];
