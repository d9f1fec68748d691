import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";

const day = 24 * 60 * 60_000;

/** Removes forms kept for somebody who did not come back for them within a day. */
export async function forgetRescuedForms(): Promise<void> {
  await db.rescuedForm.deleteMany({
    where: { createdAt: { lt: new Date(now().getTime() - day) } },
  });
}
