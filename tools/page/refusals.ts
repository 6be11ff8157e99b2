import type { Refusal } from '../../core/article.ts';

/** The sentence that tells why a saved page gives no article. */
export function refusalSentence(path: string, reason: Refusal, detail?: string): string {
  const sentence = `${path} ${REFUSALS[reason]}`;
  return detail ? `${sentence.replace(/\.$/, '')}: ${detail}` : sentence;
}

const REFUSALS = {
  blank: 'is a blank page.',
  'consent-wall': 'asks for consent before it shows anything.',
  data: 'holds data, not a page to read.',
  failed: "can't be cleaned.",
  feed: "is a news feed: save the article's own page.",
  'front-page': "is a front page: save an article's own page.",
  gallery: 'is a gallery of pictures.',
  image: 'is a picture.',
  'in-frame': 'keeps its article in a frame: save the page that the frame shows.',
  media: 'is a video or a recording.',
  'missing-page': "says that it isn't there.",
  'no-article': 'holds no article.',
  pdf: 'is a PDF.',
  'section-page': "is a list of stories: save an article's own page.",
  video: 'is there to show a video.',
} satisfies Record<Refusal, string>;
