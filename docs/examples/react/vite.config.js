import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  build: {
    emptyOutDir: false,
    // Two entries: the page on its own, and what a page from the server starts with.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: ['index.html', 'src/hydrate.tsx'],
          output: { entryFileNames: 'assets/[name].js' },
        },
  },
}));
