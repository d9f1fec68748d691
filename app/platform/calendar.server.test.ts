import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarFeed, type CalendarItem, calendarOf } from "./calendar.server";

const item: CalendarItem = {
  uid: "rochester-agreement-1973:last_day_for_notice:2028-01-17@city.example",
  day: "2028-01-17",
  title: "Rochester, Umowa o współpracy: ostatni dzień na wypowiedzenie",
  sequence: 2,
  modifiedAt: new Date("2026-11-22T20:37:01Z"),
};

const feed = (items: CalendarItem[], others: Partial<CalendarFeed> = {}) =>
  calendarOf({
    name: "Umowy, terminy; Kraków",
    productId: { organisation: "Miasto Kraków", product: "Forum", language: "pl" },
    timeZone: "Europe/Warsaw",
    cancelledPrefix: "Odwołane: ",
    items,
    ...others,
  });

/** Reads a calendar as a program does that takes the standard at its word. */
function parsed(text: string) {
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
      expect(name).not.toBe("");
      return { name, value };
    });
  const events: Map<string, string>[] = [];
  const head = new Map<string, string>();
  let target = head;
  for (const { name, value } of lines) {
    if (name === "BEGIN" && value === "VEVENT") events.push((target = new Map()));
    else if (name === "END" && value === "VEVENT") target = head;
    else target.set(name, value);
  }
  return { head, events };
}

const unescaped = (text = "") =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));

test("an item has its day, number, title and times of change", () => {
  const [event] = parsed(feed([item])).events;
  expect(event && Object.fromEntries(event)).toMatchObject({
    UID: item.uid,
    "DTSTART;VALUE=DATE": "20280117",
    "DTEND;VALUE=DATE": "20280118",
    SEQUENCE: "2",
    DTSTAMP: "20261122T203701Z",
    "LAST-MODIFIED": "20261122T203701Z",
    STATUS: "CONFIRMED",
    TRANSP: "TRANSPARENT",
  });
  expect(unescaped(event?.get("SUMMARY"))).toBe(item.title);
});

test("several days end on the day after the last", () => {
  const [event] = parsed(feed([{ ...item, day: "2028-02-28", lastDay: "2028-02-29" }])).events;
  expect(event?.get("DTEND;VALUE=DATE")).toBe("20280301");
});

test("the calendar has a name, a product and a zone", () => {
  const { head } = parsed(feed([]));
  expect(unescaped(head.get("X-WR-CALNAME"))).toBe("Umowy, terminy; Kraków");
  expect(head.get("PRODID")).toBe("-//Miasto Kraków//Forum//PL");
  expect(head.get("X-WR-TIMEZONE")).toBe("Europe/Warsaw");
  expect(head.get("VERSION")).toBe("2.0");
});

test("what the calendar says of itself stands before its events", () => {
  const text = feed([item]);
  expect(text.indexOf("X-WR-TIMEZONE")).toBeGreaterThan(0);
  expect(text.indexOf("X-WR-TIMEZONE")).toBeLessThan(text.indexOf("BEGIN:VEVENT"));
  expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\s*$/);
});

test("what is cancelled says so in its state and its title", () => {
  const [event] = parsed(feed([{ ...item, isCancelled: true }])).events;
  expect(event?.get("STATUS")).toBe("CANCELLED");
  expect(unescaped(event?.get("SUMMARY"))).toBe(`Odwołane: ${item.title}`);
});

test("an address is given as it is, without backslashes", () => {
  const [event] = parsed(feed([{ ...item, url: "https://city.example/pl/cities?a=1,2;b" }])).events;
  expect(event?.get("URL;VALUE=URI")).toBe("https://city.example/pl/cities?a=1%2C2%3Bb");
});

test("the same items give the same text, on machines in every zone", () => {
  const before = process.env.TZ;
  const texts = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
    process.env.TZ = zone;
    return feed([item]);
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(texts).size).toBe(1);
});

test("whatever the texts say, they come back and nothing else slips in", () => {
  const anyText = fc.string({ unit: "grapheme", maxLength: 200 });
  const lines = fc
    .array(fc.constantFrom("BEGIN:VEVENT", "zażółć gęślą jaźń", "\\;,\\n", "\r", "\u0000", "🎻"))
    .map((all) => all.join("\r\n"));
  // eslint-disable-next-line no-control-regex
  const clean = (text: string) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "");
  fc.assert(
    fc.property(fc.oneof(anyText, lines), fc.oneof(anyText, lines), (title, description) => {
      const { events } = parsed(feed([{ ...item, title, description }], { name: title }));
      expect(events).toHaveLength(1);
      const said = unescaped(events[0]?.get("DESCRIPTION"));
      expect(said).toBe(clean(description.replace(/\r\n|\r/g, "\n")));
      expect(unescaped(events[0]?.get("SUMMARY"))).not.toContain("\n");
    }),
  );
});
