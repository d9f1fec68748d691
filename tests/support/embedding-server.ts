import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { freePort } from "./free-port";

type Asked = { model: string; input: string[] };
type Answer = (asked: Asked, response: ServerResponse) => void;

/** What the texts of a test can be about, in words that mean the same; each has a direction of its own in the vectors. */
const topics = [/lanterns|glowworms/g, /beekeeping|honeycombs/g, /puppets|marionettes/g];

/** The vector of a model that knows a few topics and nothing else. */
export function vectorOf(text: string): number[] {
  return [0.1, ...topics.map((words) => text.toLowerCase().match(words)?.length ?? 0)];
}

const rightly: Answer = ({ input }, response) => {
  const data = input.map((text, index) => ({ index, embedding: vectorOf(text) }));
  response.setHeader("Content-Type", "application/json").end(JSON.stringify({ data }));
};

/** A real HTTP server on this machine that speaks the embeddings API, or answers as it is told to. */
export async function anEmbeddingServer() {
  const asked: (Asked & { headers: IncomingMessage["headers"]; path: string })[] = [];
  let answer = rightly;
  let connections = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as Asked;
    asked.push({ ...body, headers: request.headers, path: request.url ?? "" });
    answer(body, response);
  });
  server.on("connection", () => (connections += 1));
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    /** How it answers when nobody told it otherwise. */
    rightly,
    connections: () => connections,
    /** Answers so from now on; without an argument rightly again. */
    answerBy(given: Answer = rightly) {
      answer = given;
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
