/** Builds the pages to static/dist: relative addresses, no inline script or style, as the content security policy of Forge wants. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'dashboard',
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts as data: addresses would be refused; all assets stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
  },
});
