import { defineContentScript } from '#imports';

export default defineContentScript({
  // Injected on the reader's click, never by an address: no `matches`, so no host permission.
  registration: 'runtime',
  main() {},
});
