import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: 'Corroborate',
    description:
      'Which outlets agree with this sentence, which contradict it, and who they have it from. All on your machine.',
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: 'Corroborate: compare this page’s claims' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'corroborate@corroborate.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
