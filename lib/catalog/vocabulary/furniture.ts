import { rows } from "@/lib/catalog/vocabulary/rows";

/** Furniture and how it is upholstered and put together (KBLI division 31). Hospital furniture stands with medical goods. */
export const FURNITURE = [
  ...rows(
    "product",
    `
furniture |  | 31001, 31009 | mebel, furnitur, furniture, meubel, perabot, meubelair, meubeler, mebeler, mubel, perabotan, mebelair, furnicher, meubelar, moebel | KBLI division 31
wood_furniture | furniture, wood | 31001 | mebel kayu solid, furniture kayu solid, solid wood furniture, mebel ukir, mebel klender, mebel mentahan | KBLI 31001
teak_furniture | wood_furniture, teak | 31001 | mebel jepara, furniture jepara | Jepara usage
rattan_furniture | furniture, rattan | 31002 | ayunan rotan, set rotan | KBLI 31002; Cirebon
bamboo_furniture | furniture, bamboo | 31002 | bale bambu, lincak, lincak bambu | KBLI 31002; Jawa
plastic_furniture | furniture | 31003 | kursi plastik, meja plastik, lemari plastik, plastic chair, furniture plastik, rak plastik, laci plastik, plastic furniture | KBLI 31003
metal_furniture | furniture, metal | 31004 | kursi lipat, kursi susun, ranjang susun, bunk bed, folding chair, meja lipat, tempat tidur tingkat | KBLI 31004
garden_furniture | furniture | 31001, 31002 | garden furniture, kursi taman, outdoor furniture, bangku taman, furniture outdoor, meja taman, mebel taman, patio furniture, sun lounger, lounger, steamer chair, bench taman, deck chair, ayunan taman, garden bench, folding teak chair, kursi pantai, meja piknik | export usage, IKEA
chair | furniture | 31001, 31004 | kursi, chair, bangku, stool, kursi makan, kursi cafe, kursi tamu, dingklik, dining chair, kursi kayu, jojodok, bar stool, bangku kayu, kursi teras, kursi goyang, risban, kursi malas, kursi hotel, kursi restoran, kursi tunggu, kadera, rocking chair, kursi banquet | KBLI 31001; Jawa, Sunda, Bugis, Manado
office_chair | chair, office_furniture | 31009, 31004 | kursi kantor, office chair, kursi putar, kursi kerja, kursi direktur, kursi staf, kursi rapat, kursi hadap, kursi auditorium, kursi gaming, kursi kuliah | office usage
sofa | furniture | 31009, 31001 | sofa, couch, sofa minimalis, sofa tamu, kursi sofa, sofa bed, settee, sofa l, kursi tamu sofa, sofabed, sofa cafe, pouf, ottoman, bean bag, sofa hotel | KBLI 31009
table | furniture | 31001, 31004 | meja, table, desk, meja makan, meja kayu, mejo, meja belajar, dining table, meja cafe, meja tamu, coffee table, meja trembesi, meja konsol, side table, meja rias, meja restoran, console table, meja altar, meja lesehan, meja solid, dampar, meja hotel | KBLI 31001; Minang, Jawa
office_furniture | furniture | 31001, 31004 | furniture kantor, mebel kantor, meja kantor, meja kerja, office furniture, meja resepsionis, meja rapat, partisi kantor, workstation kantor, meja direktur, office desk, reception desk, meja front office, meubelair kantor, meja teller, partisi meja, counter teller, meja layanan | BRI offices' usage
cabinet | furniture | 31001, 31004 | lemari, almari, cabinet, kabinet, lemari pakaian, lamari, wardrobe, lemari kayu, lemari hias, buffet, bufet, nakas, nightstand, bupet, rak tv, credenza, lemari buku, meja tv, kredensa, lemari baju, sideboard, drawer chest, laci, chest of drawers, lomari, lemari dapur | KBLI 31001; Sunda, Bugis
filing_cabinet | office_furniture | 31004 | filing cabinet, lemari arsip, lemari besi, filling cabinet, loker, locker, lemari dokumen, loker karyawan, brankas, mobile file, roll o pack, brangkas, rotary filing, lemari loker, cupboard besi, lemari arsip besi, locker besi, rak arsip | office usage
shelf | furniture | 31001, 31004 | rak, shelf, shelving, rak kayu, rak buku, rak display, rak piring kayu, rak dinding, rak pajangan, rak sepatu, etalase, rak toko, display rack, rak minimarket, gondola rak, rak produk, showcase kaca, display produk, rak supermarket, etalase kaca, bookshelf, rak susun, floating shelf, etalase aluminium | KBLI 31001; retail usage
warehouse_rack | shelf, metal | 31004, 25119 | rak gudang, racking, pallet racking, rak heavy duty, warehouse racking, rak palet, selective rack, storage rack, slotted angle rack, rak siku lubang | warehouse usage
bed | furniture | 31001, 31004 | tempat tidur, ranjang, dipan, divan, bed frame, amben, tempat tidur kayu, headboard, dipan kayu, tempat tidur anak, peraduan, katil, ranjang kayu, sandaran tempat tidur, bedframe, dipan hotel, kamar set, set kamar tidur, bedroom set, dipan minimalis, ranjang bayi, baby crib, box bayi | KBLI 31001; Jawa
kitchen_set | furniture | 31001, 43304 | kitchen set, kabinet dapur, kitchenset, lemari dapur gantung, kitchen cabinet, pantry set, kicin set, interior custom, furniture custom, built in furniture, kitchen island, backdrop tv, lemari tanam, custom furniture, lemari custom, kicenset, dapur set | interior trade
school_furniture | furniture | 31001, 31004 | meja kursi sekolah, meubelair sekolah, bangku sekolah, meja belajar siswa, kursi siswa, mebel sekolah, school furniture, meja siswa, meja guru, meja murid, mebeler sekolah, kursi murid, meubeler sekolah, meja laboratorium, school desk | purchasing of schools
hotel_furniture | furniture | 31001 | furniture hotel, mebel hotel, hotel furniture, furniture kamar hotel, luggage rack, furniture restoran, furniture cafe, mebel cafe, furniture villa, headboard hotel, luggage rack kayu, mebel restoran | Accor usage
furniture_part | furniture | 31001 | komponen mebel, komponen furniture, furniture part, kaki meja, kaki kursi, rangka sofa, furniture component, daun meja, top table, rangka kursi, rangka rotan, rangka kursi besi, spare part mebel, komponen kayu, kaki sofa, sandaran kursi, furniture leg, table top, dudukan kursi | furniture subcontract usage
children_furniture | furniture | 31001 | meja anak, kursi anak, mebel anak, furniture anak, kids furniture, meja kursi tk, meja kursi paud, rak mainan | KBLI 31001
partition_display |  | 31009, 43304, 82301 | booth pameran, stan pameran, partisi, partition, booth container, partisi ruangan, gerobak kayu, meja booth, booth jualan, partisi toilet, penyekat ruangan, booth promosi, kios mini, counter display, sketsel, room divider, podium, mimbar | workshop usage; Jawa
`,
  ),
  ...rows(
    "process",
    `
furniture_making |  | 31001 | pembuatan mebel, furniture making, bikin mebel, produksi mebel, pengrajin mebel, perajin mebel, tukang meubel, industri furniture, knock down furniture, produksi furniture, perakitan mebel | KBLI 31001
upholstering |  | 31009, 15129 | pelapisan jok, jok sofa, upholstery, bungkus sofa, upholstering, bungkus jok, service sofa, ngejok, reparasi sofa, pasang busa jok, jasa jok, jok kursi, tukang jok, ganti kulit sofa, pelapisan sofa, reupholstery, sofa maker | workshop usage
panel_cutting |  | 31001 | panel saw, potong multiplek, cutting panel kayu, sliding table saw, running saw, beam saw, mesin panel saw, pasang hpl, laminasi hpl, tempel hpl, lapis hpl, press hpl | interior workshops' usage
`,
  ),
];
