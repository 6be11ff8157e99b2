import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import { Tool } from '../controls/tool.tsx';
import { ownWords } from '../text/locale.ts';

export interface LargePictureProps {
  /** A checked http(s) address. */
  src: string;
  alt: string;
  /** What stands under the picture in the article; empty where nothing does. */
  caption: string;
  onClose: () => void;
}

/** A picture over everything else, as large as the window, or in its own size with a press. */
export function LargePicture({ src, alt, caption, onClose }: LargePictureProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  // The browser gives the focus back to the button that it was opened by.
  const close = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent) => {
    // Nothing of the article under it moves, and Escape leaves nothing but the picture.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      class="large-picture"
      ref={dialog}
      aria-label={alt || caption || i18n.t('picture.large')}
      {...ownWords()}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <div class="large-frame" data-full={isFull || undefined} tabIndex={isFull ? 0 : undefined}>
        <img alt={alt} referrerpolicy="no-referrer" src={src} />
      </div>
      <div class="large-foot">
        <p dir="auto">{caption || alt}</p>
        <button type="button" class="button small" aria-pressed={isFull} onClick={() => setFull(!isFull)}>
          {i18n.t('picture.fullSize')}
        </button>
        <Tool name={i18n.t('picture.close')} onClick={close}>
          <Icon name="close" />
        </Tool>
      </div>
    </dialog>
  );
}
