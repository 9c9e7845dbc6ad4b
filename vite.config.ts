/**
 * The page's build. It needs no more of a Content-Security-Policy than
 *   default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:
 * Scripts and workers are files of their own (write `new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })`).
 * Styles need 'unsafe-inline': Mantine and CodeMirror put <style> elements into the page while it runs.
 */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = `http://127.0.0.1:${process.env.PORT || 3000}`;

export default defineConfig({
  root: "client",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2023",
    // The first that know light-dark(), in which every colour of the page is written.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // A data: URL in place of a small file would need more of the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The package makes two programs that nobody asked for, and fails at it where there is no WebGL.
      treeshake: { manualPureFunctions: ["createNodeImageProgram"] },
      output: {
        // What changes seldom keeps its name from one release to the next, and with it the reader's cache.
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: "mantine", test: /node_modules[\\/]@mantine[\\/]/ },
            { name: "sigma", test: /node_modules[\\/](sigma|@sigma|graphology)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      "/api": {
        target: api,
        changeOrigin: true,
        // The server answers its own page only; in development that page comes from here.
        configure: (proxy) =>
          proxy.on("proxyReq", (request) => {
            if (request.getHeader("origin")) request.setHeader("origin", api);
          }),
      },
    },
  },
});
