import type { Localised } from "~/modules/matching/engine/profile";
import type { MatchingSentences } from "~/modules/matching/engine/reasons";
import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";

const date = new Intl.DateTimeFormat("pl", { dateStyle: "long", timeZone: "UTC" });
const number = new Intl.NumberFormat("pl", { notation: "compact", maximumFractionDigits: 1 });
const distance = new Intl.NumberFormat("pl", { useGrouping: "always" });
const languageNames = new Intl.DisplayNames("pl", { type: "language" });
const either = new Intl.ListFormat("pl", { type: "disjunction" });

const day = (on: string) => `${date.format(new Date(on))} r.`;
const list = (labels: Localised[]) => labels.map(({ pl }) => pl).join(", ");
const threads = (concepts: Localised[]) =>
  `${concepts.length > 1 ? "Wspólne wątki" : "Wspólny wątek"}: ${list(concepts)}`;
const asIn = (year: number) => `stan na ${year} rok`;
const years = (from?: number, to?: number) =>
  from ? ` (${to && to !== from ? `${from}–${to}` : from})` : "";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (title: string) => (/[„”«»]/.test(title) ? title : `„${title}”`);
const dated = (title: string, year?: number, to?: number) =>
  `${quoted(title)}${year && title.includes(String(year)) ? "" : years(year, to)}`;
const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const practised = [
  "",
  "zdarzały się pojedyncze wspólne działania",
  "współpraca jest stała",
  "współpraca jest żywa i szeroka",
];
const judged = { exemplary: "wzorcową", active: "aktywną", satisfactory: "zadowalającą" } as Record<
  string,
  string
>;

export const matching = typeset<MatchingSentences>({
  reasons: {
    "link-meets": ({ institutions, since, concepts, asOf }) =>
      `Jest już taka współpraca: ${institutions.home.pl} – ${institutions.partner.pl}${since ? `, od ${since} roku` : ""}. ${threads(concepts)} (${asIn(asOf)}).`,
    "undertaking-meets": ({ title, year, endYear, concepts, asOf }) =>
      `Było już wspólne przedsięwzięcie: ${dated(title.pl, year, endYear)}. ${threads(concepts)} (${asIn(asOf)}).`,
    "plan-meets": ({ city, title, year, concepts, asOf }) =>
      `Współpraca ${city.forms.plWith} miała to w planach: ${dated(title.pl, year)}. ${threads(concepts)} (${asIn(asOf)}).`,
    "benefit-received-meets": ({ city, title, year, concepts, asOf }) =>
      `Współpraca ${city.forms.plWith} przyniosła już korzyść: ${dated(title.pl, year)}. ${threads(concepts)} (${asIn(asOf)}).`,
    "benefit-given-meets": ({ home, title, year, concepts, asOf }) =>
      `Partner skorzystał już z pomocy ${home.forms.plGenitive}: ${dated(title.pl, year)}. ${threads(concepts)} (${asIn(asOf)}).`,
    "field-note-meets": ({ field, note, concepts, asOf }) =>
      `${ended(note.pl)} ${threads(concepts)} (dziedzina: ${field.pl}, ${asIn(asOf)}).`,
    "agreement-meets": ({ title, note, signedOn, concepts }) =>
      `Mówi o tym ${quoted(title.pl)} z ${day(signedOn)} ${note ? `${ended(note.pl)} ` : ""}${threads(concepts)}.`,
    "summary-meets": ({ sentence, concepts, asOf }) =>
      `${ended(sentence.pl)} ${threads(concepts)} (${asIn(asOf)}).`,
    "words-meet": ({ city, words }) =>
      `W opisie współpracy ${city.forms.plWith} ${words.length > 1 ? "padają te same słowa" : "pada to samo słowo"}: ${words.map((word) => `„${word}”`).join(", ")}.`,
    "field-practised": ({ field, level, note, asOf }) =>
      `${capital(field.pl)}: ${practised[level] ?? ""} (${asIn(asOf)}).${note ? ` ${ended(note.pl)}` : ""}`,
    "field-agreed": ({ city, field }) =>
      `Porozumienie ${city.forms.plWith} przewiduje tę dziedzinę: ${field.pl}.`,
    "field-history": ({ city, field, count, latest, asOf }) =>
      `W dziedzinie „${field.pl}” rejestr ma ${pluralPl(count, "wpis", "wpisy", "wpisów")} o współpracy ${city.forms.plWith}${latest ? `, ostatni z ${latest} roku` : ""}${latest === asOf ? "" : ` (${asIn(asOf)})`}.`,
    "institutions-linked": ({ institutions, asOf }) =>
      `Instytucje tego rodzaju już współpracują: ${institutions.home.pl} – ${institutions.partner.pl} (${asIn(asOf)}).`,
    "shared-language": ({ languages }) =>
      `Wspólnym językiem roboczym może być ${either.format(languages.map((code) => languageNames.of(code) ?? code))}.`,
    "eu-programme-open": ({ city, home }) =>
      `${home.name.pl} i ${city.name.pl} leżą w Unii Europejskiej, więc mogą razem starać się o unijne pieniądze.`,
    "agreement-covers": ({ title, signedOn, field }) =>
      `Jest podstawa: ${quoted(title.pl)} z ${day(signedOn)} obejmuje tę dziedzinę (${field.pl}).`,
    "agreement-valid": ({ title, signedOn, until }) =>
      `Jest podstawa: obowiązuje ${quoted(title.pl)} z ${day(signedOn)}${until ? `, obecnie do ${day(until)}` : ""}`.replace(
        /\.?$/,
        ".",
      ),
    "answers-well": ({ accepted, asked }) =>
      `Partner odpowiada: przyjęte zapytania to ${accepted} z ${asked} wysłanych.`,
    "judged-lively": ({ city, judgement, asOf }) =>
      `Program ocenia współpracę ${city.forms.plWith} jako ${judged[judgement] ?? judgement} (${asIn(asOf)}).`,
    "goal-european-union": ({ city }) =>
      `${city.name.pl} leży w Unii Europejskiej, którą program stawia na pierwszym miejscu.`,
    "goal-region": ({ city }) =>
      `${city.name.pl} leży w Europie Środkowo-Wschodniej, gdzie program chce ożywiać kontakty.`,
    "city-gives-experience": ({ city, home, asOf }) =>
      `We współpracy ${city.forms.plWith} to ${home.name.pl} częściej się uczy, a inicjatywa tego właśnie szuka (${asIn(asOf)}).`,
    "city-takes-experience": ({ city, home, asOf }) =>
      `We współpracy ${city.forms.plWith} to ${home.name.pl} częściej dzieli się doświadczeniem, tak jak ta inicjatywa (${asIn(asOf)}).`,
    "similar-size": ({ city, home, population, homePopulation }) =>
      `${home.name.pl} i ${city.name.pl} są podobnej wielkości (${number.format(homePopulation)} i ${number.format(population)} mieszkańców).`,
    "city-named": ({ city }) => `Inicjatywa wprost wymienia to miasto: ${city.name.pl}.`,
    "country-named": ({ country }) =>
      `Inicjatywa wymienia kraj, w którym leży to miasto: ${country.pl}.`,
    "tongue-named": ({ city, language }) =>
      `Inicjatywa wspomina o języku używanym ${city.forms.plIn}: ${languageNames.of(language) ?? language}.`,
  },
  cautions: {
    "far-away": ({ city, kilometres }) =>
      `Do ${city.forms.plGenitive} jest około ${distance.format(kilometres)} km, więc wspólne wyjazdy będą drogie.`,
    "shown-often": ({ times }) =>
      `To miasto polecano ostatnio ${pluralPl(times, "raz", "razy", "razy")}; warto rozważyć także inne.`,
    "agreement-elsewhere": ({ title, signedOn, fields }) =>
      `${quoted(title.pl)} z ${day(signedOn)} obejmuje inne dziedziny: ${list(fields)}.`,
    "agreement-expired": ({ title, endedOn }) =>
      `Już nie obowiązuje: ${quoted(title.pl)} (do ${day(endedOn)}).`,
    "no-agreement": ({ city, instead }) =>
      `${capital(city.forms.plWith)} nie ma umowy o współpracy${instead ? `; jest za to ${quoted(instead.title.pl)} z ${day(instead.signedOn)}` : "."}`,
    not_lively: ({ city, asOf }) => `Kontakty ${city.forms.plWith} nie są żywe (${asIn(asOf)}).`,
    not_interested: ({ city, asOf }) =>
      `Po stronie partnera (${city.name.pl}) nie widać zainteresowania nowymi przedsięwzięciami (${asIn(asOf)}).`,
    never_answers: ({ city, asOf }) =>
      `Urząd ${city.forms.plIn} nie odpowiada na listy (${asIn(asOf)}).`,
    "requests-open": ({ open, capacity }) =>
      `Na odpowiedź tego miasta ${open > 1 && open < 5 ? "czekają" : "czeka"} już ${pluralPl(open, "zapytanie", "zapytania", "zapytań")}, a naraz może ono prowadzić najwyżej ${capacity}.`,
    "outside-eu-programme": ({ city, country }) =>
      `${city.name.pl} leży poza Unią Europejską (${country.pl}), więc program unijny może nie objąć tego partnera.`,
    "nothing-in-field": ({ city, field, asOf }) =>
      `W dziedzinie „${field.pl}” nie zapisano dotąd współpracy ${city.forms.plWith} (${asIn(asOf)}).`,
    suspended: ({ city }) =>
      `Współpraca ${city.forms.plWith} jest zawieszona, więc nie proponujemy tego miasta.`,
    "opted-out": () => `Partner poprosił, aby na razie go nie polecać.`,
    "no-capacity": () =>
      `Partner ma już tyle zapytań, ile może prowadzić; można wrócić, gdy odpowie na któreś z nich.`,
    "declined-recently": () => `W ciągu ostatnich 12 miesięcy partner odmówił w podobnej sprawie.`,
  },
});
