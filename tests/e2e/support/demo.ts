import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "../../../app/shared/paths";
import { freePort } from "../../support/free-port";
import { passwords } from "../steps/story";
import { aClient, sends, succeeds } from "./by-forms";
import { runScript, untilReady } from "./forum";
import { expect } from "./test";

/** A forum in demo mode, under a name as passkeys need one, where staff owe a second factor. */
export async function startDemo() {
  const folder = mkdtempSync(join(tmpdir(), "forum-e2e-demo-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = runScript("start", [], {
    DATA_DIR: folder,
    PORT: String(port),
    // Each visitor of a test comes from a network of its own.
    TRUST_PROXY: "1",
    STAFF_SECOND_FACTOR: "required",
  });
  await untilReady(url, server);
  return {
    url,
    async stop() {
      server.signal("SIGTERM");
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Demo = { url: string };

/** A confirmed member of a demo. */
export async function aDemoMember(demo: Demo, account: { name: string; email: string }) {
  const client = await aClient(demo);
  const password = passwords[0];
  await sends(client, paths.register("pl"), { ...account, password });
  const link = await linkFromMailbox(demo, account.email, "/pl/confirm/");
  await succeeds(client, new URL(link).pathname, {});
  return { email: account.email, password };
}

/** Waits for a mail to `address` in the demo's mailbox with a link that begins like this. */
export async function linkFromMailbox(demo: Demo, address: string, beginning: string) {
  const client = await aClient(demo);
  let link: string | undefined;
  const search = async () => {
    const list = await (await client.get(`${paths.mailbox()}?to=${address}`)).text();
    const mails = new Set(list.match(/\/dev\/mailbox\/\d+/g) ?? []);
    for (const mail of mails) {
      const text = await (await client.get(mail)).text();
      link = new RegExp(`${demo.url}${beginning}[\\w.~-]*`).exec(text)?.[0];
      if (link) return true;
    }
    return false;
  };
  const message = `a mail to ${address} with a link to ${beginning}`;
  await expect.poll(search, { message, timeout: 20_000, intervals: [200] }).toBe(true);
  return link!;
}
