/**
 * Builds one page to static/dist/<page>, whole in itself, since Forge serves each from a place of its own: `vite build dashboard`.
 * Relative addresses, no inline script or style, as the content security policy of Forge wants. All at once: scripts/build-pages.ts.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    emptyOutDir: true,
    target: 'es2022',
    // Fonts as data: addresses would be refused; all assets stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet a page: those of parts that are fetched later were never linked by this version of the builder.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1_200,
  },
});
