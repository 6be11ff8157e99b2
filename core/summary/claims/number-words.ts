/** How a language writes numbers; words are lower-case, without accents, and parted by spaces. */
export interface NumberWords {
  /** Zero to twenty, in order; words of one meaning are parted by "|". */
  readonly small: string;
  /** Thirty to ninety, in order. */
  readonly tens: string;
  readonly hundred: string;
  /** The scale words with their values. */
  readonly scales: Readonly<Record<string, number>>;
  /** Second to twelfth, in order. */
  readonly ordinals: string;
  /** What stands between the parts of one number: "twenty-five", "hundred and one". */
  readonly links: string;
  /** Words and signs for a hundredth. */
  readonly percent: string;
  /** Whether 1,5 is one and a half and 1.500 fifteen hundred. */
  readonly hasDecimalComma: boolean;
  /** The word for tens and unit together, where they are one; "" where they aren't. */
  readonly fuse?: (tens: string, unit: string) => string;
}

const INDIAN = { lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 };
const SHORT = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

const WORDS = {
  en: {
    small:
      'zero one two|both three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen twenty',
    tens: 'thirty forty fifty sixty seventy eighty ninety',
    hundred: 'hundred hundreds',
    scales: { ...SHORT, ...INDIAN, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    ordinals: 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    links: 'and',
    percent: '% percent pc',
    hasDecimalComma: false,
  },
  de: {
    small:
      'null eins|ein|eine zwei|beide|beiden drei vier funf sechs sieben acht neun zehn elf zwolf|dutzend dreizehn vierzehn ' +
      'funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    tens: 'dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert hunderte',
    scales: {
      tsd: 1e3,
      tausend: 1e3,
      mio: 1e6,
      million: 1e6,
      millionen: 1e6,
      mrd: 1e9,
      milliarde: 1e9,
      milliarden: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    ordinals:
      'zweite|zweiten dritte|dritten vierte|vierten funfte|funften sechste siebte achte neunte zehnte elfte zwolfte',
    links: 'und',
    percent: '% prozent',
    hasDecimalComma: true,
    fuse: (tens, unit) => `${unit}und${tens}`,
  },
  fr: {
    small:
      'zero un|une deux trois quatre cinq six sept huit neuf dix onze douze|douzaine treize quatorze quinze seize ' +
      'dix-sept dix-huit dix-neuf vingt|vingts',
    tens: 'trente quarante cinquante soixante septante huitante nonante',
    hundred: 'cent cents',
    scales: {
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      billion: 1e12,
      billions: 1e12,
      mds: 1e9,
    },
    ordinals:
      'deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme',
    links: 'et',
    percent: '%',
    hasDecimalComma: true,
  },
  es: {
    small:
      'cero uno|un|una dos|ambos|ambas tres cuatro cinco seis siete ocho nueve diez once doce|docena trece catorce quince ' +
      'dieciseis diecisiete dieciocho diecinueve veinte',
    tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: 'cien ciento cientos',
    scales: { mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
    ordinals:
      'segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta septimo octavo noveno decimo undecimo duodecimo',
    links: 'y',
    percent: '%',
    hasDecimalComma: true,
    fuse: (tens, unit) => (tens === 'veinte' ? `veinti${unit}` : ''),
  },
  it: {
    small:
      'zero uno|un|una due|entrambi|entrambe tre quattro cinque sei sette otto nove dieci undici dodici|dozzina tredici ' +
      'quattordici quindici sedici diciassette diciotto diciannove venti',
    tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
    hundred: 'cento',
    scales: {
      mille: 1e3,
      mila: 1e3,
      milione: 1e6,
      milioni: 1e6,
      mln: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      mld: 1e9,
    },
    ordinals:
      'secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo ottavo nono decimo undicesimo dodicesimo',
    links: 'e',
    percent: '%',
    hasDecimalComma: true,
    fuse: (tens, unit) => (/^[uo]/.test(unit) ? tens.slice(0, -1) : tens) + unit,
  },
  pt: {
    small:
      'zero um|uma dois|duas|ambos|ambas tres quatro cinco seis sete oito nove dez onze doze|duzia treze quatorze|catorze ' +
      'quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
    tens: 'trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundred: 'cem cento centenas',
    scales: {
      mil: 1e3,
      mi: 1e6,
      milhao: 1e6,
      milhoes: 1e6,
      bi: 1e9,
      bilhao: 1e9,
      bilhoes: 1e9,
      trilhao: 1e12,
      trilhoes: 1e12,
    },
    ordinals:
      'segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta setimo oitavo nono decimo undecimo duodecimo',
    links: 'e',
    percent: '%',
    hasDecimalComma: true,
  },
  nl: {
    small:
      'nul een twee|beide drie vier vijf zes zeven acht negen tien elf twaalf|dozijn dertien veertien vijftien zestien ' +
      'zeventien achttien negentien twintig',
    tens: 'dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd honderden',
    scales: { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, biljoen: 1e12 },
    ordinals: 'tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    links: 'en',
    percent: '% procent',
    hasDecimalComma: true,
    fuse: (tens, unit) => `${unit}en${tens}`,
  },
} satisfies Record<string, NumberWords>;

/** The languages whose number words we know, by their tag. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWords> = new Map(Object.entries(WORDS));
