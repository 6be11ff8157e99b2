import { render } from 'preact';
import { textDirection, textLanguage } from '../../components/text/locale.ts';
import { fitPopup } from './fit.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
fitPopup();
render(<Popup />, document.body);
