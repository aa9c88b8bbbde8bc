import { DEMO_ORGANIZATIONS, type DemoOrganization } from "@/prisma/seed/demo-people";

/** A buyer of the demo with its two people: one draws needs up, the other approves. */
export interface DemoBuyer extends DemoOrganization {
  readonly officer: string;
  readonly approver: string;
  /** Pays late, accepts late, is disputed with: never one that is named after a real institution. */
  readonly invented: boolean;
}

const buyer = (
  name: string,
  regionCode: string,
  officer: string,
  approver: string,
  invented: boolean = false,
): DemoBuyer => ({ name, kind: "buyer", regionCode, officer, approver, invented });

/** The first buyers of the pilot, private anchors, and invented companies. Every person is invented. */
export const DEMO_BUYERS = {
  pln: { ...DEMO_ORGANIZATIONS.pln, officer: "Rina Wulandari", approver: "Bambang Setiawan", invented: false },
  "kimia-farma": {
    ...DEMO_ORGANIZATIONS["kimia-farma"],
    officer: "Yohana Situmorang",
    approver: "Made Wirawan",
    invented: false,
  },
  ikea: { ...DEMO_ORGANIZATIONS.ikea, officer: "Ratna Kusuma", approver: "Fajar Nugroho", invented: false },
  tirta: { ...DEMO_ORGANIZATIONS.tirta, officer: "Dian Permata", approver: "Samuel Manurung", invented: true },
  pertamina: buyer("PT Pertamina (Persero)", "31.71", "Adinda Prameswari", "Hendra Gunadi"),
  krakatau: buyer("PT Krakatau Steel (Persero) Tbk", "36.72", "Taufik Ramdhani", "Lusiana Halimah"),
  rni: buyer("PT Rajawali Nusantara Indonesia (Persero)", "31.74", "Galih Anggoro", "Sekar Ayuningtyas"),
  perhutani: buyer("Perum Perhutani", "31.71", "Wahyu Jatmiko", "Ningsih Pertiwi"),
  bri: buyer("PT Bank Rakyat Indonesia (Persero) Tbk", "31.71", "Citra Maharani", "Doni Kurniawan"),
  telkomsel: buyer("PT Telekomunikasi Selular", "31.74", "Arief Budiman", "Melati Puspitasari"),
  uniqlo: buyer("Uniqlo Indonesia", "31.74", "Kirana Wijayanti", "Yudha Pranata"),
  accor: buyer("Accor Indonesia", "31.74", "Putu Anggreni", "Reza Mahendra"),
  mnc: buyer("MNC Group", "31.71", "Indah Permatasari", "Robby Tanuwijaya"),
  argamandira: buyer("PT Argamandira Otomotif", "32.15", "Vina Oktaviani", "Lukman Hakimi", true),
  segarawangi: buyer("PT Segarawangi Boga Pangan", "35.78", "Nabila Zahra", "Erwin Sasmita", true),
  wirakarsana: buyer("PT Wirakarsana Konstruksi", "73.71", "Ilham Patiroi", "Grace Tumbelaka", true),
} as const satisfies Record<string, DemoBuyer>;

export type DemoBuyerKey = keyof typeof DEMO_BUYERS;
