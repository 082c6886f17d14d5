import { defineConfig } from "vite";

/** The query editor: everything it needs is bundled, so that it works without any other origin. */
export default defineConfig({
  root: "src/web/graphiql",
  base: "/graphql/assets/",
  // The editor's workers are modules that load further chunks.
  worker: { format: "es" },
  build: {
    outDir: "../../../dist/web/graphiql",
    assetsDir: ".",
    emptyOutDir: true,
    // Monaco alone is larger than what Vite warns about.
    chunkSizeWarningLimit: 6000,
  },
});
