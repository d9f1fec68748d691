import { db, type Prisma } from "~/platform/db/index.server";
import { next } from "./sequence";

/** A partner city abroad. */
export function aCity(given: Partial<Prisma.PartnerCityUncheckedCreateInput> = {}) {
  const n = next();
  return db.partnerCity.create({
    data: {
      slug: `city-${n}`,
      name: { pl: `Miasto ${n}`, en: `City ${n}`, local: `Stadt ${n}` },
      forms: { plGenitive: `Miasta ${n}`, plWith: `z Miastem ${n}`, plIn: `w Mieście ${n}` },
      country: "DE",
      lat: 49.45,
      lon: 11.08,
      population: 500_000,
      relation: "partnership",
      summary: { pl: "Współpraca od lat.", en: "Cooperation for years." },
      judgement: "active",
      judgementWords: { pl: "Współpraca jest żywa.", en: "Cooperation is lively." },
      judgementSource: "I.2.3.j",
      direction: "mutual",
      obstacles: [],
      source: "I.2.3.j",
      asOf: 2006,
      ...given,
    },
  });
}

/** The city the forum belongs to; there is one. */
export function aHomeCity(given: Partial<Prisma.HomeCityUncheckedCreateInput> = {}) {
  return db.homeCity.create({
    data: {
      slug: "krakow",
      name: { pl: "Kraków", en: "Kraków" },
      forms: { plGenitive: "Krakowa", plWith: "z Krakowem", plIn: "w Krakowie" },
      country: "PL",
      lat: 50.06,
      lon: 19.94,
      timeZone: "Europe/Warsaw",
      population: 756_000,
      languages: ["pl", "en"],
      contactAddress: "office@city.test",
      figures: [],
      ...given,
    },
  });
}
