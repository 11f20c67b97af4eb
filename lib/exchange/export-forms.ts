/** The forms a report leaves in: for people, for spreadsheets, for annotation tools, for reference managers. */
export const EXPORT_FORMS = ['markdown', 'csv', 'annotations', 'csl'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];
