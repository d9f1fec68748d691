import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { demoAccounts, demoPassword } from "../../app/modules/accounts/demo-accounts";
import { paths } from "../../app/shared/paths";
import { freePort } from "../support/free-port";
import { aStoryNumber, passwords, stories } from "./steps/story";
import { runScript, untilReady } from "./support/forum";
import { expect, test } from "./support/test";
import { texts } from "./support/texts";

const t = texts.pl;
let demo: Awaited<ReturnType<typeof aDemo>>;

test.beforeEach(async () => {
  demo = await aDemo();
});
test.afterEach(() => demo.remove());

test("the demo starts in an empty folder, shows its post, keeps its data and answers on this computer only", async ({
  visits,
}) => {
  const { member } = stories.pl(aStoryNumber());
  const server = await demo.starts("an empty folder");
  await expect.poll(server.output).toContain(`${demo.url}/dev/mailbox`);
  expect(server.output()).toContain(`The forum is at ${demo.url}`);
  expect(server.output()).toContain(demoPassword);
  for (const { email } of demoAccounts) expect(server.output()).toContain(email);

  const person = await visits(demo, { dark: true });
  await person.opens(paths.register("pl"));
  await expect(person.page.getByRole("banner")).toContainText(t.common.demoBanner);
  await person.isOn(t.accounts.register.title);
  await person.fills(t.accounts.name, member.name);
  await person.fills(t.accounts.email, member.email);
  await person.fills(t.accounts.password, passwords[0]);
  await person.presses(t.accounts.register.button);
  await person.sees(t.accounts.register.sentTitle);
  await expect(async () => {
    await person.opens(paths.mailbox());
    await person.page
      .getByRole("listitem")
      .filter({ hasText: member.email })
      .getByRole("link", { name: t.mail.confirmEmail.subject })
      .click({ timeout: 200 });
  }).toPass();
  await person.follows(/\/pl\/confirm\//);
  await person.presses(t.accounts.confirm.button);
  await person.reads(t.accounts.signIn.confirmed);

  for (const address of otherAddresses()) {
    expect.soft(await accepts(address, demo.port), `a connection to ${address}`).toBe(false);
  }
  const second = demo.startsAgain(await freePort());
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(
    `The database in ${demo.folder} is already open in another process.`,
  );

  await demo.stops();
  await demo.starts("a folder with data");
  await person.opens(paths.signIn("pl"));
  await person.fills(t.accounts.email, member.email);
  await person.fills(t.accounts.password, passwords[0]);
  await person.presses(t.accounts.signIn.button);
  await person.sees(t.accounts.desk.title);
});

test("outside demo mode every setting that is missing is named, and the process ends", async () => {
  const server = runScript("start", [], { DEMO: "off" });
  expect(await server.ended).toBe(1);
  for (const name of ["PUBLIC_URL", "APP_SECRET", "SMTP_URL", "MAIL_FROM"]) {
    expect(server.output()).toContain(`${name} is missing`);
  }
  expect(server.output()).not.toContain("    at ");
});

/** A demo in an empty folder of its own. */
async function aDemo() {
  const folder = mkdtempSync(join(tmpdir(), "forum-e2e-demo-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const run = (on: number) => runScript("start", [], { DATA_DIR: folder, PORT: String(on) });
  let server: ReturnType<typeof run> | undefined;
  const stops = async () => {
    server?.signal("SIGTERM");
    await server?.ended;
  };
  return {
    url,
    port,
    folder,
    stops,
    /** Starts it and measures the time until the first page. */
    async starts(where: string) {
      const began = performance.now();
      server = run(port);
      await untilReady(url, server);
      expect((await fetch(url + paths.home("pl"))).status).toBe(200);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`First page after ${seconds} s in ${where}`);
      return server;
    },
    startsAgain: (on: number) => run(on),
    async remove() {
      await stops();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Addresses of this computer at which a server answers that does not keep to 127.0.0.1. */
function otherAddresses() {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  return process.platform === "linux" ? ["127.0.0.2", ...outside] : outside;
}

const accepts = (host: string, port: number) =>
  new Promise<boolean>((answer) => {
    const socket = connect({ host, port, timeout: 2_000 });
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
    socket.once("close", () => answer(false));
    socket.once("connect", () => socket.destroy());
  });
