import { randomUUID } from "node:crypto";
import { db, type Prisma } from "~/platform/db/index.server";

type Given = Partial<Prisma.MessageUncheckedCreateInput> & { threadId: number };

/** A message in a thread; `authorId`, `organisationId` and `contactId` say who wrote it. */
export const aMessage = (given: Given) =>
  db.message.create({
    data: { body: "Dzień dobry, zapraszamy.", clientKey: randomUUID(), ...given },
  });
