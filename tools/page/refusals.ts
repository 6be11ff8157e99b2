import type { Refusal } from '../../core/article.ts';

/** The sentence that tells why a saved page gives no article. */
export function refusalSentence(path: string, reason: Refusal, detail?: string): string {
  const sentence = `${path} ${REFUSALS[reason]}`;
  return detail ? `${sentence.replace(/\.$/, '')}: ${detail}` : sentence;
}

const REFUSALS = {
  blank: 'is a blank page.',
  data: 'holds data, not a page to read.',
  failed: "can't be cleaned.",
  feed: "is a news feed: save the article's own page.",
  'front-page': "is a front page: save an article's own page.",
  image: 'is a picture.',
  'in-frame': 'keeps its article in a frame: save the page that the frame shows.',
  media: 'is a video or a recording.',
  'no-article': 'holds no article.',
  pdf: 'is a PDF.',
} satisfies Record<Refusal, string>;
