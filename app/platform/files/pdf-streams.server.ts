import { inflateSync } from "node:zlib";

const MOST_STREAMS = 50_000;
const MOST_INFLATED = 64 * 1024 * 1024;
/** Dictionaries of streams that hold objects are short. */
const DICTIONARY_REACH = 4096;

/** Names written with codes in full: "/J#61vaScript" is "/JavaScript". */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/**
 * What the streams that hold objects say once unpacked, as Latin-1; null where they unpack into too much or hide
 * how they are packed. Keeps a small file from filling the memory of whoever parses it.
 */
export function objectStreams(bytes: Uint8Array, text: string): string[] | null {
  const unpacked: string[] = [];
  let size = 0;
  let count = 0;
  for (const match of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    count += 1;
    if (count > MOST_STREAMS) return null;
    const dictionary = dictionaryBefore(text, match.index);
    if (/\/Type\s+\d/.test(dictionary)) return null;
    if (!/\/(?:ObjStm|XRef)\b/.test(dictionary)) continue;
    if (!dictionary.includes("/Filter")) continue;
    if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b\s*\]?\s*(?:\/|>>)/.test(dictionary)) return null;
    const content = inflated(bytes.subarray(match.index + match[0].length), MOST_INFLATED - size);
    if (content === null) return null;
    size += content.length;
    unpacked.push(content);
  }
  return unpacked;
}

function dictionaryBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - DICTIONARY_REACH), position);
  return plainNames(before.slice(before.lastIndexOf("obj") + 1));
}

/** Empty where it is not packed as it says; null where it is larger than allowed. */
function inflated(packed: Uint8Array, maxOutputLength: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) }).toString(
      "latin1",
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ERR_BUFFER_TOO_LARGE" ? null : "";
  }
}
