import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Library } from '../../components/Library';
import '../../components/tokens.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/pages.css';
import { showPage } from '../../components/show-page';
import { connectDesk } from '../../lib/messages';

const { say, locale, root } = showPage(browser.i18n, 'in-page', 'open_library');
render(<Library desk={connectDesk()} say={say} locale={locale} demo={browser.runtime.getURL('welcome.html')} />, root);
