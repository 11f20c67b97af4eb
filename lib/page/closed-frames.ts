/** A frame for text is about as high as it is wide, or higher; players and strips of advertising are not. CSS pixels. */
const TEXT_FRAME = { width: 400, height: 400, ratio: 0.75 } as const;

/** Whether a page shows a frame of another site, large enough for text. What is in it is not ours to read. */
export function hasClosedFrames(document: Document): boolean {
  return [...document.getElementsByTagName('iframe')].slice(0, 200).some((frame) => {
    if (frame.contentDocument) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= TEXT_FRAME.width && height >= TEXT_FRAME.height && height >= TEXT_FRAME.ratio * width;
  });
}
