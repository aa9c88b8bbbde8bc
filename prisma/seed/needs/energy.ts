import { stories } from "@/prisma/seed/story";

/** What makers of energy, steel, vehicles, water and roads need, in the words of their officers. */
export const ENERGY_STORIES = stories(`
  pln-crossarm-2 | pln | fabrikasi-jaringan+ceper | running | 5 | 6 | tested
  Pengadaan Cross Arm UNP 8 panjang 2 m galvanized untuk jaringan 20 kV
  Material distribusi utama. Lapisan zinc rata-rata minimal 65 mikron, pengeboran sesuai drawing standar konstruksi.
  7308.90 | 25119 | bh | 33.74 | 290000 | 40 | Gudang Semarang: 3600; Gudang Surakarta: 1800 | process: hot dip galvanizing!; certificate: SNI; size: 2000

  pln-kotak-app | pln | panel-listrik | running | 9 | 5
  Enclosure APP pengukuran tidak langsung, polycarbonate window
  Untuk pelanggan tegangan rendah, IP54, powder coating warna abu-abu RAL 7032.
  8538.10 | 27120 | bh | 32.73 | 1500000 | 40 | Gudang Bandung: 600 | process: powder coating; material: plat baja

  pln-bolt | pln | mur-baut | running | 11 | 4
  Machine Bolt 5/8 inch x 10 inch complete with nut and washer, HDG
  Kekuatan tarik sesuai kelas 4.6, uji sampel tiap lot oleh lembaga independen.
  7318.15 | 25952 | set | 35.15 | 14500 | 40 | Gudang Sidoarjo: 60000 | process: galvanizing!; certificate: ISO 9001

  pln-jointing | pln | cor-nonferro | quoted | 1 | 3
  Tension clamp paduan aluminium untuk kabel twisted 35-70 mm2
  Body aluminium alloy, baji plastik tahan UV, uji tarik 1.500 daN.
  7616.99 | 24320 | bh | 33.74 | 52000 | 40 | Gudang Semarang: 9000 | process: die casting; material: aluminium

  pln-tiang-lampu | pln | fabrikasi-jaringan | quoting | 1 | 3
  Pole PJU oktagonal 9 meter single arm
  Ketebalan plat 4 mm, hot dip galvanized, base plate dan anchor bolt termasuk.
  7308.90 | 25119 | batang | 73.71 | 3600000 | 40 | Gudang Makassar: 240 | process: fabrikasi!; process: hot dip galvanizing

  pln-kalibrasi | pln | kalibrasi | published | 1 | 2
  Jasa kalibrasi alat uji unit transmisi
  Pressure gauge, thermometer, torque wrench. Sertifikat tertelusur ke SI, laboratorium terakreditasi.
  | 71205 | alat | 64.71 | 300000 | | Unit Balikpapan: 420 | certificate: ISO/IEC 17025

  pln-rompi | pln | konveksi | awarded | 2 | 2
  Safety vest high visibility class 2 dengan reflective tape
  Bordir logo dada kiri, ukuran M sampai XXXL, warna oranye.
  6211.33 | 14111 | bh | 31.71 | 65000 | | Kantor Pusat: 4000 | process: jahit!; process: bordir

  pln-cable-ladder | pln | fabrikasi-jaringan | draft | 0 | 2
  Cable ladder 400 mm untuk gardu induk
  Tebal 2 mm, HDG, termasuk horizontal elbow dan splice plate.
  7308.90 | 25119 | batang | 36.72 | 310000 | 40 | Gardu Induk Cilegon: 500 | process: hot dip galvanizing

  pln-palet | pln | palet | returned | 1 | 2
  Pallet kayu untuk penyimpanan material gudang
  Kapasitas 1.500 kg, four way entry.
  4415.20 | 16230 | bh | 32.16 | | | Gudang Bekasi: 900 | material: kayu

  pln-armor-rod | pln | pres-logam+ceper | invited | 1 | 2
  Guy wire band plate type, flat bar 6 mm
  Gelang tiang untuk angkur, dua baut pengencang, galvanized.
  7308.90 | 25119 | set | 33.10 | 95000 | 40 | Gudang Klaten: 2200 | process: punching; process: galvanizing

  pertamina-gasket | pertamina | karet-cetak | running | 8 | 5
  Rubber gasket flange 6 inch class 150, oil resistant
  NBR 70 shore A, full face, untuk terminal BBM.
  4016.93 | 22192 | bh | 16.71 | 22000 | | Terminal Plaju: 12000 | material: NBR!; tolerance: 0.5

  pertamina-tangki | pertamina | bengkel-las | running | 6 | 3
  Steel handrail dan monkey ladder untuk tangki timbun
  Fabrikasi di luar lokasi, cat epoxy dua lapis, welder bersertifikat.
  7308.90 | 25111 | m | 21.71 | 420000 | | Terminal Batam: 900 | process: welding!

  pertamina-wearpack | pertamina | konveksi | running | 10 | 4
  Coverall katun drill untuk operator terminal
  Double stitching, YKK zipper, reflective stripes 5 cm.
  6211.32 | 14111 | bh | 35.78 | 290000 | | Depo Surabaya: 3600 | process: sewing!; process: embroidery

  pertamina-tandon | pertamina | perahu | quoted | 1 | 2
  Tangki fiberglass 3.000 liter untuk pangkalan nelayan
  FRP food grade, drain valve, manhole 40 cm.
  3925.10 | 30111 | unit | 81.71 | 6500000 | | Pangkalan Ambon: 40 | process: FRP lay up

  pertamina-katering | pertamina | jasa-boga | quoting | 1 | 3
  Catering services untuk pekerja turnaround kilang
  Tiga kali sehari, menu siklus 10 hari, higiene sanitasi jasa boga.
  | 56290 | porsi | 64.08 | 35000 | | Kilang Sangatta: 60000 | certificate: Halal

  pertamina-pompa | pertamina | cor-besi | submitted | 0 | 3
  Spare part casing dan impeller pompa sentrifugal
  Material grey cast iron, dynamic balancing, material certificate 3.1.
  8413.91 | 24310 | bh | 16.71 | 2400000 | 30 | Kilang Plaju: 60 | process: iron casting!; process: machining

  krakatau-rol | krakatau | bubut | running | 7 | 4
  Roller table sleeve dan shaft untuk hot strip mill
  Material S45C, induction hardening 50 HRC, toleransi h7.
  8483.10 | 25920 | bh | 36.72 | 1900000 | | Pabrik Cilegon: 240 | process: turning!; process: heat treatment; tolerance: 0.02

  krakatau-palet | krakatau | palet | running | 4 | 4
  Wooden dunnage dan saddle untuk coil
  Kayu keras kadar air 20 %, ukuran sesuai daftar, pengiriman mingguan.
  4415.20 | 16230 | bh | 36.72 | 145000 | | Pabrik Cilegon: 8000 | material: wood!

  krakatau-bersih | krakatau | kebersihan | running | 12 | 6
  Industrial cleaning area water treatment plant
  Pembersihan clarifier dan bak sedimentasi, confined space.
  | 81290 | kali | 36.72 | 4200000 | | Pabrik Cilegon: 60 | certificate: SMK3

  krakatau-cetakan | krakatau | cor-besi | published | 1 | 3
  Cast iron slag pot grid
  Grey iron FC20, berat 120 kg per piece, pattern disediakan pabrik.
  7325.10 | 24310 | bh | 36.72 | 2600000 | | Pabrik Cilegon: 180 | process: iron casting!; size: 1200

  krakatau-sarung | krakatau | kulit | withdrawn | 3 | 2
  Leather welding glove 16 inch
  Split leather, kevlar thread, EN 12477 type A.
  4203.29 | 15121 | pasang | 36.72 | 65000 | | Gudang Cilegon: 6000 | material: leather!

  argamandira-bracket | argamandira | pres-logam | running | 10 | 8 | pays-late
  Stamping part bracket sun visor
  SPCC 1.6 mm, zinc plating trivalent, PPAP level 3.
  8708.29 | 25910 | bh | 32.15 | 13500 | | Plant Karawang: 240000 | process: stamping!; process: zinc plating; tolerance: 0.1

  argamandira-bushing | argamandira | karet-cetak | running | 8 | 5 | disputed
  Rubber bushing stabilizer
  NR/SBR 60 shore A, bonding ke sleeve, fatigue test 300 ribu siklus.
  4016.99 | 22192 | bh | 32.15 | 39000 | | Plant Karawang: 40000 | material: rubber!; tolerance: 0.3

  argamandira-jok | argamandira | part-kendaraan | ceremonial | 7 | 2
  Seat frame assembly untuk bus medium
  Tubular steel, MIG welding, black powder coating.
  9401.99 | 29300 | set | 32.15 | 850000 | | Plant Karawang: 1200 | process: mig welding

  argamandira-harness | argamandira | elektronik | closed | 4 | 2
  Wiring harness lampu belakang 6 pin
  Terminal berlapis timah, uji tarik per lot.
  8544.42 | 26120 | set | 32.15 | 52000 | | Plant Karawang: 20000 | process: crimping

  tirta-travers | tirta | fabrikasi-jaringan+ceper | running | 6 | 6 | pays-late
  Bracket penyangga pipa HDPE 8 inch, galvanized
  Untuk jaringan transmisi air baku, termasuk U-bolt.
  7308.90 | 25119 | set | 32.73 | 265000 | | Gudang Bandung: 2600 | process: las listrik!; process: hot dip galvanizing

  tirta-valve | tirta | cor-nonferro | running | 9 | 4 | never-paid
  Bronze ferrule dan stop kran sambungan rumah
  Ulir BSP, uji tekan 16 bar.
  8481.80 | 24320 | bh | 32.73 | 41000 | | Gudang Bandung: 30000 | process: cor kuningan

  tirta-manhole | tirta | cor-besi | running | 5 | 4 | never-accepts
  Manhole cover ductile iron D400
  Frame diameter 700, locking system, anti theft.
  7325.10 | 24310 | set | 33.74 | 1950000 | | Gudang Semarang: 400 | process: iron casting!; size: 700

  tirta-uditch | tirta | beton | ceremonial | 6 | 2
  U-ditch precast heavy duty 60 x 60
  Mutu K-350, sambungan male-female.
  6810.91 | 23953 | bh | 52.02 | 720000 | | Proyek Praya: 900 | material: beton!

  wirakarsana-pagar | wirakarsana | bengkel-las | running | 7 | 4 | accepts-late
  Guardrail dan pagar pengaman proyek, modul 2,4 meter
  Pipa hitam 2 inch, cat kuning hitam.
  7308.90 | 25111 | modul | 76.02 | 1150000 | | Proyek Mamuju: 600 | process: las listrik!

  wirakarsana-precast | wirakarsana | beton | running | 8 | 5 | never-paid
  Precast kanstin dan paving untuk jalan kawasan
  K-300, uji tekan per 500 m2.
  6810.11 | 23953 | m2 | 91.71 | 150000 | | Proyek Jayapura: 18000 | material: beton!

  wirakarsana-angkut | wirakarsana | angkutan | quoted | 1 | 2
  Jasa angkut material baja dari pelabuhan ke site
  Trailer dan engkel, termasuk bongkar.
  | 49431 | rit | 73.71 | 7500000 | | Site Gowa: 180 |

  wirakarsana-rangka | wirakarsana | bengkel-las | withdrawn | 5 | 2
  Sign board frame galvanis untuk rambu kerja
  Tinggi 3 m, pondasi pedestal oleh pembeli.
  7308.90 | 25111 | bh | 71.71 | 760000 | | Site Manado: 120 | process: welding
`);
