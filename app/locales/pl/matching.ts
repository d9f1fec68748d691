import type { Localised } from "~/modules/matching/engine/profile";
import type { MatchingSentences } from "~/modules/matching/engine/reasons";
import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const date = new Intl.DateTimeFormat("pl", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("pl", { notation: "compact", maximumFractionDigits: 1 });
const distance = new Intl.NumberFormat("pl");
const languageNames = new Intl.DisplayNames("pl", { type: "language" });
const either = new Intl.ListFormat("pl", { type: "disjunction" });
const both = new Intl.ListFormat("pl", { type: "conjunction" });

const day = (on: string) => `${date.format(new Date(on))} r.`;
/** Names that hold an "i" themselves are joined by "oraz". */
function list(labels: Localised[]) {
  const names = labels.map(({ pl }) => pl);
  const joined = both.format(names);
  const last = names.at(-1) ?? "";
  return names.some((name) => name.includes(" i "))
    ? joined.replace(` i ${last}`, ` oraz ${last}`)
    : joined;
}
const themes = (concepts: Localised[]) =>
  `${concepts.length > 1 ? "wspólne tematy" : "wspólny temat"} to ${list(concepts)}`;
const alsoThemes = (concepts: Localised[]) => (concepts.length > 0 ? `; ${themes(concepts)}` : "");
const asIn = (year: number) => `stan na ${year} rok`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
const quoted = (title: string) => (/[„”«»]/.test(title) ? title : `„${title}”`);

const inDays = (days: number) =>
  days < 1 ? "mniej niż dzień" : pluralPl(Math.round(days), "dzień", "dni", "dni");

const more = (detail?: Localised) => (detail ? `${ended(detail.pl)} ` : "");

type Dated = { title: Localised; year?: number; endYear?: number; asOf: number };
/** A record by its title, with its year, or else the year of the register that holds it. */
function record({ title, year, endYear, asOf }: Dated) {
  if (year && title.pl.includes(String(year))) return quoted(title.pl);
  const years = endYear && endYear !== year ? `${year}–${endYear}` : year;
  return `${quoted(title.pl.replace(/\.$/, ""))} (${years ?? asIn(asOf)})`;
}

const practised = [
  (city: string) => `nie było jeszcze współpracy ${city}`,
  (city: string) => `zdarzały się pojedyncze wspólne działania ${city}`,
  (city: string) => `współpraca ${city} jest stała`,
  (city: string) => `współpraca ${city} jest żywa i szeroka`,
];
const judged = { exemplary: "wzorcową", active: "aktywną", satisfactory: "zadowalającą" } as Record<
  string,
  string
>;

export const matching = typeset<MatchingSentences>({
  reasons: {
    "link-meets": ({ institutions, since, concepts, asOf }) =>
      `Współpracują już ze sobą (${asIn(asOf)}): ${institutions.home.pl} – ${institutions.partner.pl}${since ? `, od ${since} roku` : ""}. ${capital(themes(concepts))}.`,
    "undertaking-meets": ({ detail, concepts, ...told }) =>
      `Było już wspólne przedsięwzięcie: ${record(told)}. ${more(detail)}${capital(themes(concepts))}.`,
    "plan-meets": ({ city, detail, concepts, ...told }) =>
      `Współpraca ${city.forms.plWith} miała to w planach: ${record(told)}. ${more(detail)}${capital(themes(concepts))}.`,
    "benefit-received-meets": ({ city, concepts, ...told }) =>
      `Współpraca ${city.forms.plWith} przyniosła już korzyść: ${record(told)}. ${capital(themes(concepts))}.`,
    "benefit-given-meets": ({ home, concepts, ...told }) =>
      `Partner skorzystał już z pomocy ${home.forms.plGenitive}: ${record(told)}. ${capital(themes(concepts))}.`,
    "field-note-meets": ({ field, note, concepts, asOf }) =>
      `${ended(note.pl)} Tak zapis z ${asOf} roku opisuje dziedzinę „${field.pl}”${alsoThemes(concepts)}.`,
    "agreement-meets": ({ title, note, signedOn, endedOn, concepts }) =>
      `${endedOn ? "Mówiła" : "Mówi"} o tym umowa: ${quoted(title.pl)} z ${day(signedOn)}${endedOn ? `, w mocy do ${day(endedOn)}` : ""} ${note ? `${ended(note.pl)} ` : ""}${capital(themes(concepts))}.`,
    "summary-meets": ({ city, sentence, concepts, asOf }) =>
      `${ended(sentence.pl)} Tak zapis z ${asOf} roku opisuje współpracę ${city.forms.plWith}; ${themes(concepts)}.`,
    "seeks-meet": ({ city, sentence, concepts, asOf }) =>
      `Tego szuka ${city.name.pl} (${asIn(asOf)}): ${ended(sentence.pl)} ${capital(themes(concepts))}.`,
    "offers-meet": ({ city, sentence, concepts, asOf }) =>
      `To oferuje ${city.name.pl} (${asIn(asOf)}): ${ended(sentence.pl)} ${capital(themes(concepts))}.`,
    "words-meet": ({ words, ...told }) =>
      `${words.length > 1 ? "Te same słowa" : "To samo słowo"} (${words.map((word) => `„${word}”`).join(", ")}) ${words.length > 1 ? "padają" : "pada"} w zapisie ${record(told)}.`,
    "field-practised": ({ city, field, level, note, asOf }) =>
      `W dziedzinie „${field.pl}” ${practised[level]?.(city.forms.plWith)} (${asIn(asOf)}).${note ? ` ${ended(note.pl)}` : ""}`,
    "field-agreed": ({ city, field, asOf }) =>
      `W dziedzinie „${field.pl}” uzgodniono współpracę ${city.forms.plWith} (${asIn(asOf)}).`,
    "field-history": ({ city, field, count, latest, asOf }) =>
      `W dziedzinie „${field.pl}” rejestr ma ${pluralPl(count, "wpis", "wpisy", "wpisów")} o współpracy ${city.forms.plWith}${latest ? `, najnowszy z ${latest} roku` : ` (${asIn(asOf)})`}.`,
    "institutions-linked": ({ institutions, asOf }) =>
      `Instytucje tego rodzaju już ze sobą współpracują (${asIn(asOf)}): ${institutions.home.pl} – ${institutions.partner.pl}.`,
    "shared-language": ({ languages }) =>
      `Wspólnym językiem roboczym może być ${either.format(languages.map((code) => languageNames.of(code) ?? code))}.`,
    "eu-programme-open": ({ city, home }) =>
      `${home.name.pl} i ${city.name.pl} leżą w Unii Europejskiej, więc mogą razem starać się o unijne pieniądze.`,
    "agreement-covers": ({ title, signedOn, field }) =>
      `Jest podstawa: ${quoted(title.pl)} z ${day(signedOn)} obejmuje dziedzinę „${field.pl}”.`,
    "agreement-valid": ({ title, signedOn, until }) =>
      `Jest podstawa: obowiązuje ${quoted(title.pl)} z ${day(signedOn)}${until ? `, obecnie do ${day(until)}` : ""}`,
    "answers-well": ({ accepted, asked, days }) =>
      `Partner przyjął dotąd ${
        accepted === asked
          ? asked === 1
            ? "jedyne zapytanie"
            : `wszystkie zapytania (${asked})`
          : `${accepted} z ${asked} zapytań`
      }${days === undefined ? "" : `; na pierwszą odpowiedź czeka się zwykle ${inDays(days)}`}.`,
    "judged-lively": ({ city, judgement, asOf }) =>
      `Program uznał w ${asOf} roku współpracę ${city.forms.plWith} za ${judged[judgement] ?? judgement}.`,
    "goal-european-union": ({ city }) =>
      `${city.name.pl} leży w Unii Europejskiej, którą program stawia na pierwszym miejscu.`,
    "goal-region": ({ city }) =>
      `${city.name.pl} leży w Europie Środkowo-Wschodniej, gdzie program chce ożywiać kontakty.`,
    "city-gives-experience": ({ city, home, asOf }) =>
      `Inicjatywa chce się uczyć, a we współpracy ${city.forms.plWith} uczy się głównie ${home.name.pl} (${asIn(asOf)}).`,
    "city-takes-experience": ({ city, home, asOf }) =>
      `Inicjatywa chce się dzielić doświadczeniem, a we współpracy ${city.forms.plWith} dzieli się nim głównie ${home.name.pl} (${asIn(asOf)}).`,
    "similar-size": ({ city, home, population, homePopulation }) =>
      `${home.name.pl} i ${city.name.pl} są podobnej wielkości (${number.format(homePopulation)} i ${number.format(population)} mieszkańców).`,
    "city-named": ({ city }) => `Inicjatywa wymienia to miasto z nazwy: ${city.name.pl}.`,
    "country-named": ({ country, place }) =>
      place.pl === country.pl
        ? `Inicjatywa wymienia kraj, w którym leży to miasto: ${country.pl}.`
        : `Inicjatywa wskazuje na kraj, w którym leży to miasto (${country.pl}): ${place.pl}.`,
    "tongue-named": ({ city, language }) =>
      `Inicjatywa wspomina o języku używanym ${city.forms.plIn}: ${languageNames.of(language) ?? language}.`,
  },
  cautions: {
    "far-away": ({ city, kilometres }) =>
      `Do ${city.forms.plGenitive} jest około ${distance.format(kilometres)} km, więc wspólne wyjazdy będą kosztowne.`,
    "shown-often": ({ times }) =>
      `To miasto polecano ostatnio ${pluralPl(times, "raz", "razy", "razy")}; warto rozważyć także inne.`,
    "agreement-elsewhere": ({ title, signedOn, fields }) =>
      `${quoted(title.pl)} z ${day(signedOn)} obejmuje inne dziedziny: ${list(fields)}.`,
    "agreement-expired": ({ title, endedOn }) =>
      `Już nie obowiązuje: ${quoted(title.pl)} (do ${day(endedOn)}).`,
    "no-agreement": ({ city, instead }) =>
      `${capital(city.forms.plWith)} nie ma umowy o współpracy${instead ? `; jest za to ${quoted(instead.title.pl)} z ${day(instead.signedOn)}` : "."}`,
    not_lively: ({ city, asOf }) =>
      `Według programu kontakty ${city.forms.plWith} nie są żywe (${asIn(asOf)}).`,
    not_interested: ({ city, asOf }) =>
      `Według programu partner (${city.name.pl}) nie okazuje zainteresowania nowymi przedsięwzięciami (${asIn(asOf)}).`,
    never_answers: ({ city, asOf }) =>
      `Według programu urząd ${city.forms.plIn} nie odpowiada na listy (${asIn(asOf)}).`,
    "no-answer": ({ times, since }) =>
      times === 1
        ? `Na ostatnie zapytanie partner nie odpowiedział; termin minął ${day(since)}`
        : `Partner nie odpowiedział na ${pluralPl(times, "ostatnie zapytanie", "ostatnie zapytania", "ostatnich zapytań")}; pierwszy termin minął ${day(since)}`,
    "requests-open": ({ open, capacity }) =>
      `Na odpowiedź tego miasta ${open > 1 && open < 5 ? "czekają" : "czeka"} już ${pluralPl(open, "zapytanie", "zapytania", "zapytań")}, a naraz może ono prowadzić najwyżej ${capacity}.`,
    "outside-eu-programme": ({ city, country }) =>
      `${city.name.pl} leży poza Unią Europejską (${country.pl}), więc program unijny może nie objąć tego partnera.`,
    "nothing-in-field": ({ city, field, asOf }) =>
      `W dziedzinie „${field.pl}” rejestr nie ma żadnego wpisu o współpracy ${city.forms.plWith} (${asIn(asOf)}).`,
    suspended: ({ city }) =>
      `Współpraca ${city.forms.plWith} jest zawieszona, więc nie proponujemy tego miasta.`,
    "opted-out": () => `Partner poprosił, aby na razie go nie polecać.`,
    "no-capacity": ({ open, capacity }) =>
      `Na odpowiedź tego miasta czeka już tyle zapytań, ile może ono prowadzić naraz (${open} z ${capacity}).`,
    "declined-recently": ({ on }) =>
      `W podobnej sprawie partner odmówił ${day(on)} Wracamy z nią dopiero po roku.`,
  },
  advice: {
    "speak-language": ({ city, languages }) =>
      `Pomógłby ktoś, kto zna język używany ${city.forms.plIn}: ${either.format(languages.map((code) => languageNames.of(code) ?? code))}. Dopisz go w inicjatywie do języków.`,
    "say-more": () =>
      `Napisz w inicjatywie dokładniej, co chcecie robić i z kim; dziś mało z niej wynika.`,
    "extend-agreement": ({ title, signedOn, field }) =>
      `Dziedzinę „${field.pl}” można objąć umową bez zawierania nowej: wystarczy protokół do dokumentu ${quoted(title.pl)} z ${day(signedOn)}`,
    "renew-agreement": ({ title, endedOn }) =>
      `O podstawę najprościej: wystarczy odnowić dokument ${quoted(title.pl)}, który obowiązywał do ${day(endedOn)}`,
    "agree-institutions": () =>
      `Na początek wystarczy porozumienie samych instytucji; na umowę miast nie trzeba czekać.`,
    "letter-of-intent": ({ city }) =>
      `Na początek wystarczy list intencyjny ${city.forms.plWith}; z umową można poczekać na pierwsze wyniki.`,
    "wait-for-room": ({ open, capacity }) =>
      `Zapytaj, gdy partner odpowie na któreś z otwartych zapytań (${open} z ${capacity}).`,
  },
  interests: {
    "it-seeks": ({ sentence }) => ended(sentence.pl),
    "it-practises": ({ city, field, level, asOf }) =>
      `W dziedzinie „${field.pl}” ${practised[level]?.(city.forms.plWith)} (${asIn(asOf)}).`,
    "it-agreed": ({ title, signedOn, field }) =>
      `Obie strony umówiły się na to: ${quoted(title.pl)} z ${day(signedOn)} obejmuje dziedzinę „${field.pl}”.`,
    "it-did": (told) => `Byłby to dalszy ciąg tego, co już razem zrobiono: ${record(told)}.`,
    "it-learns": ({ city, home, asOf }) =>
      `${capital(city.forms.plWith)} ${home.name.pl} dzieli się głównie własnym doświadczeniem (${asIn(asOf)}), a ta inicjatywa może go dodać.`,
    "it-has-room": ({ open, capacity }) =>
      open === 0
        ? `Nie czeka tam teraz żadne inne zapytanie.`
        : `${open === 1 ? "Czeka tam jedno zapytanie" : `Zapytań czeka tam ${open}`}, a naraz można ich prowadzić ${capacity}.`,
  },
});
