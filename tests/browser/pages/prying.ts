/** Calls that a page may send to have the extension do its will. */
export const FORGED_CALLS = [
  { to: 'desk', call: 'listCorrections', args: [] },
  { to: 'desk', call: 'keepTab', args: [1] },
  { to: 'desk', call: 'forget', args: ['https://ledger.example/'] },
  { to: 'desk', call: 'constructor', args: [] },
] as const;

/**
 * A script that looks wherever a page can look for what the extension shows and keeps: `tellAll()` gives all it saw.
 * `pry()` looks once more, `forge()` sends calls on every way there is, `hoverAll()` makes up a pointer.
 */
export const PRYING = `
  const seen = [];
  const note = (what, value) => { try { seen.push(what + ': ' + value); } catch {} };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    note('closed root', options.mode);
    return root;
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, attributeName } of changes) {
      for (const node of addedNodes) {
        note('added', node.outerHTML ?? node.data);
        if (node.shadowRoot) note('closed root', node.shadowRoot.textContent);
        if (node.getHTML) note('html', node.getHTML({ serializableShadowRoots: true }));
      }
      if (attributeName) note('changed', target.getAttribute?.(attributeName));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const name of ['pointermove', 'pointerdown', 'click', 'focusin', 'keydown', 'copy', 'message', 'selectionchange', 'toggle', 'beforetoggle'])
    addEventListener(name, (event) => {
      const path = event.composedPath();
      note(name, path.map((one) => one.nodeName ?? 'window').join('<') + ' ' + (path[0]?.outerHTML?.length < 3000 ? path[0].outerHTML : ''));
      if (name === 'message') note('a message', JSON.stringify(event.data));
      if (name === 'message' && event.data?.ok !== undefined) note('an answer', JSON.stringify(event.data));
    }, true);
  window.pry = async () => {
    for (const element of document.querySelectorAll('[popover], html > div')) {
      note('host', element.outerHTML + element.innerText + element.shadowRoot);
      for (const key in element) try { if (/root|shadow|internals/i.test(key)) note(key, element[key]?.textContent); } catch {}
      const { x, y, width, height } = element.getBoundingClientRect();
      note('under', document.elementsFromPoint(x + width / 2, y + height / 2).map((one) => one.nodeName + (one.innerText ?? '').slice(0, 80)));
      const caret = document.caretPositionFromPoint(x + width / 2, y + 10);
      note('caret', caret?.offsetNode?.textContent?.slice(0, 200));
      element.click();
    }
    getSelection().selectAllChildren(document.documentElement);
    note('selection', String(getSelection()).replace(document.body.innerText, ''));
    note('sheets', [...document.styleSheets].map(({ href }) => href));
    note('resources', performance.getEntries().map(({ name }) => name));
    note('databases', (await indexedDB.databases()).map(({ name }) => name));
    note('storage', JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie);
    note('caches', await caches.keys());
    note('globals', Object.keys(window).filter((key) => /corroborate|chrome/i.test(key)));
  };
  window.forge = () => {
    for (const call of ${JSON.stringify(FORGED_CALLS)}) {
      postMessage(call, '*');
      for (const target of [window, document, document.documentElement, ...document.querySelectorAll('[popover]')])
        for (const name of ['message', 'corroborate', 'webkitMessage']) {
          target.dispatchEvent(new CustomEvent(name, { detail: call }));
          target.dispatchEvent(new MessageEvent(name, { data: call }));
        }
      try { chrome.runtime.sendMessage(call, (answer) => note('an answer', JSON.stringify(answer))); } catch {}
      new BroadcastChannel('corroborate').postMessage(call);
    }
  };
  window.hoverAll = async () => {
    for (const p of [...document.querySelectorAll('.text p')].slice(0, 4)) {
      p.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y } = p.getBoundingClientRect();
      for (const way of [10, 12])
        p.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: x + way, clientY: y + 10 }));
      await new Promise((done) => setTimeout(done, 400));
    }
  };
  window.tellAll = () => seen.join('\\n').replaceAll(document.body.innerText, '');
`;

/** A service worker that writes down all that it is asked for by its pages. */
export const WORKER = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  self.addEventListener('fetch', (event) => event.respondWith(
    caches.open('saw').then((saw) => saw.put(event.request, new Response(''))).then(() => new Response('')),
  ));
`;

/** Words that stand in what is kept and not in the page. */
export const KEPT_WORDS = ['214 passengers', 'Kestrel Bay News'] as const;

/** An expression that gives all that a page can measure of the marks and the tooltip, as one string. */
export const OBSERVE = `(() => {
  const seen = [];
  const names = [...CSS.highlights.keys()];
  for (const [name, ranges] of CSS.highlights) {
    seen.push(name, ranges.priority, ranges.type);
    ranges.forEach((range) => seen.push(String(range)));
  }
  for (const name of [...names, 'corroborate-conflicts', 'corroborate-agrees'])
    for (const element of document.querySelectorAll('p, h1')) {
      const { backgroundColor, textDecoration, color } = getComputedStyle(element, '::highlight(' + name + ')');
      seen.push(backgroundColor, textDecoration, color);
    }
  seen.push(document.styleSheets.length, document.adoptedStyleSheets.length, document.getAnimations().length, window.length);
  for (const host of document.querySelectorAll('html > :not(head, body)')) {
    const { x, y, width, height } = host.getBoundingClientRect();
    seen.push(host.outerHTML, host.innerText, String(host.shadowRoot), x, y, width, height, host.scrollWidth, host.scrollHeight);
    for (const name of ['pointer-events', 'overflow', 'display', 'position']) host.style.removeProperty(name);
    seen.push(host.scrollWidth, host.scrollHeight);
    host.style.cssText = host.style.cssText + 'pointer-events: auto !important; overflow: auto !important; position: static !important; display: block !important;';
    seen.push(host.offsetWidth, host.offsetHeight, host.scrollWidth, host.scrollHeight);
  }
  for (let x = 5; x < innerWidth; x += 20)
    for (let y = 5; y < innerHeight; y += 20) {
      const caret = document.caretPositionFromPoint(x, y);
      seen.push(document.elementsFromPoint(x, y).map((one) => one.nodeName).join(), caret?.offsetNode?.nodeName, caret?.offset);
    }
  seen.push(document.documentElement.scrollWidth, document.documentElement.scrollHeight);
  for (const words of ${JSON.stringify(KEPT_WORDS)})
    for (const inFrames of [false, true]) {
      getSelection().removeAllRanges();
      try { seen.push(words + ': ' + window.find(words, false, false, true, false, inFrames)); } catch (error) { seen.push(error.name); }
      seen.push(String(getSelection()));
    }
  return seen.join('\\n');
})()`;
