import { now } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { anOrganisation } from "./organisation";
import { next } from "./sequence";

/** A published initiative of an organisation of its own, unless another is given. */
export async function anInitiative(given: Partial<Prisma.InitiativeUncheckedCreateInput> = {}) {
  const n = next();
  const organisationId = given.organisationId ?? (await anOrganisation()).id;
  const isPublished = (given.status ?? "published") === "published";
  return db.initiative.create({
    data: {
      status: "published",
      language: "pl",
      title: { pl: `Szlakiem twierdz ${n}`, en: `Along the fortresses ${n}` },
      summary: { pl: "Przewodnicy uczą się od siebie.", en: "Guides learn from each other." },
      description: { pl: "Dwa spotkania w roku.", en: "Two meetings a year." },
      fields: ["heritage", "tourism"],
      goals: ["theme-a"],
      partnerTypes: ["ngo"],
      languages: ["pl", "en"],
      submittedAt: now(),
      publishedAt: isPublished ? now() : null,
      ...given,
      organisationId,
    },
  });
}
