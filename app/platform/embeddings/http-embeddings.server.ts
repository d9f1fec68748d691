import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { EmbeddingsSettings } from "../env.server";
import { type EmbeddingProvider, EmbeddingsFailed } from "./embedding-provider";
import { AddressRefused, guardedAgent } from "./guarded-agent.server";
import { vectorsIn } from "./vectors-in";

const usualTimeLimit = 30_000;

/** Room for 8,192 numbers written out in full. */
const bytesForText = 256 * 1024;
const bytesForAnswer = 64 * 1024;

/**
 * A model behind `POST {url}/embeddings` as OpenAI defined it, which many servers speak. Follows no redirect, reads no
 * more than the vectors can need, and connects only where `guardedAgent` lets it.
 * @param stop ends the requests under way
 */
export function httpEmbeddings(
  { url, model, key, allowPrivate }: EmbeddingsSettings,
  { stop, lookup }: { stop?: AbortSignal; lookup?: LookupFunction } = {},
): EmbeddingProvider {
  const address = new URL(`${url}/embeddings`);
  return {
    model,
    async embed(texts, timeLimit = usualTimeLimit) {
      if (texts.length === 0) return [];
      const tooLate = AbortSignal.timeout(timeLimit);
      const signal = stop ? AbortSignal.any([tooLate, stop]) : tooLate;
      const body = JSON.stringify({ model, input: texts });
      const most = bytesForAnswer + texts.length * bytesForText;
      try {
        const agent = guardedAgent(address, allowPrivate, lookup);
        const answer = await post(address, body, { key, agent, signal });
        return vectorsIn(await bodyOf(answer, most), texts.length);
      } catch (error) {
        if (stop?.aborted) throw new EmbeddingsFailed("stopped");
        if (tooLate.aborted) throw new EmbeddingsFailed("too-slow");
        throw failureOf(error);
      }
    },
  };
}

type Options = Pick<EmbeddingsSettings, "key"> & {
  agent: ReturnType<typeof guardedAgent>;
  signal: AbortSignal;
};

function post(address: URL, body: string, { key, agent, signal }: Options) {
  const request = address.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    Accept: "application/json",
    "Accept-Encoding": "identity",
    ...(key ? { Authorization: `Bearer ${key}` } : {}),
  };
  return new Promise<IncomingMessage>((answered, failed) => {
    request(address, { method: "POST", headers, agent, signal }, answered)
      .on("error", failed)
      .end(body);
  });
}

/** @throws EmbeddingsFailed for every status but 200, and for a body of more than `most` bytes */
async function bodyOf(answer: IncomingMessage, most: number): Promise<string> {
  const status = answer.statusCode ?? 0;
  if (status !== 200) {
    answer.destroy();
    throw new EmbeddingsFailed(status >= 300 && status < 400 ? "redirected" : "status", status);
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    // Leaving the loop destroys the connection.
    if (size > most) throw new EmbeddingsFailed("too-large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The words of the error stay behind: they may repeat what was sent. */
function failureOf(error: unknown): EmbeddingsFailed {
  if (error instanceof EmbeddingsFailed) return error;
  // The agent's own refusal is a plain error that only its words tell.
  const isRefused = error instanceof AddressRefused || / is not allowed\./.test(String(error));
  return new EmbeddingsFailed(isRefused ? "address-refused" : "unreachable");
}
