import { toMdast } from 'hast-util-to-mdast';
import type { Image, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Picture } from './article.ts';
import { byline } from './plain-text.ts';

/** An article as GitHub-flavoured Markdown, with its head, its pictures and its address. */
export function articleMarkdown(article: Article): string {
  const content = toMdast(article.content);
  const children = [
    { type: 'heading', depth: 1, children: [text(article.title)] } as const,
    article.standfirst && paragraph({ type: 'emphasis', children: [text(article.standfirst)] }),
    byline(article) && paragraph(text(byline(article))),
    article.image && paragraph(image(article.image)),
    article.image?.caption && paragraph(text(article.image.caption)),
    ...('children' in content ? (content.children as RootContent[]) : []),
    paragraph({ type: 'link', url: article.url, children: [text(article.url)] }),
  ].filter((node): node is RootContent => Boolean(node));
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' });
}

type Phrasing = Extract<RootContent, { type: 'paragraph' }>['children'][number];

function paragraph(child: Phrasing): RootContent {
  return { type: 'paragraph', children: [child] };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function image({ src, alt }: Picture): Image {
  return { type: 'image', url: src, alt };
}
