import type { Language } from "../../../app/shared/language";

/** What is written in a journey, by the language it is told in. Each run has a number of its own in its title. */
export const stories = {
  pl: (n: number) => ({
    member: { name: "Anna Zielińska", email: `anna-${n}@szkola.test` },
    organisation: `Technikum Hotelarskie nr ${n}`,
    organisationEnglish: `Hotel School no. ${n}`,
    title: `Roczne praktyki w hotelu dla uczniów klasy ${n}`,
    otherTitle: `Year-long hotel internships for class ${n}`,
    otherSummary: "Our pupils are looking for a year-long internship in a hotel abroad.",
    summary:
      "Technikum hotelarskie szuka miejsca rocznej praktyki dla uczniów w hotelu za granicą.",
    description:
      "Uczniowie uczą się obsługi gości, kuchni i recepcji. Szukamy **szkoły hotelarskiej** lub hotelu, który przyjmie ich na rok.\n\n- mieszkanie w internacie\n- opiekun na miejscu",
    correction: "Opiekunem będzie nauczyciel zawodu z naszego technikum.",
    search: `uczniow klasy ${n}`,
    returnNote: "Prosimy dopisać, kto będzie opiekunem uczniów na miejscu.",
    answer: "Uczniów będzie dwunastu, wszyscy mówią po niemiecku.",
    message: "Proponujemy rozmowę w przyszły wtorek o dziesiątej.",
    outcome: "Dwunastu uczniów odbyło roczną praktykę w dwóch hotelach.",
    benefit: "12 miejsc na rocznej praktyce",
  }),
  en: (n: number) => ({
    member: { name: "Adam Brown", email: `adam-${n}@school.test` },
    organisation: `Szkoła Hotelarska nr ${n}`,
    organisationEnglish: `Hospitality School no. ${n}`,
    title: `Year-long internships in a hotel and its café for class ${n}`,
    otherTitle: `Roczne praktyki w hotelu i kawiarni dla klasy ${n}`,
    otherSummary: "Nasi uczniowie szukają miejsca na roczną praktykę w hotelu za granicą.",
    summary: "Our hotel school is looking for places where pupils can spend a year of internship.",
    description:
      "Pupils learn to work at the reception and in the kitchen. We are looking for a **hotel school** or a hotel that takes them for a year.\n\n- a room in a boarding house\n- a tutor at work",
    correction: "A teacher of ours will come along as their tutor.",
    search: `cafe for class ${n}`,
    returnNote: "Please add who will look after the pupils over there.",
    answer: "There will be twelve pupils, and all of them speak German.",
    message: "We could talk next Tuesday at ten in the morning.",
    outcome: "Twelve pupils spent a year of internship in two hotels.",
    benefit: "12 places in year-long internships",
  }),
} satisfies Record<Language, unknown>;

export type Story = ReturnType<(typeof stories)[Language]>;

/** What the partner city's contact writes, in the language their mails come in. */
export const contacts = {
  pl: (n: number) => ({
    language: "pl" as const,
    name: "Maria Huber",
    email: `huber-${n}@innsbruck.test`,
    role: "Wydział współpracy",
    note: "Szanowni Państwo, pomyśleliśmy o Państwa szkole hotelarskiej, z którą współpracujemy.",
    question: "Ilu uczniów przyjedzie i jakie znają języki?",
    acceptance: "Chętnie przyjmiemy tę klasę.",
    message: "Wtorek nam odpowiada, czekamy na telefon.",
    refusal: "W tym roku wszystkie miejsca w internacie są zajęte.",
  }),
  en: (n: number) => ({
    language: "en" as const,
    name: "Martin Huber",
    email: `martin-${n}@innsbruck.test`,
    role: "International relations",
    note: "Dear colleagues, we thought of your hotel school, with which our schools work already.",
    question: "How many pupils would come, and which languages do they speak?",
    acceptance: "We will gladly take this class.",
    message: "Tuesday is fine, we are waiting for your call.",
    refusal: "All rooms of the boarding house are taken this year.",
  }),
} satisfies Record<Language, unknown>;

export type Contact = ReturnType<(typeof contacts)[Language]>;

/** Words for the first time, and after they were forgotten. */
export const passwords = ["zielony rower na moście", "cicha woda brzegi rwie"] as const;

/** A number for a story, another at each call. */
export const aStoryNumber = () => 1_000 + Math.floor(Math.random() * 899_000);
