import naughty from "big-list-of-naughty-strings";
import { accessTable } from "./table";
import type { Site } from "./site";
import { cookieOf, type PersonName, persons, type World } from "./world";

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type OddRequest = { person: PersonName; request: Request; told: string; address: string };

type Found = { names: string[]; values: Map<string, string[]> };

/** The fields of each route's forms, as its pages show them to whoever sees most. */
export async function fieldsOf(site: Site, world: World): Promise<Map<string, Found>> {
  const fields = new Map<string, Found>();
  for (const [id, { at }] of Object.entries(accessTable)) {
    const values = new Map<string, string[]>();
    for (const person of ["owner", "coordinator", "administrator", "nobody"] as const) {
      const cookie = await cookieOf(world, person);
      const headers: HeadersInit = cookie ? { Cookie: cookie } : {};
      const page = await (
        await site(new Request(`http://forum.test${at(world)}`, { headers }))
      ).text();
      for (const [tag] of page.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
        const name = /\bname="([^"]*)"/.exec(tag)?.[1];
        if (!name) continue;
        const value = /\bvalue="([^"]*)"/.exec(tag)?.[1];
        values.set(name, [...(values.get(name) ?? []), ...(value === undefined ? [] : [value])]);
      }
    }
    fields.set(id, { names: [...values.keys()], values });
  }
  return fields;
}

/** Names that forms do not have and that must change nothing. */
const foreignNames = [
  ..."id userId organisationId authorId role status verified verification verifiedAt version email".split(
    " ",
  ),
  ..."passwordHash membership memberships[0][role] __proto__ constructor.prototype a[b][c] fields[] intent".split(
    " ",
  ),
];
const queryNames =
  "q field city type status after before notice next rescued format parent year kind person from until change _routes page".split(
    " ",
  );
const numbers = ["0", "-1", "1e3", "2147483648", "99999999999999999999", "NaN", "1.5", "٣", ""];

export function oddRequest(
  random: () => number,
  world: World,
  fields: ReadonlyMap<string, Found>,
  cookies: ReadonlyMap<PersonName, string>,
): OddRequest {
  const one = <Value>(all: readonly Value[]): Value => all[Math.floor(random() * all.length)]!;
  const chance = (share: number) => random() < share;
  const word = () =>
    chance(0.02) ? "ż".repeat(40_000) : chance(0.2) ? one(numbers) : one(naughty as string[]);
  const [id, row] = one(Object.entries(accessTable));
  const person = one(persons);
  const method = chance(0.4)
    ? "GET"
    : chance(0.93)
      ? "POST"
      : one(["PUT", "DELETE", "PATCH", "HEAD"]);
  const { names, values } = fields.get(id)!;

  const [first = "/", given = ""] = (method === "POST" && row.sentTo ? row.sentTo : row.at)(
    world,
  ).split("?");
  let path = first;
  if (chance(0.25)) {
    const parts = path.split("/");
    const at = 1 + Math.floor(random() * (parts.length - 1));
    parts[at] = encoded(chance(0.5) ? one(numbers) : word().slice(0, 300));
    path = parts.join("/");
  }
  if (chance(0.4)) path = `${path === "/" ? "/_root" : path}.data`;
  const query = new URLSearchParams(given);
  if (chance(0.4))
    for (let n = 0; n < 3; n += 1) query.append(one([...queryNames, ...names]), wellFormed(word()));
  const address = `http://forum.test${path}${query.size > 0 ? `?${query}` : ""}`;

  const pairs: [string, string][] = [];
  for (const name of names)
    if (chance(0.8))
      pairs.push([name, chance(0.6) ? one([...(values.get(name) ?? []), word()]) : word()]);
  if (row.form && chance(0.7)) pairs.push(...Object.entries(row.form(world)));
  while (chance(0.4)) pairs.push([one(foreignNames), word()]);
  const headers = new Headers();
  const cookie = cookies.get(person);
  if (cookie) headers.set("Cookie", cookie);
  const body = method === "GET" || method === "HEAD" ? undefined : bodyOf(pairs, headers, random);
  let request: Request;
  try {
    request = new Request(address, { method, headers, body });
  } catch {
    return oddRequest(random, world, fields, cookies);
  }
  const told = `${method} ${address.slice(0, 300)} as ${person}: ${JSON.stringify(pairs).slice(0, 600)}`;
  const client = `10.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.1`;
  return { person, request, told, address: client };
}

const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, "");

function encoded(text: string) {
  try {
    return encodeURIComponent(text);
  } catch {
    return "%E0%A4%A";
  }
}

function bodyOf(pairs: [string, string][], headers: Headers, random: () => number): BodyInit {
  const kind = random();
  if (kind < 0.75) return new URLSearchParams(pairs);
  if (kind < 0.88) {
    const form = new FormData();
    for (const [name, value] of pairs)
      form.append(name, random() < 0.2 ? new File([value], "a.csv") : value);
    return form;
  }
  if (kind < 0.93) {
    headers.set("Content-Type", "application/json");
    return JSON.stringify({
      deep: Array.from({ length: 500 }).reduce<unknown>((all) => [all], pairs),
    });
  }
  headers.set(
    "Content-Type",
    kind < 0.97 ? "multipart/form-data; boundary=x" : "application/x-www-form-urlencoded",
  );
  return random() < 0.5
    ? '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
    : "%%%=&&&=%E0%A4";
}
