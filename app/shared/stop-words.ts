import type { Language } from "./language";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words too common to say what a text is about. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  pl: words(`a aby albo ale ani aż bardzo bez bo by był była było były być będzie będą chce chcemy chcą co czy
    czyli dla do dzięki gdy gdzie go i ich ile im in innych inne inny iż ja jak jako jaki jakie je jednak jego
    jej jest jestem jesteśmy jeśli już każdy która które którego której który których którym którzy ku lat lub
    ma mają mamy mi może można my m na nad nam nami nas nasz nasza nasze naszego naszej naszych naszym nie niż
    no np o od ok on ona one oni oraz po pod ponad poprzez powinien przed przede przez przy r roku również się
    są swoje swoich swój swoją sobie szuka szukamy ta tak także tam te tego tej ten też to tu tych tylko tym u
    w we wiele więc wraz wszystkich właśnie wspólne wspólnie wspólny wspólna wspólnego wspólnej współpraca współpracy współpracę współpracować projekt projektu projekty program programu programie partner partnera partnerem partnerów z za zaś ze że żeby dzięki innego innej innym`),
  en: words(`a about after all also an and any are as at be been but by can could do does during each for from
    had has have he her his how i if in into is it its itself may more most much must need no not of on one or
    other our ours over own same she should so some such than that the their them then there these they this
    those through to too under up us very was we were what when where which who will with would you your
    looking look want wants wish wishes would like seek seeks seeking joint jointly together
    cooperation cooperate project projects programme programmes partner partners`),
};

const marks: Record<Language, ReadonlySet<string>> = {
  pl: words(
    "i w z na do się dla jest oraz przez od po że nie szukamy chcemy naszej nasz jak który są o",
  ),
  en: words("the of and to in for with is are we our from a that on by an at it as want looking"),
};

/** The language a text is most likely written in: Polish letters count, then the commonest words. */
export const guessLanguage = (text: string): Language => (balanceOf(text) > 0 ? "pl" : "en");

/** Signs of one language beyond those of the other from which there is no doubt. */
const CLEAR = 4;

/**
 * The language a text is clearly written in; undefined when it is short, mixed or in neither.
 * Example: "Szukamy szkoły, która chce się z nami spotkać." is Polish; "Forum 2026" is neither.
 */
export function clearLanguage(text: string): Language | undefined {
  const balance = balanceOf(text);
  return Math.abs(balance) < CLEAR ? undefined : balance > 0 ? "pl" : "en";
}

/** Signs of Polish less those of English. */
function balanceOf(text: string): number {
  const lower = text.toLowerCase();
  let balance = (lower.match(/[ąćęłńóśźż]/g) ?? []).length;
  for (const word of lower.split(/[^\p{L}]+/u)) {
    if (marks.pl.has(word)) balance += 1;
    if (marks.en.has(word)) balance -= 1;
  }
  return balance;
}
