import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  deleteEverything,
  fromFile,
  readStoredData,
  replaceStoredData,
  toFile,
} from '../../browser/stored-data.ts';

/** All that is stored: to see, to take along, to bring back, to delete. */
export function StoredDataRow() {
  const [shown, setShown] = useState<string | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const [message, setMessage] = useState('');

  const act = (work: Promise<string>) =>
    void work.catch(() => i18n.t('stored.failed')).then((said) => setMessage(said));
  const see = async () => setShown(shown === null ? toFile(await readStoredData()) : null);
  const bring = async (file: File | undefined) => {
    const data = file ? fromFile(await file.text()) : null;
    if (!data) return i18n.t('stored.noFile');
    const isKept = await replaceStoredData(data);
    setShown(null);
    return i18n.t(isKept ? 'stored.imported' : 'stored.failed');
  };
  const forget = async () => {
    await deleteEverything();
    setDeleting(false);
    setShown(null);
    return i18n.t('stored.deleted');
  };

  return (
    <>
      <div class="actions">
        <button type="button" class="button" aria-expanded={shown !== null} onClick={() => void see()}>
          {i18n.t(shown === null ? 'stored.see' : 'stored.close')}
        </button>
        <button type="button" class="button" onClick={() => act(save())}>
          {i18n.t('stored.export')}
        </button>
        <label class="button">
          {i18n.t('stored.import')}
          <input
            type="file"
            accept="application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              act(bring(file));
            }}
          />
        </label>
        {isDeleting ? (
          <span class="actions">
            <button type="button" class="button" onClick={() => act(forget())}>
              {i18n.t('stored.really')}
            </button>
            <button type="button" class="link" onClick={() => setDeleting(false)}>
              {i18n.t('action.cancel')}
            </button>
          </span>
        ) : (
          <button type="button" class="link" onClick={() => setDeleting(true)}>
            {i18n.t('stored.delete')}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {message}
      </p>
      {shown !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
        <section class="stored" aria-label={i18n.t('stored.name')} tabIndex={0}>
          <pre dir="ltr">{shown}</pre>
        </section>
      )}
    </>
  );
}

/** Gives the reader the file, by the way that any page has. */
async function save(): Promise<string> {
  const file = new Blob([toFile(await readStoredData())], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: 'lede.json' });
  link.click();
  URL.revokeObjectURL(address);
  return i18n.t('stored.exported');
}
