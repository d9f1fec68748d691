import { randomBytes } from "node:crypto";
import { db } from "~/platform/db/index.server";
import { typed } from "~/platform/http/form.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import type { FormReply } from "~/shared/form-reply";

const limit = { name: "rescue", points: 30, seconds: 600 };

/** Keeps what was typed into a form whose writer's session had ended. @returns a key that only they get, or null when there were too many */
export async function keepForm(
  path: string,
  form: FormData,
  clientAddress: string,
): Promise<string | null> {
  if (await tryAgainIn(limit, networkOf(clientAddress))) return null;
  const id = randomBytes(20).toString("base64url");
  await db.rescuedForm.create({ data: { id, path, values: typed(form) } });
  return id;
}

/** Gives back what was typed into the form at `path`. */
export async function rescuedForm(request: Request): Promise<FormReply["values"] | null> {
  const url = new URL(request.url);
  const id = url.searchParams.get("rescued");
  if (!id) return null;
  const found = await db.rescuedForm.findUnique({
    where: { id },
    select: { path: true, values: true },
  });
  const path = url.pathname.replace(/\.data$/, "");
  return found?.path.split("?")[0] === path ? (found.values as FormReply["values"]) : null;
}
