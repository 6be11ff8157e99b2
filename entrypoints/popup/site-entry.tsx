import { i18n } from '#i18n';
import { useSite } from './use-site.ts';

/** An entry of the menu: whether the articles of the page's site open in reader mode by themselves. */
export function SiteEntry({ url, onDone }: { url: string; onDone: () => void }) {
  const { site, opensByItself, toggle } = useSite(url);
  if (!site) return null;
  return (
    <button
      type="button"
      onClick={() => {
        toggle();
        onDone();
      }}
    >
      {i18n.t(opensByItself ? 'visit.stop' : 'visit.always', [site])}
    </button>
  );
}
