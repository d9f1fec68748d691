type Message =
  | string
  | ((...parameters: never[]) => string)
  | readonly Message[]
  | { readonly [key: string]: Message };

/** Ties one-letter words and numbers to what follows, as Polish typography asks. */
export const tie = (text: string): string =>
  text.replace(/(?<=^|[\s(„])([aiouwzAIOUWZ]|\d+) (?=\S)/g, "$1\u00a0");

/** Messages with `tie` applied to every text, also to what functions return. */
export function typeset<T extends Message>(message: T): T {
  if (typeof message === "string") return tie(message) as T;
  if (typeof message === "function")
    return ((...parameters: never[]) => tie(message(...parameters))) as T;
  if (Array.isArray(message)) return message.map((part: Message) => typeset(part)) as unknown as T;
  return Object.fromEntries(
    Object.entries(message).map(([key, part]) => [key, typeset(part)]),
  ) as T;
}
