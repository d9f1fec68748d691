import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from "@cantoo/pdf-lib";
import { plainNames } from "./pdf-streams.server";

/** Names by which a document runs something, sends something, or carries another file. */
const ACTIVE = new Set([
  "JS",
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "GoToE",
  "Rendition",
  "RichMedia",
  "XFA",
  "EmbeddedFile",
  "EmbeddedFiles",
  "FileAttachment",
]);

const ACTIVE_IN_TEXT = /\/(?:JavaScript|Launch|RichMedia|EmbeddedFiles?)(?![A-Za-z0-9])/;

/** Whether any object of the document, used or not, runs something or carries another file. */
export function hasActiveObject(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => isActive(object));
}

/** Whether text of a PDF names what is active; sees also objects that later ones replace. */
export const namesActive = (text: string): boolean => ACTIVE_IN_TEXT.test(plainNames(text));

function isActive(object: PDFObject): boolean {
  if (object instanceof PDFName) return ACTIVE.has(object.decodeText());
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  const keys = object.keys().map((key) => key.decodeText());
  const carriesFile = keys.includes("EF") && (keys.includes("F") || keys.includes("UF"));
  return carriesFile || keys.some((key) => ACTIVE.has(key)) || object.values().some(isActive);
}
