import type { Lot } from "@/prisma/seed/random";
import { list } from "@/prisma/seed/trade";

/** What people and firms of a part of the country are called. Every person is invented. */
interface NamesOfArea {
  readonly provinces: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly second: readonly string[];
  /** Words that firms carry beside their trade. */
  readonly words: readonly string[];
}

const area = (provinces: string, women: string, men: string, second: string, words: string): NamesOfArea => ({
  provinces,
  women: list(women),
  men: list(men),
  second: list(second),
  words: list(words),
});

const AREAS: readonly NamesOfArea[] = [
  area(
    "11",
    "Cut Nurmala|Cut Rahma|Nurlaila|Safrina|Mutia|Rosmiati",
    "Teuku Iskandar|Muhammad Nasir|Zulfikar|Razali|Saifuddin|Fauzan",
    "Abdullah|Usman|Harun|Yusuf|Ismail|Hasballah",
    "Meusara|Udep Beusare|Rencong|Seulawah|Pasee|Krueng|Beudoh",
  ),
  area(
    "12",
    "Rosmaida|Tiurma|Lasma|Nurhayati|Romauli|Melva",
    "Parlindungan|Hotman|Jonner|Marihot|Togar|Saut|Darwin",
    "Simanjuntak|Siregar|Nasution|Sinaga|Lubis|Purba|Sembiring|Hutabarat|Harahap|Ginting",
    "Horas|Toba|Deli|Mandiri Jaya|Martabe|Sahata|Bukit Barisan",
  ),
  area(
    "13",
    "Yuliarni|Desmawati|Rahmi|Fitriyeni|Elvira|Nofriyanti",
    "Syafril|Zainal|Hendri|Afrizal|Rusdi|Yusrizal|Defrizal",
    "Chaniago|Piliang|Koto|Tanjung|Sikumbang|Jambak|Malin",
    "Saiyo|Tuah Sakato|Minang|Rangkiang|Singgalang|Merapi|Basamo",
  ),
  area(
    "14 15 16 17 18 19 21",
    "Zuraida|Maimunah|Rohani|Suryati|Nuraini|Masitoh|Yusnaini|Rodiah",
    "Zulkarnain|Azwar|Herman|Rahmat|Sofyan|Edison|Iskandar|Marwan|Suhaimi",
    "Effendi|Hamid|Saleh|Yunus|Bakri|Hasan|Kosasih|Rasyid|Anwar|Sanusi|Basri",
    "Lancang Kuning|Sriwijaya|Tuah Serumpun|Musi|Bumi Melayu|Ruwa Jurai|Batanghari|Laskar|Serumpun|Siger|Bahtera",
  ),
  area(
    "31 32 36",
    "Neneng|Euis|Siti Aisyah|Imas|Yeni|Lilis|Ai Rohayati|Nur Fitri|Teti",
    "Asep|Dadang|Ujang|Cecep|Tatang|Deden|Mulyana|Jajang|Rohman|Encep",
    "Kurnia|Suherman|Hidayat|Permana|Sutisna|Wijaya|Rahayu|Nugraha|Gunawan|Komara|Saputra|Sudrajat",
    "Sangkuriang|Pasundan|Priangan|Saluyu|Sauyunan|Galuh|Binangkit|Ciliwung|Karya Warga|Siliwangi|Mitra",
  ),
  area(
    "33 34",
    "Sumarni|Endang|Wahyuni|Murtini|Partini|Tri Lestari|Sulastri|Retno|Kusmiyati|Titik",
    "Suparman|Joko|Slamet|Bambang|Agus|Sutrisno|Widodo|Paryono|Eko|Sugeng|Tri|Mulyono",
    "Santoso|Prasetyo|Wibowo|Handayani|Nugroho|Hartono|Susanto|Utomo|Widiyanto|Purnomo|Haryanto|Setyawan|Raharjo",
    "Sumber Rejeki|Maju Lancar|Makmur|Tani Mulyo|Rahayu|Sekar|Gumregah|Mataram|Merapi|Lestari|Guyub|Sari|Slamet",
  ),
  area(
    "35",
    "Sri Wahyuningsih|Khusnul|Siti Romlah|Nurul|Lailatul|Umi|Yayuk|Suliyah",
    "Choirul|Slamet|Mochamad|Imam|Suwarno|Yudi|Hariyanto|Fathur|Nanang|Syaiful",
    "Anwar|Huda|Arifin|Santoso|Rofiq|Hidayati|Wicaksono|Mustofa|Ghofur|Prayitno|Zainuddin|Rahman",
    "Brantas|Arema|Majapahit|Barokah|Semeru|Wringin|Sumber Barokah|Bromo|Kencana|Arjuno|Joyo",
  ),
  area(
    "51",
    "Ni Made|Ni Luh|Ni Wayan|Ni Ketut|Ni Nyoman",
    "I Wayan|I Made|I Nyoman|I Ketut|I Gede",
    "Sudiarta|Astawa|Suartini|Sukerti|Arnawa|Puspa|Widnyana|Sumerta|Ariani|Budiasa",
    "Dewata|Sari Amertha|Werdhi|Taksu|Amerta|Bhakti|Guna",
  ),
  area(
    "52 53",
    "Baiq Nuraini|Maria|Yuliana|Theresia|Marselina|Hapsah|Sanirah|Agustina",
    "Lalu Hadi|Yohanes|Petrus|Markus|Kornelis|Mahsun|Sahabudin|Gregorius|Stefanus",
    "Wijaya|Lado|Bria|Nahak|Ndoen|Fernandez|Hamdi|Kapitan|Umbu Deta|Mali|Bano|Suryadi",
    "Rinjani|Patut|Flobamora|Sasambo|Tambora|Komodo|Cendana|Wela|Gora|Mutis",
  ),
  area(
    "61 62 63 64 65",
    "Norhayati|Rusmini|Yulia|Marlina|Hairunnisa|Lidia|Mariati|Susana",
    "Syahrani|Ardiansyah|Herkulanus|Rusdiansyah|Yansen|Abdul Hadi|Fransiskus|Gazali|Rizali",
    "Noor|Ansyari|Ibrahim|Lambung|Ngau|Anyi|Firdaus|Salim|Rahmadi|Tingang|Mahmud",
    "Borneo|Mahakam|Barito|Kapuas|Khatulistiwa|Enggang|Sasirangan|Banua|Betang|Etam|Kayan",
  ),
  area(
    "71 72 75 76",
    "Meike|Sherly|Fatmawati|Nurjannah|Hapsa|Selvi|Rahmatia|Ivonne",
    "Jantje|Ferry|Rusli|Abdul Kadir|Hengky|Ismail|Arifin|Nasrullah|Steven",
    "Rumondor|Mandagi|Tangkere|Lamato|Mohamad|Laiya|Djafar|Wowor|Tandi|Lasimpo|Pakaya",
    "Celebes|Maleo|Bunaken|Hulondalo|Mapalus|Tomini|Nosarara|Mandar|Poso Jaya|Kawanua",
  ),
  area(
    "73 74",
    "Andi Nurlina|Sitti Hawa|Hasnawati|Rosdiana|Nurbaya|Wa Ode Rina|Murniati",
    "Andi Baso|Muhammad Yusuf|Sainuddin|Abdul Rahim|Syamsuddin|La Ode Amir|Burhanuddin|Yohanis",
    "Tahir|Mappiare|Latif|Hamzah|Rante|Sampe|Baharuddin|Halim|Kasim|Dg Sila|Jufri",
    "Sipakatau|Phinisi|Anoa|Sinar Bone|Toraja|Latimojong|Siporennu|Wolio|Bugis Jaya|Losari",
  ),
  area(
    "81 82",
    "Yosina|Wa Siti|Fatima|Martha|Nurhayati|Ona",
    "Daud|Hasan|Frans|La Ode|Zeth|Ahmad|Buce|Umar",
    "Latuconsina|Pattiasina|Sangaji|Tuasikal|Usman|Leatemia|Lestaluhu|Drakel|Tahapary",
    "Pala Indah|Siwalima|Kieraha|Manise|Nusa Ina|Gamalama|Cengkeh",
  ),
  area(
    "91 92 93 94 95 96",
    "Yuliana|Marice|Yakomina|Dorkas|Agustina|Ester|Naomi|Selfina",
    "Yulianus|Matius|Yance|Ottis|Barnabas|Nikolaus|Melkias|Yunus|Habel",
    "Wanggai|Rumbiak|Kogoya|Mandacan|Wonda|Kambuaya|Yoku|Mahuze|Wenda|Sawaki|Nawipa|Baru|Kafiar",
    "Cenderawasih|Mambruk|Honai|Papeda|Tifa|Kasuari|Matoa|Noken|Baliem|Doberai",
  ),
];

function areaOf(regionCode: string): NamesOfArea {
  const found = AREAS.find(({ provinces }) => provinces.split(" ").includes(regionCode.slice(0, 2)));
  if (!found) throw new Error(`Nobody in the demo lives in ${regionCode}`);
  return found;
}

/** An invented owner of that part of the country whose name nobody in `taken` has; it is added there. */
export function ownerName(regionCode: string, womanLed: boolean, lot: Lot, taken: Set<string>): string {
  const { women, men, second } = areaOf(regionCode);
  const first = womanLed ? women : men;
  return unused(
    taken,
    () => `${lot.pick(first)} ${lot.pick(second)}`,
    () => ` ${lot.pick(second)}`,
  );
}

export interface FirmNaming {
  readonly regionCode: string;
  /** `Klaten`. */
  readonly place: string;
  readonly called: readonly string[];
  readonly form: string;
}

/** `CV Logam Gumregah Klaten`, `Kelompok Tani Kopi Mapalus`: a name that no firm in `taken` has; it is added there. */
export function firmName({ regionCode, place, called, form }: FirmNaming, lot: Lot, taken: Set<string>): string {
  const { words } = areaOf(regionCode);
  const shapes = [
    () => `${form} ${lot.pick(called)} ${lot.pick(words)}`,
    () => `${form} ${lot.pick(words)} ${lot.pick(called)}`,
    () => `${form} ${lot.pick(called)} ${place}`,
    () => `${form} ${lot.pick(called)} ${lot.pick(words)} ${place}`,
  ];
  return unused(
    taken,
    () => lot.pick(shapes)(),
    () => ` ${place}`,
  );
}

/** The first of a few draws that is free, else one made longer until it is. */
function unused(taken: Set<string>, draw: () => string, longer: () => string): string {
  let name = draw();
  for (let tries = 0; taken.has(name) && tries < 12; tries += 1) name = draw();
  while (taken.has(name)) name += longer();
  taken.add(name);
  return name;
}
