/** Names of months and weekdays by language, in order from January and from Monday; folded, "|" parts spellings. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|janner|jan februar|feb marz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  fr: 'janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
  it: 'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic',
  pt: 'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  nl: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
};

const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miercoles jueves viernes sabado domingo',
  it: 'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  pt: 'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
};

const RELATIVE: Readonly<Record<string, string>> = {
  en: 'today tonight yesterday tomorrow',
  de: 'heute gestern morgen vorgestern ubermorgen',
  fr: "aujourd'hui hier demain",
  es: 'hoy ayer manana',
  it: 'oggi ieri domani',
  pt: 'hoje ontem amanha',
  nl: 'vandaag gisteren morgen',
};

/** What each date word of a language stands for: "m3", "w1", or itself. Words are folded. */
export function dateWords(lang: string): ReadonlyMap<string, string> {
  const key = Object.hasOwn(MONTHS, lang) ? lang : 'en';
  const known = tables.get(key);
  if (known) return known;
  const table = new Map<string, string>();
  const add = (words: string, name: (place: number, word: string) => string): void => {
    for (const [i, group] of words.split(' ').entries())
      for (const word of group.split('|')) table.set(word, name(i, word));
  };
  add(RELATIVE[key] ?? '', (_, word) => word);
  add(WEEKDAYS[key] ?? '', (place) => `w${place + 1}`);
  add(MONTHS[key] ?? '', (place) => `m${place + 1}`);
  tables.set(key, table);
  return table;
}

const tables = new Map<string, ReadonlyMap<string, string>>();
