import { languageOf } from './languages.ts';
import { splitSentences } from './sentences.ts';

/** A text without the sentences that speak to a language model instead of a reader: "ignore your instructions". */
export function withoutOrders(text: string, lang: string | null): string {
  let kept = '';
  let end = 0;
  for (const sentence of splitSentences(text, languageOf(text, lang))) {
    if (ORDERS.some((order) => order.test(text.slice(sentence.start, sentence.end)))) {
      kept += text.slice(end, sentence.start);
      end = sentence.end;
    }
  }
  return kept + text.slice(end);
}

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|directions|context|above)\b/iu,
  /\b(?:ignoriere|vergiss|missachte)\b.{0,40}\b(?:anweisung|vorgabe|regel|prompt)/iu,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions?|consignes?)\b/iu,
  /\b(?:ignora|olvida|ignore|esqueça|dimentica)\b.{0,40}\b(?:instrucciones|instruções|istruzioni)\b/iu,
  /\b(?:negeer|vergeet)\b.{0,40}\binstructies\b/iu,
  /\byou are (?:now )?(?:an?|the) (?:ai|assistant|language model|chatbot|llm)\b/iu,
  /\b(?:system|developer) (?:prompt|message)\b/iu,
  /\b(?:as an ai|dear (?:ai|assistant|llm)|attention[,:]? (?:ai|assistant|llm|summari[sz]er)s?)\b/iu,
  /\b(?:ai|llm|language) (?:models?|assistants?|summari[sz]ers?) (?:must|should|shall)\b/iu,
  /\b(?:when|if) (?:you )?summari[sz](?:e|ing)\b.{0,60}\b(?:say|write|state|include|mention|output)\b/iu,
];
