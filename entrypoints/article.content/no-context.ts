/**
 * Stands in the content script's build in the place of `wxt/utils/content-script-context` (wxt.config.ts). WXT's own
 * posts a message with the extension's id to the page, and a page shall not learn who reads it; what else it does is
 * not used here, and would be a twentieth of what is injected.
 */
export class ContentScriptContext {}
