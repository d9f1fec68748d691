import { expect, test } from "vitest";
import { addressProblem } from "./address";

test("an https address with a path can be the base of a model", () => {
  expect(addressProblem("https://model.example/v1", false)).toBeNull();
});

test("plain http is for one's own network only", () => {
  expect(addressProblem("http://model.example/v1", false)).toMatch(/^must begin with https:\/\//);
  expect(addressProblem("http://10.0.0.7:8080/v1", true)).toBeNull();
});

test.each([
  "ftp://model.example",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/plain,x",
  "gopher://127.0.0.1",
])("%s is refused even on one's own network", (address) => {
  expect(addressProblem(address, true)).toMatch(/^must begin with https/);
});

test.each([
  ["model", /^must be an address/],
  ["https://", /^must be an address/],
  ["https://key@model.example", /EMBEDDINGS_KEY/],
  ["https://me:secret@model.example", /EMBEDDINGS_KEY/],
  ["https://model.example/v1?key=1", /without \? or #/],
  ["https://model.example/#v1", /without \? or #/],
])("%s is refused with the remedy", (address, remedy) => {
  const problem = addressProblem(address, false);
  expect(problem).toMatch(remedy);
  expect(problem).not.toContain("secret");
});
