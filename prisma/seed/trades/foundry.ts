import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Poured metal, machines, parts of vehicles, boats and what carries current. */
export const MACHINE_TRADES: readonly Trade[] = [
  {
    key: "cor-besi",
    kbli: "24310",
    called: list("Cor Logam|Foundry|Logam Cor|Cor Besi"),
    says: [
      "Pengecoran besi kelabu dan nodular FC20 sampai FCD45, tungku induksi 1 ton.",
      "cor besi, tutup manhole, puli, rumah pompa. cetakan pasir, pola kayu bisa dibuatkan",
      "Sentra cor logam, dari pola sampai finishing bubut.",
    ],
    goods: goods(`
      Tutup manhole besi cor 600 | besi nodular, beban 40 ton, dengan rangka | 7325.10 | set | 1450000 | 250 | 30 | 62
      Puli 3 alur 10 inch | besi kelabu, bubut dan spie | 8483.50 | bh | 285000 | 400 | 21 | 60
      Rumah pompa sentrifugal 4 inch | besi kelabu FC20, sudah dibubut | 8413.91 | bh | 890000 | 150 | 30 | 55
      Blok rem kereta | besi cor paduan, 18 kg | 8607.29 | bh | 320000 | 1500 | 35 | 58
      Grill got 500 x 500 | besi cor, engsel | 7325.10 | bh | 640000 | 350 | 25 | 63`),
    skills: skills(`
      cor besi | besi kelabu FC20 | tungku induksi 1 ton | 1800 | 2
      cor nodular | FCD45 | tungku induksi 500 kg | 1200 | 2
      pembuatan pola | kayu | | 2000 | 1
      bubut | besi cor | bubut 4 unit | 1000 | 0.1`),
    papers: list("SNI|ISO 9001"),
    sales: [1800, 16_000],
    places: places("33.10 33.10 33.28 35.16 32.77 12.07 36.04"),
  },
  {
    key: "cor-nonferro",
    kbli: "24320",
    called: list("Aluminium|Kuningan|Die Casting|Cor Kuningan"),
    says: [
      "Cor aluminium dan kuningan: klem, konektor, baling-baling, peralatan listrik.",
      "cor alumunium, wajan panci, part motor, bahan rongsok pilihan",
      "Die casting aluminium dan zamak sampai 3 kg per part.",
    ],
    goods: goods(`
      Klem aluminium jepit kabel | cor gravity, badan aluminium paduan | 7616.99 | bh | 38500 | 12000 | 24 | 51
      Baling-baling kapal kuningan 16 inch | cor dan balancing | 8487.10 | bh | 1650000 | 80 | 25 | 57
      Terminal kuningan 70 mm2 | cor, bubut, bor | 8536.90 | bh | 21000 | 15000 | 18 | 54
      Kran kuningan 1/2 inch | badan cor, ulir halus | 8481.80 | bh | 34000 | 10000 | 20 | 52`),
    skills: skills(`
      cor aluminium | aluminium | dapur krusibel 3 unit | 600 | 1
      die casting | aluminium | mesin die casting 250 ton | 350 | 0.2
      cor kuningan | kuningan | krusibel | 500 | 1`),
    papers: list("ISO 9001"),
    sales: [700, 9000],
    places: places("34.71 33.18 35.17 33.28 32.16 73.71 81.71"),
  },
  {
    key: "mesin-tepat-guna",
    kbli: "28250",
    called: list("Mesin|Teknologi Tepat Guna|Karya Mesin|Rekayasa"),
    says: [
      "Merancang dan membuat mesin pengolah makanan: parut, peras, giling, oven, vacuum frying.",
      "mesin pencacah, parut sagu, perajang singkong. servis ditanggung",
      "Mesin pasca panen sesuai pesanan, gambar dan uji coba bersama pembeli.",
    ],
    goods: goods(`
      Mesin perajang singkong 100 kg/jam | stainless food grade, motor 1/2 HP | 8438.60 | unit | 5600000 | 25 | 25 | 45
      Mesin parut sagu | bensin 6,5 HP, rangka siku | 8438.80 | unit | 6900000 | 15 | 30 | 44
      Oven pengering 20 rak | gas dan listrik, 600 liter | 8419.39 | unit | 14800000 | 8 | 35 | 42
      Penggoreng vakum 5 kg | stainless 304, pompa air | 8419.81 | unit | 23500000 | 6 | 40 | 41`),
    skills: skills(`
      las argon | stainless 304 | las TIG 3 unit | 3000 | 1
      rol plat | stainless | mesin roll | 1500 | 1
      perakitan | | | |`),
    papers: list("SNI|TKDN"),
    sales: [500, 5200],
    places: places("35.73 34.04 32.13 33.13 12.71 18.10 73.06 63.72 82.71 61.12 91.03"),
  },
  {
    key: "part-kendaraan",
    kbli: "29300",
    called: list("Otomotif|Knalpot|Auto Part|Suku Cadang"),
    says: [
      "Komponen kendaraan: knalpot, per daun, dudukan mesin, jok.",
      "knalpot standar dan racing, pipa stainless, bisa partai",
      "Part bus dan truk karoseri: engsel, rangka kursi, bumper plat.",
    ],
    goods: goods(`
      Knalpot truk ringan | pipa 2 inch, tabung plat 1,2 mm | 8708.92 | bh | 385000 | 1500 | 20 | 56
      Rangka kursi bus | pipa 1 inch, las MIG, cat oven | 9401.99 | set | 620000 | 900 | 25 | 52
      Per daun belakang | baja per 8 mm, 5 lembar | 7320.10 | set | 910000 | 400 | 25 | 58`),
    skills: skills(`
      las mig | pipa baja | las CO2 6 unit | 3000 | 1
      tekuk pipa | pipa besi | bending pipa | 2500 | 1
      jahit jok | kulit sintetis | mesin jahit 5 unit | |`),
    papers: list("ISO 9001"),
    sales: [900, 9500],
    places: places("33.03 33.03 32.15 35.78 36.03 12.75"),
  },
  {
    key: "perahu",
    kbli: "30111",
    called: list("Galangan|Perahu|Bahari|Samudera"),
    says: [
      "Perahu fiberglass 5 sampai 15 meter untuk nelayan, ambulans laut dan patroli.",
      "bikin perahu viber dan kayu, pesanan dinas perikanan",
      "Galangan rakyat kapal kayu, docking dan perbaikan.",
    ],
    goods: goods(`
      Perahu fiberglass 3 GT | panjang 9 m, dudukan mesin 2 tempel | 8902.00 | unit | 78000000 | 2 | 60 | 55
      Tandon fiberglass 2000 liter | untuk air bersih dan ikan | 3925.10 | unit | 3900000 | 25 | 20 | 50
      Boks ikan fiberglass 300 liter | isi poliuretan, tutup rapat | 3923.10 | bh | 1350000 | 60 | 18 | 52`),
    skills: skills(`
      fiberglass | serat kaca dan resin | cetakan perahu 3 model | 15000 | 10
      pertukangan kayu | kayu ulin | | 20000 | 20`),
    papers: [],
    sales: [600, 7000],
    places: places("73.02 35.78 81.71 71.72 53.06 94.01 96.03 21.02 19.71 74.07 82.03 65.71"),
  },
  {
    key: "panel-listrik",
    kbli: "27120",
    called: list("Panel|Elektrik|Listrik|Power Panel"),
    says: [
      "Perakitan panel distribusi tegangan rendah, kotak APP dan panel pompa.",
      "box panel plat 1,6 mm indoor outdoor, wiring rapi",
      "Panel kontrol motor, ATS AMF, kapasitor bank. Uji sebelum kirim.",
    ],
    goods: goods(`
      Box panel luar 600 x 800 x 250 | plat 1,6 mm cat bubuk, IP54 | 8538.10 | bh | 1350000 | 250 | 21 | 43
      Panel hubung bagi 6 jurusan | rakit lengkap busbar tembaga | 8537.10 | set | 28500000 | 12 | 45 | 41
      Kotak meter fiber 1 fasa | jendela akrilik, segel | 8538.90 | bh | 98000 | 5000 | 21 | 47`),
    skills: skills(`
      perakitan panel | tembaga | | 2200 |
      tekuk plat | plat 1,6 mm | CNC bending 80 ton | 2500 | 0.5
      cat bubuk | plat baja | oven 3 m | 2400 |`),
    papers: list("SNI|ISO 9001|TKDN"),
    sales: [2200, 19_000],
    places: places("32.75 35.78 36.71 31.75 33.74 73.71 12.71 64.71"),
  },
  {
    key: "elektronik",
    kbli: "26120",
    called: list("Elektronika|Digital|Sirkuit|Elektro"),
    says: [
      "Rakit PCB dan modul kontrol, SMT dan through-hole, uji fungsi.",
      "wiring harness dan kabel jumper, mesin krimping 4 unit",
      "Membuat sensor suhu kelembapan dan data logger untuk gudang dan tambak.",
    ],
    goods: goods(`
      Kabel harness 12 pin | krimping dan uji tarik, panjang 1,2 m | 8544.42 | set | 47000 | 8000 | 18 | 45
      Modul kontrol lampu jalan | PCB rakitan, boks tahan air | 8537.10 | bh | 285000 | 1500 | 30 | 40
      Lampu jalan LED 60 W | rakitan, rumah aluminium cor | 9405.42 | bh | 890000 | 900 | 30 | 41`),
    skills: skills(`
      perakitan | PCB | mesin SMT 1 lini | 300 | 0.1
      krimping | kabel tembaga | mesin krimping 4 unit | |
      solder | | wave solder | 250 |`),
    papers: list("ISO 9001|SNI|TKDN"),
    sales: [1200, 15_000],
    places: places("21.71 32.73 32.76 33.72 35.73 34.04"),
  },
];
