import type { Language } from '../language.ts';

export const de: Language = {
  tag: 'de',
  common: 'der die und das den von mit ist des dem im nicht ein eine auf sich auch für als zu',
  starters:
    'der die das den dem ein eine einen es er sie wir ich ihr man und aber oder doch denn in im am an auf bei mit ' +
    'nach vor seit für von aus als wenn wie was wer wo warum dies diese dieser dieses nun jetzt dann so auch noch ' +
    'nicht danach damit laut gemäß trotz wegen während dabei dazu dort hier sein seine ihre zudem allerdings',
  abbreviations:
    'dr prof hr fr frl dipl ing med phil jur rer nat mag st z.b u.a d.h v.a o.ä i.d.r z.t u.u bzw ca ggf vgl sog ' +
    'evtl inkl exkl zzgl geb gest verh zit bspw insb max min tel str z b u a d h v o ä i t mio mrd',
  numbered: 'nr art abs s kap bd jan feb mär apr jun jul aug sep sept okt nov dez §',
  trailing: 'usw etc u.s.w u.v.m uvm co jr sen',
  hasOrdinals: true,
  capitalisesNouns: true,
  references:
    'er sie es ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dieser diese dieses diesem diesen ' +
    'jener jene jenes dies solche solcher solches beide beides aber und oder doch jedoch denn sondern daher ' +
    'deshalb deswegen darum somit folglich demnach dennoch trotzdem allerdings dagegen hingegen dafür dazu dabei ' +
    'danach darauf daraufhin davor damit darin daran dadurch außerdem zudem ferner überdies ebenso ebenfalls auch ' +
    'dann dort hier so also nun schließlich inzwischen unterdessen stattdessen vielmehr weiter weiterhin später ' +
    'zuvor derweil dessen deren letzterer letztere ersterer andere andererseits einerseits',
  demonstratives: 'dieser diese dieses diesem diesen jener jene jenes',
  times:
    'woche jahr monat tag tage morgen abend nachmittag wochenende sommer winter frühjahr herbst saison montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
  leadIns: '',
  referencePhrases: [
    'das ist',
    'das sind',
    'das war',
    'das waren',
    'das sei',
    'das hat',
    'das habe',
    'das hatte',
    'das wird',
    'das werde',
    'das würde',
    'das wäre',
    'das gilt',
    'das gehe',
    'das geht',
    'das zeigt',
    'das zeige',
    'das heißt',
    'das bedeutet',
    'das liegt',
    'das alles',
    'das teilte',
    'das sagte',
    'das berichtete',
    'zum beispiel',
    'im gegensatz dazu',
    'vor diesem hintergrund',
    'aus diesem',
    'bei diesem',
    'bei dieser',
    'mit diesem',
    'mit dieser',
    'nach diesem',
    'nach dieser',
    'trotz dieser',
    'der gab',
    'einer von ihnen',
    'eine von ihnen',
    'das paar',
  ],
  pronouns: 'er sie ihm ihn ihr ihre ihren ihrem sein seine seinen seinem',
  neuterPronouns: 'es',
  pluralPronouns: '',
  firstPerson: 'ich mich mir mein meine meinen meinem meiner',
  indefinite: 'ein eine einen einem einer',
  definite: 'der die das',
  announcements: [
    'hier sind',
    'hier ist',
    'hier die',
    'hier finden',
    'hier lesen',
    'wir haben zusammengetragen',
    'ein überblick',
    'so geht',
    'das müssen sie',
    'was sie wissen müssen',
    'die wichtigsten fragen',
    'lesen sie',
    'wir erklären',
    'wir zeigen',
    'wir verraten',
    'wir geben',
  ],
  bylines: 'von',
};
