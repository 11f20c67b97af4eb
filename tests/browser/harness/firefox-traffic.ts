import type { Firefox } from './firefox';

/** Counts, from now on, every HTTP request that the extension makes in Firefox: background, pages, content script. */
export async function watchFirefoxTraffic(firefox: Firefox): Promise<() => Promise<string[]>> {
  await firefox.inBrowser(`
    const asked = [];
    const isOurs = (principal) => [principal?.addonId, principal?.contentScriptAddonPolicy?.id].includes(extension.id);
    window.requestsOfExtension = asked;
    Services.obs.addObserver({
      observe(subject) {
        const channel = subject.QueryInterface(Components.interfaces.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal)) asked.push(channel.URI.spec);
      },
    }, 'http-on-opening-request');`);
  return () => firefox.inBrowser<string[]>('return [...window.requestsOfExtension];');
}
