import { i18n } from '#i18n';

/** The shape of an article, until there is one. */
export function LoadingStory() {
  return (
    <div class="story loading" role="status">
      <p class="visually-hidden">{i18n.t('popup.reading')}</p>
      <div class="ghost lede" aria-hidden="true">
        <i data-line="headline" />
        <i data-line="headline" data-width="short" />
        <i />
        <i data-width="long" />
        <i data-width="short" />
      </div>
      <div class="summary" aria-hidden="true">
        <div class="ghost">
          <i />
          <i data-width="long" />
          <i />
          <i data-width="long" />
          <i data-width="short" />
        </div>
      </div>
      <p class="loading-words" aria-hidden="true">
        {i18n.t('popup.reading')}
      </p>
    </div>
  );
}
