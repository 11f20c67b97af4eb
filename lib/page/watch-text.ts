/**
 * Watches a document for changes of its text.
 * @param changed called once a frame at the most, however many changes there were
 * @returns a function that stops watching
 */
export function watchText(document: Document, changed: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let frame = 0;
  const observer = new MutationObserver(() => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  });
  observer.observe(document.body ?? document.documentElement, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  };
}
