import { expect, test } from "vitest";
import { type EnvironmentError, parseEnvironment } from "./env.server";

const complete = {
  DEMO: "off",
  PUBLIC_URL: "https://forum.example/",
  APP_SECRET: "x".repeat(32),
  SMTP_URL: "smtp://mail.example",
  MAIL_FROM: "forum@forum.example",
};

function problemsOf(source: Record<string, string>): string[] {
  try {
    parseEnvironment(source);
    return [];
  } catch (error) {
    return (error as EnvironmentError).problems;
  }
}

test("with nothing set, demo mode listens on loopback only", () => {
  expect(parseEnvironment({})).toMatchObject({ demo: true, host: "127.0.0.1", port: 3000 });
  expect(parseEnvironment({ DEMO: "on", HOST: "0.0.0.0" }).host).toBe("127.0.0.1");
});

test("with a PostgreSQL database demo mode is off", () => {
  expect(problemsOf({ DATABASE_URL: "postgresql://db/forum" })).not.toEqual([]);
  expect(parseEnvironment({ DATABASE_URL: "postgresql://db/forum", DEMO: "on" }).demo).toBe(true);
});

test("without demo mode every missing setting is named at once, with what it is for", () => {
  const problems = problemsOf({ DEMO: "off" }).join("\n");
  for (const name of ["PUBLIC_URL", "APP_SECRET", "SMTP_URL", "MAIL_FROM"])
    expect(problems).toContain(name);
});

test("wrong values are named beside missing ones", () => {
  const problems = problemsOf({
    DEMO: "off",
    PORT: "eighty",
    APP_SECRET: "short",
    DATABASE_URL: "mysql://x",
  });
  for (const name of ["PORT", "APP_SECRET", "DATABASE_URL", "SMTP_URL"]) {
    expect(
      problems.some((line) => line.startsWith(name)),
      name,
    ).toBe(true);
  }
});

test("an empty value counts as none", () => {
  expect(parseEnvironment({ ...complete, DATABASE_URL: "", PORT: "" })).toMatchObject({
    databaseUrl: undefined,
    port: 3000,
  });
});

test("the public address loses its last slash", () => {
  expect(parseEnvironment(complete).publicUrl).toBe("https://forum.example");
});

test("demo mode never sends by SMTP", () => {
  expect(parseEnvironment({ ...complete, DEMO: "on" }).smtpUrl).toBeUndefined();
});

test("without an address no text is given to any model", () => {
  expect(parseEnvironment({}).embeddings).toBeUndefined();
  expect(parseEnvironment({ EMBEDDINGS_MODEL: "small" }).embeddings).toBeUndefined();
});

test("a model has an address and a name, its key is optional", () => {
  const model = { EMBEDDINGS_URL: "https://model.example/v1/", EMBEDDINGS_MODEL: "small" };
  expect(parseEnvironment(model).embeddings).toEqual({
    url: "https://model.example/v1",
    model: "small",
    key: undefined,
    allowPrivate: false,
  });
  expect(parseEnvironment({ ...model, EMBEDDINGS_KEY: "k" }).embeddings?.key).toBe("k");
});

test("a model without a name, at a plain address or with a broken key is named, the key is not", () => {
  const problems = problemsOf({
    EMBEDDINGS_URL: "http://model.example",
    EMBEDDINGS_KEY: "broken\nkey",
  }).join("\n");
  for (const name of ["EMBEDDINGS_URL", "EMBEDDINGS_MODEL", "EMBEDDINGS_KEY"])
    expect(problems).toContain(name);
  expect(problems).not.toContain("broken");
});

test("a model on the operator's own network may be at a plain address", () => {
  const own = { EMBEDDINGS_URL: "http://10.0.0.7:8080/v1", EMBEDDINGS_MODEL: "small" };
  expect(problemsOf(own)).toHaveLength(1);
  expect(problemsOf({ ...own, EMBEDDINGS_ALLOW_PRIVATE: "yes" }).join()).toContain("ALLOW_PRIVATE");
  const { embeddings } = parseEnvironment({ ...own, EMBEDDINGS_ALLOW_PRIVATE: "1" });
  expect(embeddings?.allowPrivate).toBe(true);
});
