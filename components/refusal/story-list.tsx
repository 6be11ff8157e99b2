import { linkAddress } from '../../core/addresses.ts';
import type { StoryLink } from '../../core/article.ts';

/** Stories that a page leads to, as links. */
export function StoryList({ stories }: { stories: readonly StoryLink[] }) {
  return (
    <ul class="stories">
      {stories.map(({ title, url }) => (
        <li key={url}>
          <a href={linkAddress(url) ?? ''} target="_blank" rel="noopener noreferrer" dir="auto">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
