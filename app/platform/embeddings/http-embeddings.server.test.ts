import { lookup as systemLookup } from "node:dns";
import type { ServerResponse } from "node:http";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anEmbeddingServer, vectorOf } from "../../../tests/support/embedding-server";
import { httpEmbeddings } from "./http-embeddings.server";

let server: Awaited<ReturnType<typeof anEmbeddingServer>>;
beforeAll(async () => {
  server = await anEmbeddingServer();
});
beforeEach(() => server.answerBy());
afterAll(() => server.stop());

const settings = (given: { url?: string; key?: string; allowPrivate?: boolean } = {}) => ({
  ...{ url: server.url, model: "small", key: undefined, allowPrivate: true },
  ...given,
});

const ask = (
  given: Parameters<typeof settings>[0] = {},
  more: Parameters<typeof httpEmbeddings>[1] = {},
) => httpEmbeddings(settings(given), more).embed(["lanterns"], 2_000);

/** A name server that gives these addresses to every name. */
const namesLeadTo = (...addresses: string[]): LookupFunction =>
  ((_host: string, { all }: { all?: boolean }, found: (...answer: unknown[]) => void) => {
    const entries = addresses.map((address) => ({
      address,
      family: address.includes(":") ? 6 : 4,
    }));
    if (all) found(null, entries);
    else found(null, entries[0]!.address, entries[0]!.family);
  }) as LookupFunction;

describe("a model that answers", () => {
  test("gives one vector for each text, in their order", async () => {
    const texts = ["lanterns", "puppets and puppets", "lanterns"];
    expect(await httpEmbeddings(settings()).embed(texts)).toEqual(texts.map(vectorOf));
    expect(server.asked.at(-1)).toMatchObject({
      path: "/v1/embeddings",
      model: "small",
      input: texts,
    });
  });

  test("is told the key in a header, and nothing when there is none", async () => {
    await ask({ key: "s3cret" });
    expect(server.asked.at(-1)!.headers.authorization).toBe("Bearer s3cret");
    await ask();
    expect(server.asked.at(-1)!.headers).not.toHaveProperty("authorization");
  });

  test("is not asked about nothing", async () => {
    const before = server.connections();
    expect(await httpEmbeddings(settings()).embed([])).toEqual([]);
    expect(server.connections()).toBe(before);
  });
});

describe("addresses that are not public are refused", () => {
  const forbidden = [
    ...["127.0.0.1", "127.1.2.3", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.5.4", "192.168.1.1"],
    ...["100.64.0.1", "100.100.100.200", "169.254.169.254", "168.63.129.16", "192.0.0.8"],
    ...["198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
    ...["::", "::1", "::2", "::7f00:1", "::a9fe:a9fe", "fe80::1", "fec0::1", "fc00::1"],
    ...["fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::ffff:10.0.0.1"],
    ...["64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::7f00:1", "2002:7f00:1::"],
    ...["2001:0:7f00:1::", "2001:db8::1", "100::1"],
  ];
  const inAddress = (address: string) => (address.includes(":") ? `[${address}]` : address);

  test.each(forbidden)("%s, written in the address", async (address) => {
    const url = `https://${inAddress(address)}:${server.port}`;
    await expect(ask({ url, allowPrivate: false })).rejects.toThrow("address-refused");
  });

  test.each(forbidden)("%s, where a name leads", async (address) => {
    const lookup = namesLeadTo(address);
    const asking = ask({ url: "https://model.example", allowPrivate: false }, { lookup });
    await expect(asking).rejects.toThrow("address-refused");
  });

  test.each(["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "127.0.0.1.", "①②⑦.0.0.1"])(
    "%s, another way to write this machine",
    async (host) => {
      const url = `https://${host}:${server.port}`;
      await expect(ask({ url, allowPrivate: false })).rejects.toThrow("address-refused");
    },
  );

  test("a real name that leads to this machine", async () => {
    const before = server.connections();
    const url = `https://localhost:${server.port}`;
    await expect(ask({ url, allowPrivate: false })).rejects.toThrow("address-refused");
    expect(server.connections()).toBe(before);
  });

  test("one private address among public ones is enough", async () => {
    const lookup = namesLeadTo("8.8.8.8", "2606:4700::1111", "10.0.0.1");
    const asking = ask({ url: "https://model.example", allowPrivate: false }, { lookup });
    await expect(asking).rejects.toThrow("address-refused");
  });
});

describe("on one's own network", () => {
  test("a name may lead to a private address", async () => {
    const url = `http://localhost:${server.port}/v1`;
    expect(await ask({ url })).toEqual([vectorOf("lanterns")]);
  });

  test.each([
    ...["169.254.169.254", "169.254.0.1", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"],
    ...["fe80::1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "::a9fe:a9fe", "0.0.0.0", "::"],
  ])("%s is refused all the same, written or behind a name", async (address) => {
    const host = address.includes(":") ? `[${address}]` : address;
    await expect(ask({ url: `http://${host}` })).rejects.toThrow("address-refused");
    const lookup = namesLeadTo("127.0.0.1", address);
    const asking = ask({ url: `http://model.example:${server.port}` }, { lookup });
    await expect(asking).rejects.toThrow("address-refused");
  });

  test("a name that leads elsewhere a moment later is looked at again for each connection", async () => {
    const answers = ["127.0.0.1", "169.254.169.254"];
    let looks = 0;
    const lookup = ((host, options, found) =>
      namesLeadTo(answers[looks++]!)(host, options, found)) as LookupFunction;
    const url = `http://model.example:${server.port}/v1`;
    expect(await ask({ url }, { lookup })).toEqual([vectorOf("lanterns")]);
    await expect(ask({ url }, { lookup })).rejects.toThrow("address-refused");
    expect(looks).toBe(2);
  });

  test("a connection needs one look only, so that no second one can differ", async () => {
    let looks = 0;
    const lookup = ((host, options, found) => {
      looks += 1;
      systemLookup(host, options, found as never);
    }) as LookupFunction;
    await ask({ url: `http://localhost:${server.port}/v1` }, { lookup });
    expect(looks).toBe(1);
  });
});

describe("an answer that is none", () => {
  test.each([301, 302, 303, 307, 308])("a redirect (%i) is not followed", async (status) => {
    server.answerBy((_, response) =>
      response.writeHead(status, { Location: `${server.url}/elsewhere` }).end(),
    );
    const before = server.connections();
    await expect(ask()).rejects.toThrow(`No embeddings: redirected ${status}`);
    expect(server.connections()).toBe(before + 1);
  });

  test.each([400, 401, 404, 429, 500, 503, 204])("status %i is told", async (status) => {
    server.answerBy((_, response) => response.writeHead(status).end());
    await expect(ask()).rejects.toThrow(`No embeddings: status ${status}`);
  });

  test("a huge answer is not read to its end", async () => {
    let sent = 0;
    server.answerBy((_, response) => {
      const more = () => {
        if (response.destroyed) return;
        sent += 65_536;
        response.write(" ".repeat(65_536), more);
      };
      more();
    });
    await expect(ask()).rejects.toThrow("too-large");
    expect(sent).toBeLessThan(10_000_000);
  });

  test.each([
    ["says nothing", () => {}],
    [
      "trickles",
      (_: unknown, response: ServerResponse) => {
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
    ],
  ])("a server that %s is waited for no longer than agreed", async (_, answer) => {
    server.answerBy(answer);
    const began = Date.now();
    const asking = httpEmbeddings(settings()).embed(["lanterns"], 200);
    await expect(asking).rejects.toThrow("No embeddings: too-slow");
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  test("a name server that says nothing is waited for no longer either", async () => {
    const asking = httpEmbeddings(settings({ url: "http://model.example" }), {
      lookup: (() => {}) as LookupFunction,
    }).embed(["lanterns"], 200);
    await expect(asking).rejects.toThrow("No embeddings: too-slow");
  });

  test("whoever stops ends what is under way", async () => {
    server.answerBy(() => {});
    const stopping = new AbortController();
    const asking = ask({}, { stop: stopping.signal });
    setTimeout(() => stopping.abort(), 50);
    await expect(asking).rejects.toThrow("No embeddings: stopped");
  });

  test("nobody there, and a connection cut, are the same to us", async () => {
    await expect(ask({ url: "http://127.0.0.1:9" })).rejects.toThrow("No embeddings: unreachable");
    server.answerBy((_, response) => response.destroy());
    await expect(ask()).rejects.toThrow("No embeddings: unreachable");
    server.answerBy((_, response) => {
      response.write('{"data":[');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(ask()).rejects.toThrow("No embeddings: unreachable");
  });

  test("no error repeats the key, the text or what the other side said", async () => {
    const key = "a-key-to-keep";
    const repeating = (status: number) =>
      server.answerBy((_, response) => response.writeHead(status).end(`lanterns ${key}`));
    for (const status of [200, 401, 500]) {
      repeating(status);
      const error = await ask({ key }).catch((thrown: Error) => thrown);
      const told = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error);
      expect(told).toContain("No embeddings");
      expect(told).not.toMatch(/a-key-to-keep|lanterns/);
      expect((error as Error).cause).toBeUndefined();
    }
  });
});
