import { expect, test } from "vitest";
import { env } from "~/platform/env.server";
import { useTestDatabase } from "../support/database";
import { methodsOf, routes, theSite } from "./site";
import { accessTable, type Answer } from "./table";
import { aWorld, cookieOf, type PersonName, persons, secrets, type World } from "./world";

useTestDatabase();

test("every route has its line in the table of access, and no line is left over", async () => {
  expect(Object.keys(accessTable).sort()).toEqual(Object.keys(routes).sort());
  for (const id of Object.keys(routes)) {
    const { post } = await methodsOf(id);
    if (accessTable[id]!.post) expect(post, `${id} takes no form`).toBe(true);
  }
});

test("everybody gets what the table says at every route, as a page, as data and as part of it", async () => {
  const world = await aWorld();
  const site = await theSite();
  const deviations: string[] = [];
  for (const [id, row] of Object.entries(accessTable)) {
    const { at, sentTo = at, get, post, postPage = post, form } = row;
    const body = form?.(world) ?? {};
    const [page, data] = shapesOf(id, sentTo(world));
    for (const person of persons) {
      const cells: Cell[] = [
        ...shapesOf(id, at(world)).map((path) => ({ path, expected: get[person] })),
        { path: page, expected: postPage?.[person] ?? 405, body },
        { path: data, expected: post?.[person] ?? 405, body },
      ];
      for (const { path, expected, ...sent } of cells) {
        const got = await ask(site, world, person, path, sent);
        if (got.answer !== expected)
          deviations.push(
            `${sent.body ? "POST" : "GET"} ${path} as ${person}: ${got.answer}, not ${expected}`,
          );
        for (const secret of leaks(got.text, world, person))
          deviations.push(`${path} tells ${secret}`);
      }
    }
  }
  expect(deviations).toEqual([]);
}, 240_000);

type Cell = { path: string; expected: Answer; body?: Record<string, string> };

/** An address as a document, as its data, and as the data of its own route alone. */
function shapesOf(id: string, address: string): [string, string, string] {
  const [path, query] = address.split("?");
  const data = `${path === "/" ? "/_root" : path}.data`;
  const all = query ? `${query}&` : "";
  return [
    address,
    query ? `${data}?${query}` : data,
    `${data}?${all}_routes=${encodeURIComponent(id)}`,
  ];
}

async function ask(
  site: (request: Request) => Promise<Response>,
  world: World,
  person: PersonName,
  path: string,
  { body }: { body?: Record<string, string> },
) {
  const cookie = await cookieOf(world, person);
  const response = await site(
    new Request(env().publicUrl + path, {
      method: body ? "POST" : "GET",
      headers: cookie ? { Cookie: cookie } : {},
      body: body && new URLSearchParams(body),
    }),
  );
  return { answer: answerIn(response), text: await response.text() };
}

/** 202 is how data tells of a redirect. */
function answerIn({ status, headers }: Response): Answer {
  if (status !== 302 && status !== 202) return status;
  return headers.get("Location")?.includes("/sign-in?next=") ? "sign-in" : "moved";
}

/** What an answer tells that it must not; people may read their own address. */
function leaks(answer: string, world: World, person: PersonName): string[] {
  const own = person === "nobody" ? "" : world.users[person].email;
  const text = own ? answer.replaceAll(own, "") : answer;
  const knowsNobody = person === "nobody" || person === "unverified" || person === "stranger";
  const foreign = knowsNobody ? [secrets.mail] : [];
  return [secrets.hash, ...foreign].filter((secret) => text.includes(secret));
}
