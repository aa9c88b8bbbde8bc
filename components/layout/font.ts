import localFont from "next/font/local";

/** Plus Jakarta Sans, variable, Latin subset (28 KB): enough for Bahasa Indonesia and English. */
export const jakarta = localFont({
  src: "./fonts/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-jakarta",
  display: "swap",
});
