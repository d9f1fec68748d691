import type { BrowserContext } from "@playwright/test";

/** Notes everything that must not happen on any page of a context. */
export async function watch(context: BrowserContext, origin: string) {
  const problems: string[] = [];
  const expected: number[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const status = /^Failed to load resource: .* status of (\d{3})/.exec(message.text())?.[1];
    const position = expected.indexOf(Number(status));
    if (position >= 0) return void expected.splice(position, 1);
    problems.push(`console on ${message.location().url}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`page error: ${error.error().stack}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:" || url.origin === origin) return;
    problems.push(`request to another host: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    problems,
    /** The next answer with this status is part of the story. */
    expectStatus: (status: number) => void expected.push(status),
  };
}

export type Watch = Awaited<ReturnType<typeof watch>>;
