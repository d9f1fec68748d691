import { expect, test } from "vitest";
import { formState } from "./form-state";

const words = { required: "Please fill in this field.", "too-long": "Too long." };

test("a refused form keeps what was typed, also where it was emptied", () => {
  const reply = { values: { title: ["Bridges"] }, errors: { town: "required" } };
  const form = formState(reply, words, {
    start: { title: "Old", town: "Kraków" },
    labels: { town: "Town" },
  });
  expect(form.value("title")).toBe("Bridges");
  expect(form.value("town")).toBe("");
  expect(form.error("town")).toBe("Please fill in this field.");
  expect(form.summary).toEqual([{ name: "town", message: "Town: Please fill in this field." }]);
});

test("a fresh form begins with its values", () => {
  const form = formState(undefined, words, {
    start: { languages: ["pl", "en"], budget: null, year: 2027 },
  });
  expect(form.values("languages")).toEqual(["pl", "en"]);
  expect(form.value("budget")).toBe("");
  expect(form.value("year")).toBe("2027");
  expect(form.summary).toEqual([]);
});
