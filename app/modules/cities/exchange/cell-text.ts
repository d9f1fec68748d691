/** What spreadsheet programs take for the beginning of a formula, also behind apostrophes of ours. */
const opening = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const plainNumber = /^-?\d+(\.\d+)?$/;

const isDangerous = (text: string) => opening.test(text) && !plainNumber.test(text);

/**
 * A text as it may stand in a CSV file: what a spreadsheet program would take for a formula gets an apostrophe.
 * Example: "=1+1" becomes "'=1+1", "'=1+1" becomes "''=1+1", "-77.6" and "'tis" stay.
 */
export const guardCell = (text: string): string => (isDangerous(text) ? `'${text}` : text);

/**
 * Takes off exactly the apostrophe that `guardCell` has put there.
 * Example: "'=1+1" becomes "=1+1"; "'tis" and "'-5" stay.
 */
export function bareCell(text: string): string {
  const bare = text.slice(1);
  return text.startsWith("'") && isDangerous(bare) ? bare : text;
}

const coded = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A text as it stands in a workbook. There it is never a formula, so only an apostrophe that `bareCell` would
 * take off is doubled. Characters XML cannot hold are written as spreadsheet programs write them.
 * Example: "=1+1" stays, "'=1+1" becomes "''=1+1", a bell becomes "_x0007_", "_x0007_" becomes "_x005F_x0007_".
 */
export const workbookText = (text: string): string =>
  (bareCell(text) === text ? text : `'${text}`)
    .replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, coded);
