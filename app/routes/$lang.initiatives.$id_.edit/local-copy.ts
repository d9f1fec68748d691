export type Values = Record<string, string[]>;

type Origin = { version: number; editor: string };

/** Keeps what a form holds in this browser, with the version it was filled from. */
export function keepCopy(key: string, origin: Origin, form: FormData) {
  const values: Values = {};
  for (const name of new Set(form.keys())) values[name] = form.getAll(name).map(String);
  try {
    localStorage.setItem(key, JSON.stringify({ ...origin, values }));
  } catch {
    // Private windows may refuse; the server's copy remains.
  }
}

export function readCopy(key: string): (Origin & { values: Values }) | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as (Origin & { values: Values }) | null;
  } catch {
    return null;
  }
}

export function removeCopy(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
