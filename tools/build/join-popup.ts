import type { Plugin, Rolldown } from 'vite';

/**
 * Puts all that the popup loads at once into one file behind its first module. Else each part of it that another page has
 * too would be a file of its own, and each file waits for its turn at the browser.
 */
export function joinPopup(): Plugin {
  return {
    name: 'join-popup',
    outputOptions: (options) => {
      if (options.format !== 'es') return null;
      return { ...options, codeSplitting: { groups: [{ name: popupParts, debugName: NAME }] } };
    },
  };
}

function popupParts(id: string, context: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isLoadedAtOnce = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const importers = context.getModuleInfo(module)?.importers ?? [];
    return importers.some((importer) => POPUP.test(importer) || isLoadedAtOnce(importer));
  };
  return id.includes(OF_EVERY_PAGE) || isLoadedAtOnce(id) ? NAME : null;
}

/** What WXT puts before the first module of every page, which holds nothing here. */
const OF_EVERY_PAGE = 'wxt-html-plugins';

const POPUP = /\/entrypoints\/popup\/main\.tsx$/;

const NAME = 'popup-parts';
