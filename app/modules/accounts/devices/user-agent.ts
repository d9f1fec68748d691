/** What a browser calls itself, in the order to look: each of them also pretends to be those below it. */
const browsers = [
  ["edge", /\bEdg(?:e|A|iOS)?\//],
  ["opera", /\b(?:OPR|Opera|OPT)\//],
  ["samsung", /\bSamsungBrowser\//],
  ["vivaldi", /\bVivaldi\//],
  ["firefox", /\b(?:Firefox|FxiOS)\//],
  ["chrome", /\b(?:Chrome|Chromium|CriOS)\//],
  ["safari", /\bVersion\/[\d.]+.*\bSafari\//],
] as const;

const systems = [
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["android", /\bAndroid\b/],
  ["windows", /\bWindows\b/],
  ["chromeos", /\bCrOS\b/],
  ["macos", /\bMac OS X\b|\bMacintosh\b/],
  ["linux", /\bLinux\b|\bX11\b/],
] as const;

export type Browser = (typeof browsers)[number][0];
export type System = (typeof systems)[number][0];

/** A browser and the system it runs on, as far as it tells. */
export type DeviceKind = { browser: Browser | null; system: System | null };

const first = <Code extends string>(table: readonly (readonly [Code, RegExp])[], text: string) =>
  table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/**
 * The kind of device a User-Agent header tells of, for a person to recognise their own.
 * @example "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0" → firefox, windows
 */
export function deviceKind(userAgent: string | null): DeviceKind {
  // Nobody's browser needs more; patterns meet a bounded text.
  const text = (userAgent ?? "").slice(0, 500);
  return { browser: first(browsers, text), system: first(systems, text) };
}

/** A stored code as the code it is, or null when it is none (any more). */
export function knownKind(row: { browser: string | null; system: string | null }): DeviceKind {
  const among = <Code extends string>(
    table: readonly (readonly [Code, RegExp])[],
    code: string | null,
  ) => table.find(([known]) => known === code)?.[0] ?? null;
  return { browser: among(browsers, row.browser), system: among(systems, row.system) };
}
