import browser from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { openClaimSet } from '../lib/claim-set/open-claim-set';
import { openDesk } from '../lib/desk/desk';
import { answerDesk } from '../lib/messages';
import { openTabs } from '../lib/messages/tabs';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-claim': 1, 'previous-claim': -1 };

export default defineBackground({
  type: 'module',
  main() {
    const desk = openDesk(openClaimSet(), openTabs());
    answerDesk(desk);
    browser.commands.onCommand.addListener((command, tab) => {
      const direction = STEPS[command];
      if (direction && tab?.id !== undefined) void desk.stepClaim(tab.id, direction).catch(() => {});
    });
  },
});
