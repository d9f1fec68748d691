import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPdf, PDF_MAX_BYTES } from "./pdf.server";

async function aDocument(change: (pdf: PDFDocument) => unknown = () => {}, pages = 1) {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage().drawText("Umowa");
  await change(pdf);
  return pdf;
}
const saved = async (...parameters: Parameters<typeof aDocument>) =>
  (await aDocument(...parameters)).save();
const plain = async (...parameters: Parameters<typeof aDocument>) =>
  (await aDocument(...parameters)).save({ useObjectStreams: false });
const bytesOf = (text: string) => Buffer.from(text, "latin1");
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const refused = (reason: string) => ({ ok: false, reason });

test("a good document is taken and its pages are counted", async () => {
  expect(await checkPdf(await saved(undefined, 3))).toEqual({ ok: true, pages: 3 });
  expect(await checkPdf(await plain())).toEqual({ ok: true, pages: 1 });
});

test("a part of a larger buffer is read as that part only", async () => {
  const pdf = await saved();
  const within = new Uint8Array(pdf.length + 20);
  within.set(pdf, 10);
  expect(await checkPdf(within.subarray(10, 10 + pdf.length))).toEqual({ ok: true, pages: 1 });
});

test.each([
  ["a text", "Umowa o współpracy"],
  ["nothing", ""],
  ["a page of the web", "<html>%PDF-1.7"],
])("%s renamed to .pdf is not a PDF", async (_, text) => {
  expect(await checkPdf(Buffer.from(text))).toEqual(refused("not-pdf"));
});

test("a document cut short is damaged", async () => {
  const pdf = await saved(undefined, 5);
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    expect(await checkPdf(pdf.subarray(0, Math.floor(pdf.length * part)))).toEqual(
      refused("damaged"),
    );
  }
});

test("a header and an end with nothing between are damaged", async () => {
  expect(await checkPdf(bytesOf("%PDF-1.7\nstartxref\n0\n%%EOF"))).toEqual(refused("damaged"));
});

test("a document without pages is damaged", async () => {
  const pdf = await PDFDocument.create();
  expect(await checkPdf(await pdf.save({ addDefaultPage: false }))).toEqual(refused("damaged"));
});

test("a document over the limit is too large, whatever it holds", async () => {
  expect(await checkPdf(new Uint8Array(PDF_MAX_BYTES + 1))).toEqual(refused("too-large"));
});

test("a document behind a password is refused", async () => {
  const pdf = await aDocument((each) =>
    each.encrypt({ userPassword: "tajne", ownerPassword: "tajniejsze" }),
  );
  expect(await checkPdf(await pdf.save())).toEqual(refused("encrypted"));
  expect(await checkPdf(await pdf.save({ useObjectStreams: false }))).toEqual(refused("encrypted"));
});

test.each<[string, (pdf: PDFDocument) => unknown]>([
  ["JavaScript at opening", (pdf) => pdf.addJavaScript("main", "app.alert('x')")],
  [
    "an opening action",
    (pdf) =>
      pdf.catalog.set(
        PDFName.of("OpenAction"),
        pdf.context.obj({ S: "JavaScript", JS: PDFString.of("x") }),
      ),
  ],
  [
    "a program to launch",
    (pdf) =>
      pdf
        .getPage(0)
        .node.set(
          PDFName.of("AA"),
          pdf.context.obj({ O: { S: "Launch", F: PDFString.of("x.exe") } }),
        ),
  ],
  [
    "an annotation that runs something",
    (pdf) => {
      const annotation = {
        Type: "Annot",
        Subtype: "Link",
        A: { S: "JavaScript", JS: PDFString.of("x") },
      };
      pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([annotation]));
    },
  ],
  [
    "a form that sends itself",
    (pdf) => pdf.catalog.set(PDFName.of("AA"), pdf.context.obj({ WC: { S: "SubmitForm" } })),
  ],
  ["another file", (pdf) => pdf.attach(Buffer.from("MZ"), "faktura.exe")],
  [
    "a form of its own kind",
    (pdf) => pdf.catalog.set(PDFName.of("AcroForm"), pdf.context.obj({ XFA: [] })),
  ],
])("a document with %s is active", async (_, change) => {
  expect(await checkPdf(await saved(change))).toEqual(refused("active-content"));
  expect(await checkPdf(await plain(change))).toEqual(refused("active-content"));
});

test("a name written in codes does not hide what it names", async () => {
  const hidden = textOf(await plain((pdf) => pdf.addJavaScript("main", "x")))
    .replaceAll("/JavaScript", "/J#61vaScript")
    .replaceAll("/JS", "/#4aS");
  expect(await checkPdf(bytesOf(hidden))).toEqual(refused("active-content"));
});

test("an active object is seen also where a later one takes its place", async () => {
  const pdf = textOf(await plain());
  const shadowed = pdf.replace(
    "xref",
    "90 0 obj\n<</S/JavaScript>>\nendobj\n90 0 obj\n<<>>\nendobj\nxref",
  );
  expect(await checkPdf(bytesOf(shadowed))).toEqual(refused("active-content"));
});

test("links and an opening at a page are fine", async () => {
  const pdf = await saved((each) => {
    const link = {
      Type: "Annot",
      Subtype: "Link",
      A: { S: "URI", URI: PDFString.of("https://city.example") },
    };
    each.getPage(0).node.set(PDFName.of("Annots"), each.context.obj([link]));
    each.catalog.set(PDFName.of("OpenAction"), each.context.obj([each.getPage(0).ref, "Fit"]));
  });
  expect(await checkPdf(pdf)).toEqual({ ok: true, pages: 1 });
});

test("a small file that unpacks into a huge one is refused before it is parsed", async () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 32), { level: 9 });
  const wrap = (dictionary: string, content: Buffer) =>
    Buffer.concat([
      bytesOf(`%PDF-1.7\n1 0 obj\n<</Length ${content.length}${dictionary}>>\nstream\n`),
      content,
      bytesOf("\nendstream\nendobj\nstartxref\n0\n%%EOF\n"),
    ]);
  const usual = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
  expect(await checkPdf(wrap(usual, bomb))).toEqual(refused("damaged"));
  const twice = "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]";
  expect(await checkPdf(wrap(twice, deflateSync(bomb)))).toEqual(refused("damaged"));
  const hidden = "/Type/ObjStm/N 1/First 4/Filter 7 0 R";
  expect(await checkPdf(wrap(hidden, bomb))).toEqual(refused("damaged"));
});

test("whatever the bytes, the check answers", async () => {
  const pdf = await plain();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 8, max: pdf.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      async (position, noise) => {
        const changed = Uint8Array.from(pdf);
        changed.set(noise.subarray(0, pdf.length - position), position);
        expect(await checkPdf(changed)).toHaveProperty("ok");
      },
    ),
    { numRuns: 200 },
  );
});
