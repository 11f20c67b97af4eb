import { EXPORT_FORMS, type ExportForm } from '../lib/exchange/export-forms';
import type { Say } from '../lib/wording/wording';

interface Props {
  /** The article's headline, for who hears the menu's name. */
  of: string;
  focus: string;
  say: Say;
  onExport: (form: ExportForm) => void;
}

/** The forms in which an article's report is handed on. */
export function ExportMenu({ of, focus, say, onExport }: Props) {
  return (
    <select
      class="quiet"
      aria-label={`${say('export')}: ${of}`}
      data-focus={focus}
      value=""
      onChange={({ currentTarget }) => {
        onExport(currentTarget.value as ExportForm);
        currentTarget.value = '';
      }}
    >
      <option value="">{say('export')}</option>
      {EXPORT_FORMS.map((form) => (
        <option key={form} value={form}>
          {say(`export_${form}`)}
        </option>
      ))}
    </select>
  );
}
