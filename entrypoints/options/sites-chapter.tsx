import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { joinedSites, joinSite, watchJoinedSites } from '../../browser/joined-sites.ts';
import { giveBackSite, grantedSites, siteName, watchSites } from '../../browser/sites.ts';
import { Chapter } from './chapter.tsx';

/** The sites whose articles open by themselves or have their pages joined, each with the way to take it back. */
export function SitesChapter() {
  const opening = useSites(grantedSites, watchSites);
  const joining = useSites(joinedSites, watchJoinedSites);
  return (
    <Chapter name="sites">
      <p class="about">{i18n.t(opening.length > 0 ? 'options.sites.about' : 'options.sites.none')}</p>
      <dl class="ledger">
        {opening.map((site) => (
          <SiteRow
            key={site}
            name={siteName(site)}
            words={i18n.t('options.sites.opens')}
            onTakeBack={() => void giveBackSite(site)}
          />
        ))}
      </dl>
      {joining.length > 0 && <p class="about">{i18n.t('options.sites.joinsAbout')}</p>}
      <dl class="ledger">
        {joining.map((site) => (
          <SiteRow
            key={site}
            name={site}
            words={i18n.t('options.sites.joins')}
            onTakeBack={() => void joinSite(site, false)}
          />
        ))}
      </dl>
    </Chapter>
  );
}

interface SiteRowProps {
  name: string;
  /** What happens on it. */
  words: string;
  onTakeBack: () => void;
}

function SiteRow({ name, words, onTakeBack }: SiteRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
      <dd>
        <button
          type="button"
          class="link"
          aria-label={i18n.t('options.sites.takeBackNamed', [name])}
          onClick={onTakeBack}
        >
          {i18n.t('options.sites.takeBack')}
        </button>
      </dd>
    </div>
  );
}

/** A list of sites, kept right when it changes elsewhere. */
function useSites(read: () => Promise<string[]>, watch: (onChange: () => void) => () => void) {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void read().then(setSites);
    refresh();
    return watch(refresh);
  }, []);
  return sites;
}
