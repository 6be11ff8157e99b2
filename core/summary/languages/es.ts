import type { Language } from '../language.ts';

export const es: Language = {
  tag: 'es',
  common: 'el la los las de que y en un una por con para del se no es su al como',
  starters:
    'el la los las un una unos unas y o pero en de del al a con por para sin sobre tras desde hasta según si cuando ' +
    'como que se su sus este esta estos estas ese esa eso esto él ella ellos no ya así también además',
  abbreviations:
    'sr sra srta sres dr dra prof d dña lic ing gral cap sto sta mons p.ej ej aprox ee.uu excmo ilmo vs',
  numbered: 'n núm no art pág págs p pp vol cap fig ene feb mar abr may jun jul ago sept oct nov dic',
  trailing: 'etc s.a s.l cía hnos jr ud uds',
  hasOrdinals: false,
  capitalisesNouns: false,
  references:
    'él ella ellos ellas le les lo este esta estos estas ese esa esos esas aquel aquella esto eso aquello su sus ' +
    'pero y e o sino aunque así entonces luego después antes además también tampoco asimismo igualmente ' +
    'mientras finalmente allí ahí aquí ambos ambas dicho dicha dichos dichas tal tales otro otra otros otras',
  demonstratives: 'este esta estos estas ese esa esos esas',
  times:
    'mañana tarde noche semana año mes día verano invierno otoño primavera temporada lunes martes miércoles jueves viernes sábado domingo',
  leadIns: '',
  referencePhrases: [
    'sin embargo',
    'no obstante',
    'por ejemplo',
    'por eso',
    'por ello',
    'por lo tanto',
    'por tanto',
    'por otro lado',
    'por otra parte',
    'por su parte',
    'en cambio',
    'a su vez',
    'de hecho',
    'es decir',
    'en este',
    'en esta',
    'en ese',
    'en esa',
    'a pesar de ello',
    'tras ello',
    'uno de ellos',
    'una de ellas',
    'la pareja',
    'los dos',
    'las dos',
    'el mismo',
    'la misma',
  ],
  pronouns: 'él ella le su sus',
  neuterPronouns: '',
  pluralPronouns: 'ellos ellas les',
  firstPerson: 'yo me mí mi mis',
  indefinite: 'un una',
  definite: 'el la los las',
  announcements: [
    'estos son',
    'estas son',
    'esto es lo que',
    'aquí',
    'a continuación',
    'lea también',
    'te contamos',
    'le contamos',
  ],
  bylines: 'por',
};
