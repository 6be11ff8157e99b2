import type { Language } from '../language.ts';

export const fr: Language = {
  tag: 'fr',
  common: 'le la les de des du et un une est en dans que qui pour pas sur au par il ce',
  starters:
    'le la les un une des il elle ils elles on nous vous je ce cette ces cela mais et ou donc car en dans à au aux ' +
    'pour par sur avec sans après avant depuis selon si quand lorsque comme son sa ses leur leurs ainsi',
  abbreviations: 'm mm mme mmes mlle mlles mgr me dr pr prof st ste cf env p.ex c.-à-d av apr j.-c',
  numbered: 'n no art p pp vol chap fig janv févr avr juil sept oct nov déc',
  trailing: 'etc cie jr',
  hasOrdinals: false,
  capitalisesNouns: false,
  references:
    'il elle ils elles lui eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci ce cet cette ces cela ceci ' +
    'ça son sa ses leur leurs mais et ou or donc car ainsi aussi pourtant cependant toutefois néanmoins ' +
    'ensuite puis alors enfin également parallèlement ailleurs là ici tel telle tels telles finalement pourquoi ' +
    "c'est c'était",
  demonstratives: 'ce cet cette ces',
  times:
    'matin soir semaine année mois jour après-midi week-end été hiver automne printemps saison lundi mardi mercredi jeudi vendredi samedi dimanche',
  leadIns: '',
  referencePhrases: [
    'en effet',
    'en revanche',
    'au contraire',
    'par exemple',
    'de plus',
    'en outre',
    'par ailleurs',
    "d'ailleurs",
    'du coup',
    'dès lors',
    'de même',
    'de son côté',
    'de leur côté',
    'pour sa part',
    'quant à',
    'en conséquence',
    'à cette',
    'dans ce',
    'dans cette',
    'les deux',
    'une fois',
    "d'autres",
    "l'un d'eux",
    "l'une d'elles",
    'le couple',
    'pour cela',
  ],
  pronouns: 'il elle lui son sa ses',
  neuterPronouns: '',
  pluralPronouns: 'ils elles leur leurs',
  firstPerson: 'je me moi mon ma mes',
  indefinite: 'un une',
  definite: 'le la les l',
  announcements: [
    'voici',
    'on vous explique',
    'on fait le point',
    'retrouvez',
    'découvrez',
    'lire aussi',
    'à lire',
  ],
  bylines: 'par',
};
