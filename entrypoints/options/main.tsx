import { render } from 'preact';
import { i18n } from '#i18n';
import { textDirection, textLanguage } from '../../components/text/locale.ts';
import { Options } from './options.tsx';

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
document.title = i18n.t('options.pageTitle');
render(<Options />, document.body);
