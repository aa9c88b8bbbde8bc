/** A heading of the Harmonized System (four digits), in short. */
export interface HsHeading {
  readonly heading: string;
  readonly id: string;
  readonly en: string;
}

/**
 * The headings that the catalog speaks of, each in a few words after HS 2022 (World Customs Organization); the full text of
 * the nomenclature is what counts. A heading that is not here may be used all the same.
 */
const ROWS = `
0303|Ikan beku, selain fillet|Fish, frozen, excluding fillets
0304|Fillet dan daging ikan lain, segar, dingin atau beku|Fish fillets and other fish meat, fresh, chilled or frozen
0305|Ikan kering, asin atau asap|Fish, dried, salted or smoked
0409|Madu alam|Natural honey
0803|Pisang, segar atau kering|Bananas, fresh or dried
0804|Kurma, ara, nanas, alpukat, jambu, mangga dan manggis|Dates, figs, pineapples, avocados, guavas, mangoes and mangosteens
0901|Kopi, disangrai atau tidak|Coffee, whether or not roasted
0907|Cengkeh|Cloves
0910|Jahe, kunyit dan rempah lain|Ginger, turmeric and other spices
1106|Tepung dari sayuran polong kering, sagu, akar, umbi atau buah|Flour of dried leguminous vegetables, sago, roots, tubers or fruit
1108|Pati; inulin|Starches; inulin
1203|Kopra|Copra
1211|Tanaman untuk parfum, farmasi dan sejenisnya|Plants used in perfumery, pharmacy and the like
1212|Rumput laut, bit gula, tebu dan hasil tumbuhan lain|Seaweeds, sugar beet, sugar cane and other vegetable products
1301|Lak; getah, damar dan oleoresin alam|Lac; natural gums, resins and oleoresins
1302|Sari tumbuhan, pektin, agar-agar dan pengental lain|Vegetable saps and extracts, pectic substances, agar-agar and thickeners
1401|Bahan nabati untuk anyaman (bambu, rotan)|Vegetable materials used for plaiting (bamboos, rattans)
1702|Gula lain, sirop gula dan karamel|Other sugars, sugar syrups and caramel
1905|Roti, kue, biskuit, kerupuk|Bread, pastry, cakes, biscuits and other bakers' wares
2005|Sayuran lain diolah, tidak beku|Other vegetables prepared or preserved, not frozen
2008|Buah dan kacang diolah|Fruit and nuts prepared or preserved
3301|Minyak atsiri; resinoid|Essential oils; resinoids
3305|Preparat untuk rambut|Preparations for use on the hair
3401|Sabun|Soap
3402|Zat pembersih dan deterjen|Washing and cleaning preparations
3917|Tabung, pipa dan selang plastik|Tubes, pipes and hoses of plastics
3923|Wadah dan kemasan plastik, tutup|Articles for conveyance or packing, stoppers and lids, of plastics
3925|Perlengkapan bangunan dari plastik|Builders' ware of plastics
3926|Barang lain dari plastik|Other articles of plastics
4014|Barang higienis atau farmasi dari karet|Hygienic or pharmaceutical articles of rubber
4016|Barang lain dari karet divulkanisasi|Other articles of vulcanised rubber
4202|Koper, tas, dompet|Trunks, suitcases, bags, wallets
4203|Pakaian dan aksesori dari kulit|Apparel and accessories of leather
4407|Kayu gergajian, tebal lebih dari 6 mm|Wood sawn or chipped lengthwise, thicker than 6 mm
4412|Kayu lapis dan kayu berlapis|Plywood, veneered panels and similar laminated wood
4415|Peti, palet dan gulungan kabel dari kayu|Packing cases, pallets and cable-drums, of wood
4601|Anyaman dan hasil anyaman dalam lembaran|Plaits and products of plaiting materials in sheets
4602|Keranjang dan barang anyaman lain|Basketwork and other articles of plaiting materials
4819|Karton, kotak dan kantong dari kertas|Cartons, boxes and bags of paper
4820|Buku tulis, formulir, map dari kertas|Registers, notebooks, forms and folders of paper
4821|Label dari kertas|Paper labels
4901|Buku, brosur cetakan|Printed books, brochures
4911|Barang cetakan lain|Other printed matter
5208|Kain tenun katun, paling berat 200 g/m²|Woven fabrics of cotton, not more than 200 g/m²
5305|Serat kelapa, abaka dan serat tumbuhan lain|Coconut, abaca and other vegetable textile fibres
5608|Jaring dari benang atau tali|Netting of twine, cordage or rope
5702|Permadani tenunan|Carpets, woven
6105|Kemeja laki-laki, rajutan|Men's shirts, knitted
6203|Setelan, jaket dan celana laki-laki|Men's suits, jackets and trousers
6205|Kemeja laki-laki|Men's shirts
6211|Pakaian olahraga dan pakaian lain|Track suits and other garments
6214|Syal dan selendang|Shawls and scarves
6302|Linen tempat tidur, meja, mandi dan dapur|Bed, table, toilet and kitchen linen
6304|Perlengkapan rumah lain dari tekstil|Other furnishing articles
6401|Alas kaki tahan air dari karet atau plastik|Waterproof footwear of rubber or plastics
6403|Alas kaki dengan bagian atas kulit|Footwear with uppers of leather
6405|Alas kaki lain|Other footwear
6810|Barang dari semen, beton atau batu buatan|Articles of cement, concrete or artificial stone
6912|Peralatan makan dan rumah tangga dari keramik selain porselen|Ceramic tableware and household articles, other than of porcelain
6913|Patung dan hiasan keramik|Statuettes and ornamental ceramic articles
7216|Profil dari besi atau baja bukan paduan|Angles, shapes and sections of iron or non-alloy steel
7307|Alat kelengkapan pipa dari besi atau baja|Tube or pipe fittings of iron or steel
7308|Struktur dan bagian struktur dari besi atau baja|Structures and parts of structures of iron or steel
7310|Tangki, drum, kaleng dari besi atau baja, paling besar 300 liter|Tanks, drums, cans of iron or steel, not above 300 litres
7318|Sekrup, baut, mur dan ring dari besi atau baja|Screws, bolts, nuts and washers of iron or steel
7320|Pegas dan daun pegas dari besi atau baja|Springs and leaves for springs of iron or steel
7325|Barang tuangan lain dari besi atau baja|Other cast articles of iron or steel
7326|Barang lain dari besi atau baja|Other articles of iron or steel
7616|Barang lain dari aluminium|Other articles of aluminium
8201|Perkakas tangan pertanian|Hand tools for agriculture
8413|Pompa cairan dan bagiannya|Pumps for liquids and their parts
8419|Mesin pengolah bahan dengan perubahan suhu|Machinery for treating materials by a change of temperature
8431|Bagian dari mesin pengangkat dan alat berat|Parts of lifting and earth-moving machinery
8438|Mesin pembuat makanan dan minuman|Machinery for making food or drink
8481|Keran, katup dan sejenisnya|Taps, cocks and valves
8483|Poros, bantalan, roda gigi, puli|Shafts, bearing housings, gears, pulleys
8487|Bagian mesin tanpa sambungan listrik|Machinery parts without electrical connectors
8536|Alat sakelar dan pelindung listrik sampai 1.000 V|Electrical switching and protecting apparatus up to 1,000 V
8537|Panel dan papan hubung listrik|Boards and panels for electric control or distribution
8538|Bagian dari alat pada pos 85.35 sampai 85.37|Parts for the apparatus of headings 85.35 to 85.37
8544|Kawat dan kabel terisolasi|Insulated wire and cable
8607|Bagian dari lokomotif dan gerbong|Parts of railway locomotives and rolling stock
8708|Bagian dan aksesori kendaraan bermotor|Parts and accessories of motor vehicles
8902|Kapal penangkap ikan|Fishing vessels
9401|Tempat duduk dan bagiannya|Seats and their parts
9403|Furnitur lain dan bagiannya|Other furniture and parts
9405|Lampu dan alat penerangan|Luminaires and lighting fittings`;

const HEADINGS: ReadonlyMap<string, HsHeading> = new Map(
  ROWS.trim()
    .split("\n")
    .map((line) => {
      const [heading = "", id = "", en = ""] = line.split("|");
      return [heading, { heading, id, en }];
    }),
);

/** The heading of an HS code of four digits or more, with or without dots; null when the catalog has no words for it. */
export function hsHeadingOf(hsCode: string): HsHeading | null {
  return HEADINGS.get(hsCode.replace(/\D/g, "").slice(0, 4)) ?? null;
}

/** An HS code with the words of its heading, for people who do not know the tariff by heart; the bare code without words. */
export function hsCodeInWords(hsCode: string, locale: string): string {
  const found = hsHeadingOf(hsCode);
  if (!found) return hsCode;
  return `${hsCode} (${locale === "en" ? found.en : found.id})`;
}
