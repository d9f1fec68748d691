import { EncryptedPDFError, ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";
import { hasActiveObject, namesActive } from "./pdf-active.server";
import { objectStreams } from "./pdf-streams.server";

/** The largest PDF taken, in bytes. */
export const PDF_MAX_BYTES = 10 * 1024 * 1024;

export type PdfFault = "not-pdf" | "too-large" | "damaged" | "encrypted" | "active-content";

export type PdfCheck = { ok: true; pages: number } | { ok: false; reason: PdfFault };

const refused = (reason: PdfFault): PdfCheck => ({ ok: false, reason });

/**
 * Whether bytes are a PDF that may be kept and shown: by content, never by name. It has to be whole, have a page,
 * ask for no password, run nothing (JavaScript, launching, sending forms, media) and carry no other file. Links
 * and an opening at a given page are fine. Never throws.
 * Example: a text renamed to contract.pdf is `{ ok: false, reason: "not-pdf" }`.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfCheck> {
  if (bytes.length > PDF_MAX_BYTES) return refused("too-large");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/^%PDF-\d\.\d/.test(text)) return refused("not-pdf");
  if (!/startxref\s+\d+\s+%%EOF/.test(text.slice(-1024))) return refused("damaged");

  const isLocked = /\/Encrypt\b/.test(text);
  const unpacked = isLocked ? [] : objectStreams(bytes, text);
  if (unpacked === null) return refused("damaged");
  if (isLocked) return refused("encrypted");
  if ([text, ...unpacked].some(namesActive)) return refused("active-content");
  try {
    const document = await PDFDocument.load(bytes, {
      parseSpeed: ParseSpeeds.Medium,
      throwOnInvalidObject: true,
      updateMetadata: false,
      preserveXFA: true,
    });
    if (hasActiveObject(document)) return refused("active-content");
    const pages = document.getPageCount();
    return pages > 0 ? { ok: true, pages } : refused("damaged");
  } catch (error) {
    return refused(error instanceof EncryptedPDFError ? "encrypted" : "damaged");
  }
}
