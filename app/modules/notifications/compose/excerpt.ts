/** The beginning of what somebody wrote, cut at a word; the rest is read on the site. */
export function excerpt(text: string, length = 1_000): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
