import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notPersonal } from "./not-personal";

const folder = join(import.meta.dirname, "../../prisma/models");

type Column = { model: string; name: string; isTagged: boolean };

/** Every column that can hold a text, a document or a file, and whether it is tagged as personal. */
function columns(): Column[] {
  const found: Column[] = [];
  for (const file of readdirSync(folder)) {
    let model = "";
    let comment = "";
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      model = /^model (\w+)/.exec(line)?.[1] ?? model;
      const [, name] = /^ {2}(\w+)\s+(?:String|Json|Bytes)\b/.exec(line) ?? [];
      if (name) found.push({ model, name, isTagged: /^personal\b/.test(comment) });
      comment = /^\s*\/\/\/ (.*)/.exec(line)?.[1] ?? "";
    }
  }
  return found;
}

const nameOf = ({ model, name }: Column) => `${model}.${name}`;
const listed = Object.entries(notPersonal).flatMap(([model, names]) =>
  names.split(" ").map((name) => `${model}.${name}`),
);

test("every column that can hold words is tagged as personal or known not to be", () => {
  const unknown = columns().filter(
    (column) => !column.isTagged && !listed.includes(nameOf(column)),
  );
  expect(unknown.map(nameOf)).toEqual([]);
});

test("no column is both, and none that is listed is gone", () => {
  const all = columns();
  const tagged = new Set(all.filter(({ isTagged }) => isTagged).map(nameOf));
  const known = new Set(all.map(nameOf));
  expect(listed.filter((name) => tagged.has(name) || !known.has(name))).toEqual([]);
});
