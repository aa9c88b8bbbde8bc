import { stories } from "@/prisma/seed/story";

/** What makers of food and medicine, hotels, shops, banks and media need, in the words of their officers. */
export const HOME_STORIES = stories(`
  rni-gula-semut | rni | gula-aren | running | 8 | 6
  Palm sugar granule organic untuk lini minuman
  Mesh 18-20, moisture maksimal 2 %, packing 25 kg paper sack inner PE.
  1702.90 | 10722 | kg | 33.02 | 58000 | | Pabrik Banyumas: 30000 | certificate: Halal; process: drying

  rni-karung | rni | kemasan-plastik | running | 5 | 4
  Standing pouch 1 kg printed 8 warna
  Oxygen barrier, zipper dan valve, artwork disediakan.
  3923.21 | 22220 | lembar | 31.75 | 2100 | | Pabrik Jakarta: 900000 | process: printing

  rni-sagu | rni | sagu | quoting | 1 | 3
  Sago flour food grade untuk substitusi tepung impor
  Moisture 13 %, whiteness 80, bebas SO2.
  1108.19 | 10622 | kg | 14.10 | 17500 | | Pabrik Pekanbaru: 60000 | certificate: Halal; process: flour milling

  rni-pisang | rni | pisang | running | 11 | 10
  Fresh banana Mas class A untuk ekspor dan ritel modern
  Panen 9 minggu setelah bunga, brix minimal 20, packing 13 kg.
  0803.90 | 01220 | kg | 18.06 | 12500 | | Rumah kemas Tanggamus: 240000 | certificate: IndoGAP

  perhutani-getah | perhutani | hasil-hutan | running | 7 | 6
  Pine oleoresin dari kelompok tani hutan
  Kadar kotoran maksimal 3 %, kadar air 5 %, dikemas drum.
  1301.90 | 02307 | kg | 33.01 | 12000 | | PGT Cilacap: 90000 |

  perhutani-coconet | perhutani | sabut | running | 6 | 4
  Erosion control net dari cocofiber 2 x 25 m
  Tali twist 5 mm, mesh 2 cm, untuk rehabilitasi lereng.
  5608.90 | 32905 | gulung | 32.18 | 460000 | | Lokasi Pangandaran: 1600 | material: cocofiber!

  perhutani-palet | perhutani | palet | awarded | 2 | 2
  Kayu gergajian sengon untuk bare core
  Tebal 2 cm, KD 12 %, tanpa hati.
  4407.99 | 16230 | m3 | 33.08 | 2900000 | | Pabrik Magelang: 600 | process: kiln drying!; certificate: SVLK

  perhutani-sepatu | perhutani | sepatu | submitted | 0 | 2
  Sepatu lapangan polisi hutan
  Full grain leather, outsole rubber anti slip.
  6403.40 | 15203 | pasang | 31.75 | 340000 | | Kantor Pusat: 1400 | process: jahit!

  kimia-farma-jahe | kimia-farma | simplisia | running | 9 | 7
  Bahan baku ekstrak: dried ginger rhizome, sliced
  Kadar air maks 10 %, abu tak larut asam 1 %, uji logam berat tiap lot.
  0910.11 | 21021 | kg | 31.75 | 92000 | | Gudang Jakarta: 24000 | process: drying!; certificate: HACCP

  kimia-farma-temulawak | kimia-farma | simplisia | quoting | 1 | 4
  Curcuma xanthorrhiza simplicia grade farmasi
  Kurkuminoid minimal 1 %, bebas aflatoksin, COA per batch.
  1211.90 | 21021 | kg | 32.04 | 48000 | | Pabrik Bandung: 36000 | process: drying; certificate: Organik Indonesia

  kimia-farma-atsiri | kimia-farma | atsiri | running | 6 | 4
  Cajuput oil dan clove leaf oil untuk minyak gosok
  GC report, cineole 55 %, drum 25 kg.
  3301.29 | 20294 | kg | 31.75 | 320000 | | Pabrik Jakarta: 2400 | process: distillation!

  kimia-farma-botol | kimia-farma | kemasan-plastik | returned | 1 | 2
  Amber PET bottle 100 ml neck 24
  Leak test, drop test, tanpa BPA.
  3923.30 | 22220 | bh | 31.75 | 1500 | | Pabrik Jakarta: 600000 | process: blow molding!

  bri-seragam | bri | batik | running | 5 | 3
  Uniform batik frontliner wilayah Jawa
  Katun premium, motif eksklusif, ukuran perorangan.
  6205.20 | 13134 | bh | 31.71 | 320000 | | Kantor Pusat: 4200 | process: batik making!

  bri-cetak | bri | percetakan | running | 7 | 5
  Printing formulir dan buku panduan agen
  Offset full color, numerator, distribusi per kantor cabang.
  4820.40 | 18111 | buku | 31.71 | 27000 | | Gudang Jakarta: 30000 | process: offset printing

  bri-goodie | bri | anyaman | published | 1 | 2
  Eco gift box anyaman serat alam untuk nasabah prioritas
  Ukuran 25 x 18 x 8, logo hot stamp pada label kulit.
  4602.19 | 16292 | bh | 31.71 | 60000 | | Kantor Pusat: 5000 | material: natural fibre

  bri-meja | bri | mebel | invited | 1 | 2
  Teller chair dan meja layanan kayu solid
  Kayu mahoni atau jati, finishing water based.
  9403.30 | 31001 | bh | 33.74 | 1450000 | | Kanwil Semarang: 400 | process: woodworking!; certificate: SVLK

  telkomsel-bracket | telkomsel | fabrikasi-jaringan+tegal | running | 6 | 4
  Antenna mounting bracket untuk BTS, hot dip galvanized
  Pipa 2,5 inch dan clamp, beban angin 120 km/jam.
  7308.90 | 25119 | set | 31.74 | 480000 | 40 | Gudang Jakarta: 1500 | process: welding!; process: hot dip galvanizing

  telkomsel-kabinet | telkomsel | panel-listrik | submitted | 0 | 2
  Outdoor cabinet untuk rectifier dan baterai
  Plat galvanis 2 mm, IP55, powder coating tekstur.
  8538.10 | 27120 | unit | 31.74 | 9800000 | 40 | Gudang Jakarta: 220 | process: powder coating!

  telkomsel-fotokartu | telkomsel | percetakan | running | 10 | 4
  Starter pack packaging dan display card
  Art carton 260 g, spot UV, die cut.
  4819.20 | 18111 | bh | 31.74 | 900 | | Gudang Cibitung: 1200000 | process: offset printing!

  ikea-keranjang | ikea | anyaman | running | 9 | 8
  Storage basket seagrass/water hyacinth with steel frame
  Toleransi dimensi 5 mm, moisture 12 %, bebas serangga, IWAY.
  4602.19 | 16292 | bh | 33.74 | 82000 | | Gudang Semarang: 24000 | material: water hyacinth!; tolerance: 5

  ikea-rotan | ikea | rotan | running | 6 | 5
  Rattan basket round 40 cm, natural finish
  Handle bonded leather, packing 4 pcs per carton.
  4602.12 | 31002 | bh | 32.09 | 98000 | | Gudang Cirebon: 15000 | material: rattan!

  ikea-papan | ikea | mebel | draft | 0 | 3 | confidential
  Solid wood board finger jointed 18 mm
  FSC 100 %, E0 glue, ukuran 1220 x 600.
  4412.99 | 31001 | lembar | 33.74 | 420000 | | Gudang Semarang: 8000 | certificate: FSC; process: kiln drying

  ikea-sabut | ikea | sabut | quoted | 1 | 2
  Door mat coir natural 40 x 60
  Backing lateks, stensil satu warna.
  5702.20 | 32905 | bh | 33.74 | 52000 | | Gudang Semarang: 18000 | material: coir!

  uniqlo-rajut | uniqlo | konveksi | running | 7 | 5
  Subkontrak cut make trim polo shirt pique
  AQL 2.5, SAM 14 menit, social compliance audit.
  6105.10 | 14111 | bh | 33.11 | 62000 | | Gudang Surakarta: 60000 | process: sewing!; certificate: OEKO-TEX Standard 100

  uniqlo-tenun | uniqlo | tenun | quoting | 1 | 3 | confidential
  Handwoven fabric capsule collection
  Pewarna alam, lebar 110 cm, uji luntur skala 4.
  5208.49 | 13122 | m | 31.74 | 165000 | | Gudang Jakarta: 3000 | process: weaving!

  accor-linen | accor | linen | running | 8 | 6
  Bed linen 300 TC king size untuk 14 hotel
  Sateen 100 % cotton, shrinkage maksimal 5 %, label care.
  6302.31 | 13921 | lembar | 51.71 | 330000 | | Gudang Denpasar: 9000 | process: sewing!; material: cotton

  accor-amenities | accor | sabun | running | 5 | 5
  Guest amenities: solid soap and refill shampoo
  Bebas paraben, kemasan kertas, wangi citrus lemongrass.
  3401.11 | 20231 | bh | 51.71 | 3200 | | Gudang Badung: 240000 | certificate: BPOM NA; certificate: Halal

  accor-laundry | accor | penatu | running | 10 | 9
  Outsourced laundry service untuk tiga hotel di Lombok dan Bali
  Turn around 24 jam, RFID linen.
  | 96200 | kg | 51.03 | 12500 | | Hotel Badung: 180000 |

  accor-kopi | accor | kopi | awarded | 2 | 3
  Drip coffee bag single origin in-room
  Arabika medium roast, isi 10 g, kemasan custom.
  0901.21 | 10761 | dus | 51.71 | 42000 | | Gudang Denpasar: 6000 | process: roasting!; certificate: Halal

  accor-keramik | accor | keramik | submitted | 0 | 2
  Ceramic soap dish dan tray amenities
  Stoneware, dishwasher safe, glaze bebas timbal.
  6912.00 | 23932 | bh | 51.71 | 39000 | | Gudang Denpasar: 4000 | process: ceramic firing!

  mnc-snack | mnc | keripik | running | 5 | 4
  Packed snack 50 g untuk penumpang dan studio
  Nitrogen flush, umur simpan 9 bulan, nutrition facts.
  2008.99 | 10794 | bungkus | 31.71 | 8500 | | Gudang Jakarta: 120000 | certificate: Halal; certificate: BPOM MD

  mnc-panggung | mnc | bengkel-las | draft | 0 | 2
  Rigging truss dan level panggung knockdown
  Aluminium atau pipa besi, sambungan pin.
  7308.90 | 25111 | modul | 31.71 | 1600000 | | Studio Jakarta: 200 | process: welding

  segarawangi-fillet | segarawangi | ikan-beku | running | 9 | 7 | pays-late
  Frozen red snapper fillet IQF 200-300 g
  HACCP, histamin di bawah 50 ppm, glazing maksimal 5 %.
  0304.89 | 10213 | kg | 35.78 | 138000 | | Cold storage Surabaya: 48000 | process: freezing!; certificate: HACCP

  segarawangi-agar | segarawangi | rumput-laut | running | 7 | 4 | never-accepts
  Dried Eucheuma cottonii untuk karaginan
  CAW minimal 35 %, moisture 35 %, kotoran 2 %.
  1212.21 | 10298 | kg | 73.71 | 25000 | | Pabrik Makassar: 120000 | process: drying!

  segarawangi-kardus | segarawangi | kardus | ceremonial | 8 | 2
  Carton box B/C flute export quality
  Bursting strength 14 kgf, wax coating.
  4819.10 | 17022 | bh | 35.78 | 9200 | | Pabrik Surabaya: 90000 | process: flexo printing

  segarawangi-jahe | segarawangi | simplisia | closed | 3 | 2
  Dried turmeric slice
  Curcumin 5 %, COA, jumbo bag.
  0910.30 | 21021 | kg | 35.78 | 45000 | | Pabrik Surabaya: 20000 | process: drying
`);
