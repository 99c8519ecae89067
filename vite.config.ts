import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  // The editor and the sync provider must share one Yjs, or updates are not recognised.
  resolve: { dedupe: ['yjs', 'react', 'react-dom', 'prosemirror-model', 'prosemirror-state'] },
  // Found late, a package would be optimised anew and leave two copies of React in the page.
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'] },
  build: { chunkSizeWarningLimit: 900 },
})
