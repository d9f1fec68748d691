import type { Prisma } from "~/platform/db/generated/client";
import { dayOf, daysFrom } from "./dates";
import type { Examples } from "./examples";
import { aPlace } from "./places";
import type { Random } from "./random";

type City = Prisma.PartnerCityCreateManyInput & { slug: string };

/** Cities that do not exist, in the proportions of relations and judgements of the shipped ones. */
export function generateCities(
  random: Random,
  { examples, count, today }: { examples: Examples; count: number; today: Date },
): City[] {
  const taken = new Set(examples.cities.map(({ slug }) => slug));
  return Array.from({ length: count }, () => {
    const { name, ...place } = aPlace(random, taken);
    const like = random.pick(examples.cities);
    const suspended = random.chance(0.01);
    return {
      ...place,
      name: { pl: name, en: name, local: name },
      forms: {
        plGenitive: `miasta ${name}`,
        plWith: `z miastem ${name}`,
        plIn: `w mieście ${name}`,
      },
      population: random.between(20, 900) * 1000,
      relation: like.relation,
      summary: json(like.summary),
      judgement: like.judgement,
      judgementWords: json(like.judgementWords),
      judgementSource: like.judgementSource,
      direction: like.direction,
      obstacles: json(like.obstacles),
      seeks: json(like.seeks),
      offers: json(like.offers),
      capacity: random.between(1, 5),
      optedOut: random.chance(0.02),
      suspendedOn: suspended ? daysFrom(dayOf(today.getTime()), -random.below(300)) : null,
      suspendedWhy: suspended ? "Bez odpowiedzi od roku." : null,
      source: like.source,
      asOf: like.asOf,
    };
  });
}

/** What was read as JSON can be written as JSON. */
export const json = (value: Prisma.JsonValue) => value as Prisma.InputJsonValue;
