/** Playwright by itself has neither the app nor a browser: says so in one sentence before any test fails obscurely. */
export default function requireStack(): void {
  if (process.env.BASE_URL && process.env.CHROMIUM) return;
  throw new Error(
    "Run the browser tests with `npm run test:e2e`: it starts the app, its scratch database and Chromium.",
  );
}
