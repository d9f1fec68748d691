import { wordOf, type Word } from "~/shared/words";
import type { Language } from "./profile";

/** Shorter words, most of them little grammar, are not told. */
const SHORTEST = 5;

/**
 * Verbs, qualities, quantities, months and what every project talks of: rare in a corpus of thirty cities, and
 * yet they say nothing. A word ending in `*` stands for every word that begins so.
 */
const emptyWords: Record<Language, string> = {
  pl: `europ* towarzyst* administrac* akcja* aktywn* bardz* bezpośredn* bieżąc* biur* blisk* bodziec bodźc* brak* braterst* całe całego
    całej całkowi* cały* celem* celu chwil* chętn* ciekaw* cyklicz* czasie czasu czerp* czerw* czterech cztery
    czyni* czyta* często części część członk* daleki* dalsz* dawn* dekad* dodatk* dokument* dokład* dopiero
    dopuszcz* dosta* dotych* dotycz* druga drugi* drugą dużego dużej duży* dwadzieścia dwiem* dwoje dwukrot*
    dwóch działa* dziel* dziesięci* dziesięć dziewięci* dziewięćdz* dzięki edycj* efekt* ekspert* element* etap*
    forma formie formy fundusz* funkcj* godzin* gospodar* goszcz* gotow* gości* grudni* grudzie* grupa grupie
    grupom grupy grupą grupę główn* historycz* informac* inicjatyw* innow* innych instytucj* interes* inwestyc*
    istniej* jeden jedenaś* jedna jednak jednego jednej jedyn* jesie* jesteś* jeszcze jeźdź* jeżdż* kiero* kilka
    kilkana* kilkoma kilku kilkud* kilkut* kolejn* komis* komitet* koniec konkretn* kontakt* korzyst* korzyś*
    koszt* krajow* kraju krakow* kryzys* krótk* kształt* kwiecie* kwietni* latach legal* lepiej lepsz* liczb*
    liczn* liczą lipca lipcu lipiec listopad* lokaln* ludzi ludzie ludzie* lutego luty lutym magistra* majow*
    marca marcu marzec materiał* metod* miasta miastach miastem miasto* miejsc* miejsk* miesiąc* miesięcz* misja
    misji misję międzynarod* model* moment* monitor* możem* możliw* młod* nadal nades* najbliż* najleps*
    najruch* najwięk* naszego nauczy* nawet* nawiąz* nazw* nazyw* niektór* niemal* nowa nowe nowego nowej nowy
    nowych nowym obchod* obecn* obejm* obiekt* objęt* objęł* obojga obszar* odbud* odbyw* odbył* odbędz* oddzia*
    odleg* odnaw* odnow* odpowied* odtworz* odwiedz* oferow* oferta oferty ofertę ogóln* okazj* około okres*
    opraco* organiz* osiem* osoba osobami osobn* osobom osoby osobę ostatni* otrzym* otwar* otwier* oświadcz*
    ożywi* partner* patronat* październik* personel* pewien pewn* pełn* pieniąd* pienię* pierwsz* pięciu
    pięknego piętnast* pięćdzies* placów* planow* planuj* plany pobyt* pochodz* począt* podczas podją* podob*
    podpis* podróż* podstaw* pokaz* pokaż* polak* polega* polityk* polsk* pomaga* pomoc* pomysł* pomóc ponad*
    ponown* poprow* poszuk* poszło poszły potrzeb* powinn* powsta* poznaj* poznam* poznać pozwol* pozysk* pożyt*
    praca* prace pracown* pracuj* pracy pracę prawdziw* prezydent* probl* profesj* program* projekt* propon*
    propozycj* prost* protok* prowadz* prowinc* przebieg* przeciw* przeds* przedłuż* przejąć przekaz* przekaż*
    przeprow* przeszko* przez* przyciąg* przygot* przyjaci* przyjad* przyjaz* przyjm* przyjąć przykład*
    przynajm* przynio* przynos* przystąp* przyszł* publiczn* punkt* raczej razem realiz* region* regular*
    relacj* rezultat* roboc* rodzaj* rozdzia* rozmach* rozmaw* rozmiar* rozmow* rozmów rozpocz* rozważ* rozwij*
    rozwin* rozwiąz* rozwoj* rozwój* ruchem ruchu ryzyk* rzadk* rzecz* samej samod* serdeczn* serii siebie
    siedem* siedzib* sierp* skorzyst* skupisk* sposob* sposób* spotka* spoza społeczn* spraw* stale stanow*
    stara stare starsz* stary starych stała stałe stałej stały stałych stron* stwor* stycz* swoi* swoj* szans*
    szczeg* szerok* sześci* szuka* szóst* takie* tamtej* technik* temat* temu teraz termin* trady* traktow*
    trwa* trzech trzeci* trzem trzydniow* trzykrot* tutaj tutej* tworz* tydzień tygod* tylko tysiąc* tytuł*
    uczest* uczył* udział* udzie* układ* umiej* umow* umoż* ustal* usług* utworz* uważ* uzgod* uzysk* ułatwi*
    użytk* wartoś* warun* ważn* wciąż* wewn* wieczor* wieczór* wiedz* wielka wielki* wielokr* wielol* wielu
    wiosenn* wiosn* więzi* wrześ* wskaz* wspar* wspier* wspomin* wspóln* współ* wszyst* wybra* wydarz* wydzia*
    wyjazd* wyjech* wykon* wykorzyst* wymian* wymien* wynik* wypraco* wyros* wysok* wystąp* wystę* wysła*
    wyłącz* wyższ* wzajem* wziąć własn* włącz* wśród zabezp* zachod* zachę* zacieś* zaczę* zadani* zagran*
    zainter* zajm* zajęc* zakres* zakup* zakład* zależ* zamier* zapewn* zapis* zapowi* zapras* zaprosi* zaproś*
    zarówno zasad* zawar* zawdz* zawod* zbier* zbliż* zdoby* zespoł* zespół* zeszł* zimow* zimą zmian* znacz*
    znaj* znale* zobacz* został* związ* zwiąż* zwłaszcza łatw* łącz* środk* środow* świata światow* świecie
    świeży* źródł* życia życie życzliw*`,
  en: `another bridge collect ability able about above abroad academic achieve across action active activity actual additional address
    administration advanced advice affair after again agency agree agreement alike allow almost along already
    although always among annual answer apply approach april area around arrange arrive article asked aspect
    assist attend august autumn available award based basic basis become before began begin begun behind being
    below benefit better between board branch bring broad brotherhood build built busiest busy buying called
    campaign capital care carried carry celebrate celebration center central centre century chance change
    chapter choose chosen circle cities citizen civic class clear close closer clothing collaboration committee
    common community company compare complete concern concrete conduct connect consider consideration contact
    contain continue contribute cooperate cooperation council counterpart country couple cover create crises
    crisis crowd current daily decade december decide department depend describe design despite detail develop
    development difference different direct disappoint discover discuss disposal distance division document
    dozen draft drafting drawn during early easier eastern easy edition effect eight either eleven employ enable
    encourage engage enjoy ensure enter entire equal especially establish europe european evening event every
    everything example excellent exist expand expect experience expert explain express extend facility famous
    favour february fifteen fifteenth fifty final finance financing find first fixture focus follow foreign form
    forty forward found founded fresh friday friend friendly fully function further future gain gather general
    gift given giving going grand great group growing guest handing happen having health helped helping historic
    history hold holder holding holiday hosted hosting hosts hour house hundred ideas impetus implement
    important improve include increase independent individual influence inform information initiative inspire
    instead institute institution integrate integration intend intent interest internal international introduce
    invite involve issue itself january joined joint july june keep knowledge known krakow kraków large largest
    lately later latest launch leader leading learn learnt least leave lesson letter level life limit linked
    liveliest lively liven living local longer looking lover lower main making manage manager many march match
    material matter meaning means measure meeting member membership mention method middle million minute mission
    model modern monday money monitor monitored monitoring month mostly mutual named national native natural
    nature nearby need needed never night north nothing november number object obstacle obtain occasion october
    offer office often older open operate opportunity order organisation organise organization organize origin
    original other others outside owner part participant participate particular partner partnership party pass
    people perform period permanent person personal phase place planned planning plans played point poland
    policy polish political popular position possible practical practice practise premises prepare presence
    present president prevent preventing previous private problem procedure process produce professional profile
    programme project prolong promise proper proposal propose protect protecting proud prove provide public
    publish purpose quality quarter question quick quiet ranging rather reach ready really reason rebuild
    rebuilding receive recent record recover recovering recur reduce regard region regional regular related
    relation remain renew renovate renovating repair repeat replace replaced report represent request require
    resident resource respect respond response responsible result return review revival revive right round
    running saturday scale scene schedule scope season second secretary section sector seldom select self
    seminar sending senior sense separate september series serious serve service seven several shape share short
    should shown shows similar simple since single sister situation sixth size skill small social society
    solution some sometimes source south space speak special specialist specific spend spent spring staff stage
    stand standard start state statement station status statute stay steady still street strength strengthen
    strong structure subject submit success such suggest suitable summer sunday supply support sure surround
    system table take taken talk target team technical technique tell tenth term their theme there these thing
    think third thirty those though thousand three through thursday time title today together tool topic total
    touch toward town tradition traditional train travel treat trip trying tuesday twelve twenty twice type
    under understand understanding undertake undertaking unique unit united until upper urban urge urging used
    user using usual value varied variety various venue view visible visit visitor voice volume wait walk want
    wednesday week weekend welcome western where which while whole wide winning winter within without woman
    women work worked worker working world worth would write writing wrote year yearly years yesterday young
    younger`,
};

/** Endings of Polish adjectives, participles and verbs, and of English adverbs, adjectives and past forms. */
const emptyEndings: Record<Language, RegExp> = {
  pl: /(?:(?:[sc]k|dzk|ow|[bcdfgjklłmprstwzźżśń]n|[aeo]n|ąc)(?:y|i|a|e|ą|i?ego|i?emu|[iy]mi?|i?ej|[iy]ch)|[aeiyąęu]ć|uj[eą]|[eaiy]my|[ae]j[ąe]|[ao]no|[aeiuy]ł[aoy]?|[aeiuy]li)$/,
  en: /(?:ly|ed|ive|ous|ful|less|able|ible|ish)$/,
};

const languages = ["pl", "en"] as const;
const stems = { pl: new Set<string>(), en: new Set<string>() };
const beginnings = { pl: new Map<string, string[]>(), en: new Map<string, string[]>() };

for (const language of languages) {
  for (const token of emptyWords[language].split(/\s+/)) {
    if (!token.endsWith("*")) {
      stems[language].add(wordOf(token, language).stem);
      continue;
    }
    const start = token.slice(0, -1);
    const same = beginnings[language].get(start.slice(0, 3)) ?? [];
    beginnings[language].set(start.slice(0, 3), [...same, start]);
  }
}

/**
 * Whether a word, rare enough, is worth telling as shared: long, and by its look a noun or a name.
 * Example: "planetarium" and "Domeyko" are telling; "poprowadzi", "grudzień" and "monitored" are not.
 */
export function isTelling({ lower, stem }: Word, language: Language): boolean {
  if (lower.length < SHORTEST || /\d/.test(lower)) return false;
  if (stems[language].has(stem) || emptyEndings[language].test(lower)) return false;
  return !beginnings[language].get(lower.slice(0, 3))?.some((start) => lower.startsWith(start));
}
