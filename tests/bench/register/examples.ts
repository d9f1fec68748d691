import { db } from "~/platform/db/index.server";

/** Records of the shipped register, which generated ones are like in kind, term, length of text and fields. */
export type Examples = Awaited<ReturnType<typeof readExamples>>;

/** Reads the examples in a fixed order, so that the same seed makes the same register. */
export async function readExamples() {
  const cities = await db.partnerCity.findMany({ orderBy: { slug: "asc" } });
  const inOrder = { orderBy: { key: "asc" } } as const;
  const [agreements, undertakings, links, benefits, fields, goals] = await Promise.all([
    db.agreement.findMany(inOrder),
    db.undertaking.findMany(inOrder),
    db.institutionalLink.findMany(inOrder),
    db.benefit.findMany(inOrder),
    db.field.findMany({ orderBy: { code: "asc" } }),
    db.goal.findMany({ orderBy: { code: "asc" } }),
  ]);
  const [delegations, people] = await Promise.all([
    db.delegation.findMany(inOrder),
    db.user.findMany({ where: { role: { not: "member" } }, orderBy: { email: "asc" } }),
  ]);
  return {
    ...{ cities, agreements, undertakings, delegations, links, benefits },
    fields: fields.map(({ code }) => code),
    goals: goals.map(({ code }) => code),
    staff: people.map(({ id }) => id),
  };
}
