import type { Language } from '../language.ts';

export const pt: Language = {
  tag: 'pt',
  common: 'o a os as de que e do da em um uma para com não no na por dos se é ao',
  starters:
    'o a os as um uma e mas ou se em no na nos nas de do da com por para sem sobre após desde até segundo quando ' +
    'como que não já ele ela eles elas este esta esse essa isso isto seu sua também além',
  abbreviations: 'sr sra srs dr dra prof profa eng exmo d gen cel cap pe p.ex ex aprox av r vs',
  numbered: 'n nº no art pág págs p pp vol cap fig jan fev mar abr mai jun jul ago set out nov dez',
  trailing: 'etc s.a ltda cia jr',
  hasOrdinals: false,
  capitalisesNouns: false,
  references:
    'ele ela eles elas lhe lhes este esta estes estas esse essa esses essas aquele aquela aqueles isto isso aquilo seu ' +
    'sua seus suas mas e ou porém contudo todavia entretanto portanto logo assim então depois também ainda além ' +
    'enquanto finalmente ali lá aqui ambos ambas tal tais outro outra outros outras dele dela deles delas já',
  links:
    'também além porém portanto este esta estes estas esse essa esses essas deste desta desse dessa tal tais',
  demonstratives: 'neste nesta nesse nessa este esta estes estas esse essa esses essas',
  times:
    'manhã tarde noite semana ano mês dia verão inverno outono primavera temporada segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo',
  leadIns: '',
  referencePhrases: [
    'no entanto',
    'por exemplo',
    'por isso',
    'por outro lado',
    'por sua vez',
    'em contrapartida',
    'ao contrário',
    'de fato',
    'de facto',
    'apesar disso',
    'com isso',
    'para isso',
    'um deles',
    'uma delas',
    'o casal',
    'os dois',
    'as duas',
    'o mesmo',
    'a mesma',
  ],
  countedTime:
    /^(?:(?:\S+ ){0,2}(?:horas|dias|semanas|meses|anos) (?:depois|mais tarde|antes)|no dia (?:seguinte|anterior)|pouco depois)(?![^\s,]| d)/i,
  openers: [],
  pronouns: 'ele ela lhe seu sua seus suas dele dela',
  neuterPronouns: '',
  pluralPronouns: 'eles elas lhes',
  firstPerson: 'eu me mim meu minha meus minhas',
  hosts: 'nós nosso nossa nossos nossas',
  guests: 'você vocês tu teu tua seu sua',
  indefinite: 'um uma',
  definite: 'o a os as',
  announcements: [
    'veja',
    'confira',
    'saiba',
    'leia',
    'entenda',
    'estes são',
    'estas são',
    'assine',
    'inscreva-se',
    'clique',
    'siga',
    'acesse',
    'imagine',
    'descubra',
  ],
  bylines: 'por',
};
