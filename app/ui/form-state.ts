import type { FormReply } from "~/shared/form-reply";

/** What a form shows: the values typed before, or those it starts with, and its errors in words. */
export type FormState = {
  value: (name: string) => string;
  values: (name: string) => string[];
  error: (name: string) => string | undefined;
  /** For the summary above the form; entries without a name concern the whole form. */
  summary: { name?: string; message: string }[];
};

type Options = {
  start?: Record<string, string | number | null | undefined | readonly string[]>;
  labels?: Record<string, unknown>;
};

/**
 * @param reply what the action sent back, if it did
 * @param words the sentence for each error code
 * @param options.start values to begin with
 * @param options.labels the label of each field, so that the summary says which one is meant
 */
export function formState(
  reply: FormReply | undefined,
  words: Record<string, string>,
  { start = {}, labels = {} }: Options = {},
): FormState {
  const word = (code: string) => words[code] ?? words.required ?? code;
  const values = (name: string): string[] => {
    if (reply && (name in reply.values || Object.keys(reply.values).length > 0))
      return reply.values[name] ?? [];
    const value = start[name];
    if (value === null || value === undefined) return [];
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [...value];
  };
  return {
    values,
    value: (name) => values(name)[0] ?? "",
    error: (name) => (reply?.errors[name] ? word(reply.errors[name]) : undefined),
    summary: Object.entries(reply?.errors ?? {}).map(([name, code]) => {
      const label = labels[name];
      return {
        ...(name ? { name } : {}),
        message: typeof label === "string" ? `${label}: ${word(code)}` : word(code),
      };
    }),
  };
}
