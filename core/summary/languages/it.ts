import type { Language } from '../language.ts';

export const it: Language = {
  tag: 'it',
  common: 'il la le di che e un una per con non del della dei in è si da al sono',
  starters:
    'il lo la i gli le un uno una e ma o se in di a da con su per tra fra dopo prima quando come che non si è ' +
    'questo questa questi queste quello quella egli lui lei loro suo sua nel nella nei al alla del della',
  abbreviations:
    'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom on sen gen col cap mons p.es es ecc.mo cfr ca c.a',
  numbered: 'n nn art artt pag pagg p pp vol cap fig gen feb mar apr mag giu lug ago set sett ott nov dic',
  trailing: 'ecc s.p.a s.r.l jr',
  hasOrdinals: false,
  capitalisesNouns: false,
  references:
    'egli ella lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua ' +
    'suoi sue tale tali ma e ed o però tuttavia dunque quindi perciò così inoltre anche infatti invece poi infine ' +
    'intanto nel frattempo allora lì là qui entrambi entrambe altro altra altri altre',
  links: 'anche inoltre tuttavia però quindi infatti invece questo questa questi queste tale tali',
  demonstratives: 'questo questa questi queste quello quella',
  times:
    'mattina sera notte settimana anno mese giorno pomeriggio estate inverno autunno primavera stagione lunedì martedì mercoledì giovedì venerdì sabato domenica',
  leadIns: '',
  referencePhrases: [
    'per esempio',
    'ad esempio',
    'di conseguenza',
    'per questo',
    'al contrario',
    "d'altra parte",
    'da parte sua',
    'dal canto suo',
    'in questo',
    'in questa',
    'in tal',
    'a sua volta',
    'di fatto',
    'una volta',
    'la coppia',
    'uno di loro',
    'i due',
    'le due',
    'lo stesso',
    'la stessa',
    "quest'ultimo",
    "quest'ultima",
  ],
  countedTime:
    /^(?:(?:\S+ ){0,2}(?:ore|giorni|settimane|mesi|anni) (?:dopo|più tardi|prima)|(?:il giorno (?:dopo|seguente|prima)|poco dopo))(?![^\s,]| (?:di|del|l|la|il))/i,
  openers: [],
  pronouns: 'egli ella lui lei suo sua suoi sue',
  neuterPronouns: '',
  pluralPronouns: 'loro',
  firstPerson: 'io mi me mio mia miei mie',
  hosts: 'noi ci nostro nostra nostri nostre',
  guests: 'tu ti tuo tua tuoi tue voi vi vostro vostra',
  indefinite: 'un uno una',
  definite: 'il lo la i gli le l',
  announcements: [
    'ecco',
    'leggi anche',
    'scopri',
    'vediamo',
    'iscriviti',
    'clicca',
    'segui',
    'seguici',
    'abbonati',
    'immagina',
    'immaginate',
  ],
  bylines: 'di',
};
