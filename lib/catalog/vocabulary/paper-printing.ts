import { rows } from "@/lib/catalog/vocabulary/rows";

/** Paper, what is printed and how (KBLI divisions 17 and 18). Printing on cloth and on packaging film has its own names. */
export const PAPER_PRINTING = [
  ...rows(
    "material",
    `
paper |  | 17012, 17019 | kertas, paper, kertas rol, kertas lembaran, kertas plano | KBLI 17012
writing_paper | paper | 17012 | kertas hvs, hvs, kertas fotokopi, kertas a4, kertas f4, kertas tulis, copy paper, kertas cetak hvs, kertas folio, kertas kantor, hvs 70 gram, hvs 80 gram, photocopy paper | KBLI 17012
art_paper | paper | 17012, 17014 | art paper, kertas art paper, art carton, kertas glossy, matte paper, ivory paper, kertas ivory, kertas duplex, kertas dupleks, artpaper, bc tik, brief card, kertas linen, kertas concorde | printers' usage
kraft_paper | paper | 17014, 17019 | kertas kraft, kraft, kertas samson, samson kraft, kraft paper, kertas bungkus cokelat, kertas medium, kraft liner, kertas sak semen, medium liner, testliner, sack kraft | KBLI 17019
newsprint | paper | 17012 | kertas koran, newsprint, kertas buram, cd kertas buram | KBLI 17012
security_paper | paper | 17013 | kertas berharga, security paper, kertas uang, kertas watermark, kertas sekuriti, kertas meterai | KBLI 17013; Peruri
special_paper | paper | 17014 | kertas khusus, kertas thermal, thermal paper, kertas ncr, continuous form, kertas struk, kertas termal, kertas karbon, kertas filter, kertas minyak, kertas roti, baking paper, greaseproof paper, kertas nasi, kertas foto, kertas kado, release paper, kertas sublim, kertas anti minyak, parchment paper, kertas kalkir, kertas saring | KBLI 17014
handmade_paper | paper | 17019 | kertas daur ulang, kertas seni, handmade paper, kertas daluang, daluang, kertas saeh, recycled paper, kertas pelepah pisang, kertas mulberry | craft usage
paperboard | paper | 17019, 17021 | karton, paperboard, karton board, karton tebal, yellow board, board paper, kertas karton, greyboard, karton kuning, grey board, carton sheet | KBLI 17019
corrugated_board | paperboard | 17021 | karton gelombang, kertas gelombang, corrugated, corrugated board, karton bergelombang, corrugated sheet karton, single face, sheet karton, karton sheet, single facer, kertas bergelombang | KBLI 17021
paper_pulp |  | 17011 | pulp, bubur kertas, pulp kertas, wood pulp, dissolving pulp, bubur pulp, serat selulosa, pulp kayu | KBLI 17011
waste_paper |  | 38302 | kertas bekas, kardus bekas, waste paper, occ, kertas limbah, afval kertas, arsip bekas, koran bekas, duplek bekas, old corrugated container | recyclers' usage
`,
  ),
  ...rows(
    "product",
    `
tissue |  | 17091 | tisu, tissue, tisu wajah, tisu toilet, facial tissue, tisu gulung, tisu makan, hand towel tissue, napkin tissue, tisue, tisu pop up, tissu, tisu basah, wet tissue, tisu hotel, jumbo roll tissue | KBLI 17091
printed_matter | printing | 18111 | barang cetakan, cetakan umum, printed matter, barang cetak, cetakan kantor, cetakan perusahaan, cetak dokumen, dokumen cetak, materi cetak | KBLI 18111
book | printed_matter | 18111 | cetak buku, buku cetak, buku pelajaran, book printing, percetakan buku, buku laporan, cetak majalah, buku agenda, majalah, buletin, cetak novel, buku ajar, annual report, buku teks, cetak modul, buku saku, cetak yasin, buku yasin, modul pelatihan, lks, buku kenangan, buku panduan, buku petunjuk, buku pedoman, buku manual, manual book, handbook, guide book | KBLI 18111, apart from moulds
notebook | printed_matter | 17099, 18111 | buku tulis, buku catatan, blocknote, blok note, block note, notebook kulit, buku agenda kulit, buku note, notepad, agenda kerja, diary book, planner buku | KBLI 17099; merchandise usage
calendar | printed_matter | 18111 | kalender, calendar, kalender meja, kalender dinding, cetak kalender, almanak, tanggalan, kalender duduk, kalender perusahaan, penanggalan | printers' usage; Jawa
brochure | printed_matter | 18111 | brosur, flyer, leaflet, pamflet, brochure, selebaran, company profile, cetak brosur, flier, booklet | printers' usage
poster | brochure | 18111 | poster, cetak poster | printers' usage
catalogue | brochure | 18111 | katalog, catalogue, cetak katalog | printers' usage
menu_book | brochure | 18111 | buku menu | printers' usage
office_form | printed_matter | 18111, 17099 | nota, kuitansi, faktur, form cetak, cetak formulir, nota ncr, kwitansi, cetak nota, buku nota, bon cetak, surat jalan cetak, invoice cetak, blangko, slip gaji cetak, formulir rekam medis, map rekam medis, blanko, formulir pendaftaran, buku kwitansi, formulir, formulir ncr, formulir rangkap, ncr form | printers' usage; BRI, hospitals
letterhead | office_form | 18111, 17099 | kop surat, letterhead | printers' usage; BRI, hospitals
envelope | printed_matter | 17099 | amplop, envelope, amplop coklat, amplop kop, amplop perusahaan, amplop kabinet, amplop bank | KBLI 17099
folder_file | printed_matter | 17099, 32901 | map kertas, stopmap, ordner, map snelhecter, map perusahaan, folder kertas, snelhecter, box file, map kop, map raport, map kulit, map plastik, map arsip, bantex, paper folder, sampul raport, map batik, box arsip, odner, map kantor, map dokumen kulit | office usage
business_card | printed_matter | 18111 | kartu nama, business card, cetak kartu nama, kartu nama premium, name card, member card kertas | printers' usage
invitation | printed_matter | 18111 | undangan pernikahan, cetak undangan, wedding invitation, kartu undangan, kartu ucapan, greeting card, undangan cetak, kartu lebaran, undangan nikah, undangan | printers' usage
id_card | printed_matter | 18112, 22299 | kartu pvc, id card pvc, kartu anggota, kartu identitas cetak, member card, cetak id card, voucher fisik, gift card, kartu pelajar, kartu nfc, idcard, kartu karyawan, starter pack, kartu sim kosong, cetak kartu, kartu pegawai | Telkomsel and bank usage
security_printing | printed_matter | 18112 | cetakan sekuriti, security printing, cetak ijazah, cek giro, hologram, meterai cetak, stiker hologram, pita cukai, cetak sertifikat, kupon cetak, ijazah, cetak karcis, karcis, cetak voucher, tiket cetak, buku cek, piagam, cetak tiket, buku tabungan, cetak kupon, voucher hologram, segel hologram, kartu gosok, scratch card, voucher gosok, kupon gosok, kartu isi ulang | KBLI 18112; Peruri, BRI
banner | printed_matter | 18112, 73100 | spanduk, banner, baliho, mmt, billboard cetak, cetak spanduk, backdrop, vinyl banner, cetak banner, flexi, flexy, umbul umbul cetak, cetak baliho, backdrop acara, sepanduk, cetak mmt, print banner, frontlite | advertising usage
x_banner | banner | 18112, 73100 | x banner, xbanner, y banner, standing banner | advertising usage
roll_banner | banner | 18112, 73100 | roll up banner, roll banner, rollbanner | advertising usage
sticker | printed_matter | 18112 | stiker, sticker, cutting sticker, stiker vinyl, decal, stiker label, branding mobil, stiker mobil, vinyl sticker, cetak stiker, wrapping mobil, stiker branding, one way vision, vinyl wrap, stiker kaca, sandblast stiker, sticker vinyl | advertising usage
label | printed_matter | 18112, 17099 | label, label kemasan, label produk, label roll, label stiker, product label, self adhesive label, label barcode, stiker barcode, label baju, label botol, cetak label, etiket, label chromo, barcode label, shrink label, label obat, etiket obat, label harga, sleeve label, label rol, in mold label, leaflet obat | KBLI 18112; pharmacy usage
paper_goods |  | 17099 | barang dari kertas, origami, bunga kertas, kertas hias, paper product, kerajinan kertas, paper craft, paper straw, sedotan kertas, hiasan kertas, payung kertas, papercraft, lampion kertas, paper quilling | KBLI 17099
paper_core |  | 17099 | paper core, core kertas, paper tube, tabung karton, bobin kertas, paper tube karton, selongsong kertas, paper cone, kon kertas, corebox, paper angle, siku karton, edge protector karton, papercore, core karton | KBLI 17099; textile and film mills
stamp_goods |  | 32909, 18112 | stempel, stempel kantor, stempel warna, stempel flash, rubber stamp, cap stempel, stempel karet, setempel, cap kantor, stempel kayu, bikin stempel, stempel otomatis | office usage, apart from pressing metal
printer_supply |  | 32902 | pita printer, cartridge, ribbon printer, ribbon barcode, printer ribbon, catridge, thermal ribbon | KBLI 32902
stationery |  | 32901 | alat tulis, atk, alat tulis kantor, stationery, spidol, penggaris, krayon, crayon, tinta pulpen, penghapus, kapur tulis | KBLI 32901
pen | stationery | 32901 | pulpen, bolpoin, ballpoint, pulpen promosi, bolpen, pena, balpoin, pen promosi, ballpen, pulpen souvenir | KBLI 32901
pencil | stationery | 32901 | pensil, pensil kayu, potlot, drawing pencil | KBLI 32901
whiteboard | stationery | 32901 | papan tulis, whiteboard | KBLI 32901
`,
  ),
  ...rows(
    "process",
    `
printing |  | 18111 | percetakan, cetak offset, offset printing, printing, cetak kertas, mencetak, cetak offset warna, mesin offset, cetak separasi, mesin cetak offset, dicetak, digital printing, cetak digital, nyetak, percetakan umum, jasa cetak, usaha cetak, print on demand, printed | KBLI 18111
large_format_printing | printing | 18112 | digital printing outdoor, cetak outdoor, large format printing, cetak indoor, printing outdoor, plotter, uv printing, cetak uv, mesin uv flatbed, uv flatbed, cetak akrilik uv, print uv, indoor printing, eco solvent, solvent printing, latex printing | advertising usage
flexo_printing | printing | 18112 | flexo, cetak flexo, flexography, fleksografi, flexographic printing, mesin flexo, letterpress label, cetak label roll, flekso, flexo printing | KBLI 18112
gravure_printing | printing | 18112 | rotogravure, cetak rotogravure, gravure, silinder rotogravure, roto gravure, rotograv, rotogravur, gravure printing, cetak gravure | KBLI 18112; film packaging
prepress | printing | 18120 | prepress, pra cetak, film separasi, computer to plate, ctp, plate cetak, setting cetak, setting layout, color proof, plat ctp, polymer plate, klise sablon, klise, afdruk | KBLI 18120
binding | printing | 18120 | jilid, penjilidan, jilid buku, binding, hardcover, spiral jilid, perfect binding, jahit kawat, jilid lem panas, jilid spiral, hard cover, jilid kawat, staples buku, jilid hardcover, lem panas buku, saddle stitch, njilid, softcover | KBLI 18120
print_finishing | printing | 18120 | laminasi doff, laminasi glossy, hot stamping foil, hot print, spot uv, emboss kertas, poly emas, die cut kertas, embos kertas, laminating kertas, foil stamping, varnish uv, foil emas, laminasi cetak, uv varnish, laminasi kertas, hotprint | KBLI 18120
die_cutting | print_finishing | 17022, 18120 | die cut, diecut, plong kertas, plong karton, pisau pon, pisau plong, pond kertas, mesin pond, die cutting, mesin plong kertas, pisau pond, creasing, pon karton, die cut karton, pon kertas | printers' usage, apart from punching metal
photocopying |  | 82190 | fotokopi, foto kopi, jasa foto kopi, jasa foto copy, fotocopy, photocopy, foto copy, jasa fotokopi, fotokopian, penggandaan dokumen, penggandaan, jasa penggandaan | KBLI 82190, apart from the drink
paper_making |  | 17011, 17012 | pembuatan kertas, paper making, pulping kertas, mesin kertas, paper machine, pembuburan kertas, daur ulang kertas, deinking, paper mill | KBLI 17012
media_duplication |  | 18201, 18202 | duplikasi cd, duplikasi dvd, penggandaan cd, cd duplication, flashdisk promosi, usb promosi, cetak cd, rekaman suara | KBLI 1820
corrugating |  | 17021 | mesin korugasi, corrugator, pembuatan karton gelombang, mesin corrugator, corrugating | KBLI 17021
`,
  ),
];
