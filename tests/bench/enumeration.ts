// Whether the time of an answer tells that an account exists:
//   node --import tsx tests/bench/enumeration.ts
// Signs in, asks for a new password and registers, with addresses that have an account and addresses that have none
// by turns, each try from a network of its own, against the production build. Prints the medians.
import { startForum } from "../e2e/support/forum";
import { aMember, sends } from "../e2e/support/by-forms";
import { stories } from "../e2e/steps/story";
import { request } from "@playwright/test";
import { paths } from "../../app/shared/paths";

const accounts = 40;
/** A number that no person's mail address had so far in this run. */
let tries = 0;

const forum = await startForum();
try {
  const known: string[] = [];
  for (let n = 1; n <= accounts; n += 1) {
    const story = stories.pl(10_000 + n);
    await (await aMember(forum, story)).dispose();
    known.push(story.member.email);
  }
  const password = "zupełnie inne hasło niż tamto";
  const name = "Ola Nowak";
  for (const [what, path, form, rounds] of [
    ["sign-in", paths.signIn("pl"), (email: string) => ({ email, password }), 500],
    ["new password", paths.forgotPassword("pl"), (email: string) => ({ email }), 190],
    ["register", paths.register("pl"), (email: string) => ({ email, password, name }), 500],
  ] as const) {
    const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
    const answers: Record<"known" | "unknown", Set<string>> = {
      known: new Set(),
      unknown: new Set(),
    };
    for (let round = 0; round < rounds + 10; round += 1) {
      const pair = round % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
      for (const which of pair) {
        tries += 1;
        const email = which === "known" ? known[round % accounts]! : `nobody-${tries}@szkola.test`;
        const client = await request.newContext({
          baseURL: forum.url,
          maxRedirects: 0,
          extraHTTPHeaders: {
            Origin: forum.url,
            "X-Forwarded-For": `10.${(tries >> 16) & 255}.${(tries >> 8) & 255}.${tries & 255}`,
          },
        });
        const started = performance.now();
        const answer = await sends(client, path, form(email));
        const took = performance.now() - started;
        const text = (await answer.text()).replaceAll(email, "").replace(/nonce="[^"]*"/g, "");
        await client.dispose();
        if (round < 10) continue;
        times[which].push(took);
        answers[which].add(`${answer.status()} ${text.length}`);
      }
    }
    const [a, b] = [median(times.known), median(times.unknown)];
    console.log(
      `${what}: with an account ${a.toFixed(2)} ms, without ${b.toFixed(2)} ms, difference ${Math.abs(a - b).toFixed(2)} ms; answers ${[...answers.known]} | ${[...answers.unknown]}`,
    );
  }
} finally {
  await forum.stop();
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
