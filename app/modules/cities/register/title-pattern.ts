import { fold } from "~/shared/text";

/** Latin letters with diacritics, of which names in Europe are made. */
const ranges = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
] as const;

let likes: Map<string, string> | undefined;

/** The letters that fold to one letter, in both cases. */
function likeLetters(): Map<string, string> {
  if (likes) return likes;
  likes = new Map();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const plain = fold(letter);
      if (/^[a-z]$/.test(plain)) likes.set(plain, (likes.get(plain) ?? "") + letter);
    }
  }
  return likes;
}

/** Letters that fold to two. */
const inPlaceOf: Record<string, string> = { ss: "ß", ae: "[æÆ]", oe: "[œŒ]" };

/**
 * A pattern of PostgreSQL that finds a text however its letters are accented, to be matched without regard
 * to case; whatever else the text holds stands for itself.
 * Example: titlePattern("Zol 5%") matches "Żół 5%" and "zol 5%", but not "Zol 50".
 */
export function titlePattern(text: string): string {
  return fold(text).replace(/s{2,}|ae|oe|[^]/gu, (part) => {
    // Which two of three are the ß cannot be told.
    if (part.length > 2) return `[${alike("s").slice(1, -1)}ß]{2,${part.length}}`;
    const plain = [...part].map(alike).join("");
    return inPlaceOf[part] ? `(${plain}|${inPlaceOf[part]})` : plain;
  });
}

function alike(letter: string): string {
  const others = likeLetters().get(letter);
  if (others) return `[${letter}${others}]`;
  return /^[\p{L}\p{N}]$/u.test(letter) ? letter : `\\${letter}`;
}
