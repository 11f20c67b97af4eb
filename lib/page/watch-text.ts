/** After looking at changes for a while, this many times as long is left to the page. */
const SHARE_LEFT = 4;

/**
 * Watches a document for changes of its text, and for frames that show another page.
 * @param changed called once a frame at the most, however many changes there were, and less often where it takes long
 * @returns a function that stops watching
 */
export function watchText(document: Document, changed: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let due = false;
  let frame = 0;
  let timer = 0;
  let rest = 0;
  const look = () => {
    due = false;
    const start = window.performance.now();
    changed();
    rest = (window.performance.now() - start) * SHARE_LEFT;
  };
  const schedule = () => {
    if (due) return;
    due = true;
    timer = window.setTimeout(() => {
      frame = window.requestAnimationFrame(look);
    }, rest);
  };
  const observer = new MutationObserver(schedule);
  // The document itself: some sites put another body in when the reader goes on.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  // Comes to the document on its way down only.
  document.addEventListener('load', schedule, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('load', schedule, true);
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  };
}
