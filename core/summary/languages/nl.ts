import type { Language } from '../language.ts';

export const nl: Language = {
  tag: 'nl',
  common: 'de het een en van in is dat op te voor met zijn niet aan er ook als om door',
  starters:
    'de het een en maar of want in op aan bij met na voor van uit als toen hij zij ze we wij ik je er dat dit deze die ' +
    'zijn haar hun ook nog niet nu dan zo wat wie waarom hoe volgens sinds',
  abbreviations:
    'dhr mevr mw dr drs prof ir ing mr bijv bv d.w.z o.a m.b.t i.v.m t.o.v a.u.b ca resp evt incl excl st vgl',
  numbered: 'nr art p pp blz jan feb mrt apr jun jul aug sep sept okt nov dec',
  trailing: 'enz etc e.d e.a n.v b.v jr',
  hasOrdinals: false,
  capitalisesNouns: false,
  references:
    'hij zij ze hem haar hun hen zijn dit dat deze die zulke beide beiden maar en of want dus toch echter daarom ' +
    'daardoor daarna daarbij daarmee daarnaast daarvoor daarop daar hier dan toen ook bovendien verder vervolgens ' +
    'intussen ondertussen inmiddels uiteindelijk desondanks niettemin evenwel anders andere eveneens later eerder zo',
  demonstratives: 'dit deze',
  times:
    'ochtend avond middag nacht week jaar maand dag weekend zomer winter herfst lente seizoen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  leadIns: '',
  referencePhrases: [
    'in dat',
    'in die',
    'in deze',
    'in dit',
    'aan de andere kant',
    'bij wijze van',
    'om die reden',
    'als gevolg',
    'op zijn beurt',
    'op haar beurt',
    'een van hen',
    'het is',
    'het was',
    'het wordt',
    'het heeft',
    'het gaat',
    'het kan',
    'het stel',
    'het koppel',
    'het tweetal',
    'de twee',
    'dezelfde',
    'hetzelfde',
  ],
  pronouns: 'hij hem haar',
  neuterPronouns: '',
  pluralPronouns: 'zij ze hun hen',
  firstPerson: 'ik mij mijn',
  indefinite: 'een',
  definite: 'de het',
  announcements: ['dit zijn', 'dit is wat', 'hier zijn', 'lees ook', 'bekijk', 'een overzicht', 'we zetten'],
  bylines: 'door',
};
