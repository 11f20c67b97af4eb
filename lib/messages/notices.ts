/** What the popup may be opened to tell, as keys of the catalogue: `popup.html?told=…`. */
export const NOTICES = ['nothing_selected', 'nothing_to_step'] as const;
export type Notice = (typeof NOTICES)[number];
