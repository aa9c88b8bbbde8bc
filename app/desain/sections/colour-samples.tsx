import { Section } from "@/components/ui/section";

/** Ground and text that stands on it; each pair reaches 4.5:1 in both themes (tests/unit/ui/contrast.test.ts). */
const PAIRS = [
  ["kertas / arang-900", "bg-kertas text-arang-900 border-garis"],
  ["kertas / arang-600", "bg-kertas text-arang-600 border-garis"],
  ["permukaan / nila-700", "bg-permukaan text-nila-700 border-garis"],
  ["lekuk / arang-600", "bg-lekuk text-arang-600 border-garis"],
  ["nila-700 / kertas", "bg-nila-700 text-kertas border-nila-700"],
  ["nila-100 / nila-700", "bg-nila-100 text-nila-700 border-nila-100"],
  ["kunyit-500 / malam", "bg-kunyit-500 text-malam border-kunyit-500"],
  ["kunyit-100 / kunyit-700", "bg-kunyit-100 text-kunyit-700 border-kunyit-100"],
  ["daun-100 / daun-700", "bg-daun-100 text-daun-700 border-daun-100"],
  ["bata-100 / bata-700", "bg-bata-100 text-bata-700 border-bata-100"],
  ["malam / fajar", "bg-malam text-fajar border-malam"],
  ["malam / fajar-600", "bg-malam text-fajar-600 border-malam"],
] as const;

const SIZES = ["text-3xl", "text-2xl", "text-xl", "text-lg", "text-base", "text-sm"] as const;

export function ColourSamples() {
  return (
    <Section title="Warna dan huruf">
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {PAIRS.map(([name, look]) => (
          <li key={name} className={`rounded-md border p-3 font-semibold text-sm ${look}`}>
            {name}
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-2">
        {SIZES.map((size) => (
          <li key={size} className={`${size} font-bold`}>
            Kirim penawaran sebelum 4 Januari 2027
          </li>
        ))}
      </ul>
    </Section>
  );
}
