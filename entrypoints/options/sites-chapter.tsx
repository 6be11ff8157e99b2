import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { giveBackSite, grantedSites, siteName, watchSites } from '../../browser/sites.ts';
import { Chapter } from './chapter.tsx';

/** The sites whose articles open by themselves, each with the way to take it back. */
export function SitesChapter() {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void grantedSites().then(setSites);
    read();
    return watchSites(read);
  }, []);
  return (
    <Chapter name="sites">
      <p class="about">{i18n.t(sites.length > 0 ? 'options.sites.about' : 'options.sites.none')}</p>
      <dl class="ledger">
        {sites.map((site) => (
          <div key={site}>
            <dt>{siteName(site)}</dt>
            <dd>{i18n.t('options.sites.opens')}</dd>
            <dd>
              <button
                type="button"
                class="link"
                aria-label={i18n.t('options.sites.takeBackNamed', [siteName(site)])}
                onClick={() => void giveBackSite(site)}
              >
                {i18n.t('options.sites.takeBack')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
