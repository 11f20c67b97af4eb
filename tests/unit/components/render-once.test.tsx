// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ClaimCard } from '../../../components/ClaimCard';
import { jsx as plainJsx } from '../../../components/plain/jsx-runtime';
import { renderOnce } from '../../../components/plain/render-once';
import { sayFrom } from '../../../lib/wording/wording';
import en from '../../../public/_locales/en/messages.json';
import { draw } from './draw';
import { LONG_REPORT, REPORT } from './fixture-report';

const say = sayFrom(en);

test('the page’s tooltip draws the very card that the popup draws', async () => {
  for (const { claims, article, others } of [REPORT, LONG_REPORT])
    for (const claim of claims.slice(0, 10)) {
      const card = <ClaimCard {...{ claim, article, others, say }} locale="en" withSentence onCopy={() => {}} />;
      const once = document.createElement('main');
      renderOnce(card, once, document);
      const kept = await draw(card);
      expect(once.innerHTML).toBe(kept.innerHTML);
      expect(once.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    }
});

test('plain elements are drawn like Preact’s: attributes, lists, listeners; text is never markup', () => {
  const root = document.createElement('div');
  let clicks = 0;
  const Box = ({ children }: { children?: unknown }) => plainJsx('p', { class: 'box', children });
  renderOnce(
    plainJsx(Box as never, {
      children: [
        null,
        false,
        0,
        '<b>text</b>',
        plainJsx('button', { hidden: true, disabled: false, 'aria-pressed': false, onClick: () => clicks++ }),
      ],
    }),
    root,
    document,
  );
  expect(root.innerHTML).toBe(
    '<p class="box">0&lt;b&gt;text&lt;/b&gt;<button hidden="" aria-pressed="false"></button></p>',
  );
  root.querySelector('button')?.click();
  expect(clicks).toBe(1);
});
