import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { FormReply } from "~/shared/form-reply";

/** Reads the body of a form; a body of another kind counts as an empty form. NUL characters, which no database text can hold, are left out. */
export async function formOf(request: Request): Promise<FormData> {
  const clean = new FormData();
  try {
    for (const [name, value] of await request.formData()) {
      clean.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
    }
    return clean;
  } catch {
    return clean;
  }
}

/** The number of a record that a form names, or 0, which no record has. */
export function formId(form: FormData, name: string): number {
  const value = form.get(name);
  return typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0;
}

/** A key for one showing of a form: what it sends twice takes effect once. */
export const formKey = (): string => randomUUID();

/** What was typed, as it was typed; passwords are never sent back. */
export function typed(form: FormData): FormReply["values"] {
  const values: FormReply["values"] = {};
  for (const name of new Set(form.keys())) {
    if (/password/i.test(name)) continue;
    values[name] = form.getAll(name).filter((value) => typeof value === "string");
  }
  return values;
}

/** Checks a form against its schema: the value, or the reply that shows what to mend with nothing typed lost. */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): { ok: true; value: z.output<Schema> } | { ok: false; reply: FormReply } {
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value };
  const errors: FormReply["errors"] = {};
  for (const [name, codes] of Object.entries(submission.error ?? {})) {
    // "fields[2]" belongs to the group "fields".
    const [code] = codes ?? [];
    if (code) errors[name.replace(/\[.*$/, "")] ??= code;
  }
  return { ok: false, reply: { values: typed(form), errors } };
}

/** The reply to a form whose command was refused. */
export const refusal = (form: FormData, code: string, field = ""): FormReply => ({
  values: typed(form),
  errors: { [field]: code },
});
