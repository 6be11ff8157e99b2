import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };
import { joinPopup } from './tools/build/join-popup.ts';
import { slimDOMPurify } from './tools/build/slim-dompurify.ts';
import { slimReadability } from './tools/build/slim-readability.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ mode }) => ({
    plugins: [preact(), slimReadability(), slimDOMPurify(), joinPopup()],
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
