import { i18n } from '#i18n';

/** A piece of a story in the chosen theme and size. */
export function Preview() {
  return (
    <aside aria-labelledby="preview-title">
      <p class="caption" id="preview-title">
        {i18n.t('options.appearance.preview')}
      </p>
      <div class="preview story">
        <h2 class="headline">{i18n.t('options.preview.title')}</h2>
        <p class="standfirst">{i18n.t('options.preview.standfirst')}</p>
        <div class="text">
          <p>{i18n.t('options.preview.first')}</p>
          <p>{i18n.t('options.preview.second')}</p>
        </div>
      </div>
    </aside>
  );
}
