import { Agent, createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { closeServer, keepConnections } from "./connections.server";

async function aServer(answerAfter = 0): Promise<Server> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end("ok"), answerAfter);
  });
  keepConnections(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

const send = (server: Server, agent: Agent) =>
  new Promise<IncomingMessage>((answered, failed) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: "127.0.0.1", method: "POST", agent }, (response) => {
      response.resume().on("end", () => answered(response));
    })
      .on("error", failed)
      .end("text");
  });

test("an idle connection outlasts those of proxies and is promised to, and a request over it is not cut off", async () => {
  const server = await aServer();
  const agent = new Agent({ keepAlive: true });
  const { headers } = await send(server, agent);
  expect(headers["keep-alive"]).toBe("timeout=75");
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(server.headersTimeout).toBeGreaterThan(server.keepAliveTimeout);
  expect(server.requestTimeout).toBeGreaterThan(server.headersTimeout);
  agent.destroy();
  await closeServer(server);
});

test("closing waits for a request under way and not for idle connections", async () => {
  const server = await aServer(400);
  const agent = new Agent({ keepAlive: true });
  await send(server, agent);
  const underWay = send(server, agent);
  await new Promise((resume) => setTimeout(resume, 100));
  const began = Date.now();
  await closeServer(server);
  expect((await underWay).statusCode).toBe(200);
  expect(Date.now() - began).toBeLessThan(3_000);
  agent.destroy();
});
