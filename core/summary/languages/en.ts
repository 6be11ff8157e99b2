import type { Language } from '../language.ts';

export const en: Language = {
  common: 'the of and to in that is was for on with said he it has his have be are',
  starters:
    'the a an in it he she they we you i but and or so this that these those there here his her their its our my ' +
    'on at for as if when while after before since until although though because with from by to of is are was ' +
    'what who why how where which not no yes now then however meanwhile still also yet another some many most all ' +
    'both each one apparently instead soon later earlier',
  abbreviations:
    'mr mrs ms mx dr prof rev hon gov sen rep gen lt col maj capt cmdr sgt cpl pvt supt det insp messrs st mt ' +
    'pres atty adm vs v e.g i.e cf viz approx dept rs and or the an',
  numbered: 'no nos p pp fig figs vol art sec ch jan feb mar apr jun jul aug sep sept oct nov dec',
  trailing: 'inc corp co ltd llc plc bros jr sr esq etc ave blvd rd ft al ph.d',
  hasOrdinals: false,
  references:
    'he she it they him her his hers its their theirs them this that these those such both neither another others ' +
    'but and or so yet nor also however meanwhile moreover furthermore besides additionally nevertheless ' +
    'nonetheless therefore thus hence consequently instead otherwise likewise similarly still then later ' +
    'afterwards afterward earlier elsewhere here too though again indeed finally eventually ultimately ' +
    'conversely accordingly subsequently separately',
  referencePhrases: [
    'as a result',
    'at the same time',
    'for example',
    'for instance',
    'in addition',
    'in contrast',
    'in other words',
    'in turn',
    'on the other hand',
    'on the contrary',
    'by contrast',
    'by comparison',
    'as such',
    'in that',
    'in this',
    'after that',
    'before that',
    'since then',
    'until then',
    'that said',
    'even so',
    'what is more',
    "what's more",
    'the same',
    'the former',
    'the latter',
    'the pair',
    'the couple',
    'the duo',
    'the trio',
    'the move',
    'one of them',
    'most of them',
    'some of them',
    'many of them',
    'all of them',
    'none of them',
    'of these',
    'of those',
    'at that',
    'because of this',
    'to that end',
    'in fact',
    'in the meantime',
    'in response',
    'for his part',
    'for her part',
    'for its part',
    'for their part',
    'one such',
    'not only that',
    'no wonder',
    'as for',
    'according to him',
    'according to her',
    'according to them',
  ],
  pronouns: 'he she they him her his hers their them it its',
  bylines: 'by',
};
