const WITHOUT_DECOMPOSITION: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * The form in which words are compared: lower case, Latin letters without diacritics.
 * Other scripts keep their letters, because й is not и.
 * Example: fold("Łódź, Göteborg, Київ") is "lodz, goteborg, київ".
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u0080-\u024f\u1e00-\u1eff]/g, (letter) => {
      const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
      return WITHOUT_DECOMPOSITION[plain] ?? plain;
    });
}
