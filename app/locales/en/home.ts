import { nounEn } from "~/shared/plural";
import type { home as pl } from "../pl/home";

export const home: typeof pl = {
  title: (city) => `${city} and the world`,
  lead: "Organisations, schools, universities and businesses find partners here in the partner cities, work with them, and show what came of it.",
  propose: "Describe an initiative",
  browse: "See the initiatives",
  figures: {
    cities: (n) => nounEn(n, "partner city", "partner cities"),
    agreements: (n) => nounEn(n, "signed document", "signed documents"),
    links: (n) => nounEn(n, "pair of institutions", "pairs of institutions"),
    benefits: (n) => nounEn(n, "benefit recorded", "benefits recorded"),
    initiatives: (n) => nounEn(n, "initiative on the forum", "initiatives on the forum"),
  },
  mapSection: "Who we work with",
  allCities: "All cities in a table",
  timeline: "Agreements over time",
  networks: "Networks and organisations",
  goals: "Goals of the programme",
  how: "How it works",
  steps: [
    {
      title: "You describe an initiative",
      text: "You write what you want to do. At once you see which partner cities fit, and why.",
    },
    {
      title: "The city office publishes it and asks a city",
      text: "A member of staff reads the initiative and sends a question to the partner city’s contact.",
    },
    {
      title: "The city answers from the e-mail",
      text: "Without an account. If it does not answer in time, the request closes by itself and the next city can be asked.",
    },
    {
      title: "You work together and the result is seen",
      text: "A shared conversation, the outcome and the benefits recorded: the yearly report is made of them.",
    },
  ],
  latest: "Latest initiatives",
  allInitiatives: "All initiatives",
  funding: "Funding calls: where the money may come from",
};
