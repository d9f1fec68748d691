import { db, type Prisma } from "~/platform/db/index.server";
import { aCity } from "./city";
import { next } from "./sequence";

/** A person who answers for a partner city, of a city of its own unless another is given. */
export async function aContact(given: Partial<Prisma.ContactUncheckedCreateInput> = {}) {
  const n = next();
  const cityId = given.cityId ?? (await aCity()).id;
  return db.contact.create({
    data: {
      name: `Contact ${n}`,
      email: `contact-${n}@city.test`,
      role: "International office",
      language: "en",
      ...given,
      cityId,
    },
  });
}
