import preact from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };
import { slimReadability } from './tools/build/slim-readability.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ mode }) => ({
    plugins: [preact(), slimReadability(), joinPopup()],
    // For older ones the style sheets would guess directions from languages.
    build: { cssTarget: ['chrome120', 'firefox142'], modulePreload: { polyfill: false } },
    define: { 'import.meta.env.REPORT_FORM': JSON.stringify(reportForm(mode)) },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        // The typefaces that reader mode takes into pages are read from the extension's own files.
        "connect-src 'self'",
        'img-src http: https: data:',
        // The silence that is played while the popup reads aloud, for the sound keys.
        "media-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandToggleReader__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** Where the project takes reports: `bugs.url` of package.json, if it has one; tests have one in any case. */
function reportForm(mode: string): string {
  const { bugs } = project as { bugs?: { url?: string } };
  return mode === 'e2e' ? 'https://github.com/example/lede/issues' : (bugs?.url ?? '');
}

/**
 * Puts all that the popup loads at once into one file behind its first module. Else each part of it that another page has
 * too would be a file of its own, and each file waits for its turn at the browser.
 */
function joinPopup(): Plugin {
  return {
    name: 'join-popup',
    outputOptions: (options) => {
      if (options.format !== 'es') return null;
      return { ...options, codeSplitting: { groups: [{ name: popupParts }] } };
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
  return id.includes(OF_EVERY_PAGE) || isLoadedAtOnce(id) ? 'popup-parts' : null;
}

/** What WXT puts before the first module of every page, which holds nothing here. */
const OF_EVERY_PAGE = 'wxt-html-plugins';

const POPUP = /\/entrypoints\/popup\/main\.tsx$/;
