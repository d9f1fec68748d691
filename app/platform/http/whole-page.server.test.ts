import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { wholePage } from "./whole-page.server";

function rendered(text: string) {
  return new Promise<string>((resolve, reject) => {
    const paragraphs = text.split("|").map((part, key) => createElement("p", { key }, part));
    const { pipe } = renderToPipeableStream(createElement("div", null, paragraphs), {
      onError: reject,
    });
    pipe(wholePage((page) => resolve(Buffer.from(page).toString("utf8"))));
  });
}

test("Polish letters across the edge of React's buffer leave no NUL bytes", async () => {
  for (let shift = 0; shift < 8; shift++) {
    const text = `${"x".repeat(shift)}${"zażółć gęślą jaźń|".repeat(400)}`;
    const html = await rendered(text);
    expect(html).not.toContain("\0");
    expect(html).not.toContain("\uFFFD");
    expect(html.match(/zażółć gęślą jaźń/g)).toHaveLength(400);
  }
});
