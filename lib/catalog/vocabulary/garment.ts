import { rows } from "@/lib/catalog/vocabulary/rows";

/** What people wear, without shoes and protective gear, and how it is sewn and printed (KBLI division 14). */
export const GARMENT = [
  ...rows(
    "process",
    `
sewing |  | 14111, 14120 | jahit, penjahitan, menjahit, sewing, konveksi, garmen, garment, mesin jahit, konfeksi, penjahit, jait, njahit, tukang jahit, konpeksi, jasa jahit, tailor, modiste, sewn, jaitan, dijahit, borongan jahit, ngajait, vermak | KBLI 14111; Jawa, Sunda
cmt | sewing, maklon | 14111 | cmt, cut make trim, fob garment, cut make pack | garment trade
overlock | sewing | 14111 | obras, overlock, overdeck, mesin obras, mesin overdeck, neci, kelim, coverstitch, ngobras, lubang kancing, mesin lubang kancing, kamkut, bartack, mesin kamkut, feed off the arm, obras benang empat | konveksi usage
leather_sewing | sewing | 15121 | jahit kulit, mesin jahit kulit, jahit tas, jahit sepatu, seset kulit, skiving, leather sewing, mesin seset, jahit outsole | workshop usage
screen_printing | printing | 18111, 13133 | sablon, screen printing, penyablonan, silk screen, sablon manual, sablon kaos, rubber ink, cetak saring, nyablon, sablon plastisol, sablon rubber, silkscreen, sablon plastik, polyflex, sablon kayu, sablon karton, pad printing, screen print, sablon polyflex, discharge printing | konveksi usage, Suci Bandung
garment_ironing |  | 14111, 96200 | setrika uap, steam iron, penyetrikaan, gosok pakaian, ironing, finishing garmen, setrika boiler, steam press, mesin press pakaian, nyetrika | workshop usage
`,
  ),
  ...rows(
    "product",
    `
clothing |  | 14111, 14120 | pakaian, baju, apparel, clothing, pakaian jadi, busana, sandang, rasukan, acuk, klambi, clothes, ageman, baju jadi, sandangan, fesyen, waju | KBLI 14111; Jawa, Sunda, Bugis
t_shirt | clothing | 14111, 14301 | kaos, t shirt, tshirt, kaos oblong, kaus, kaos oblong polos, kaos promosi, kaos olahraga, kaos partai, oblong, kaos event, kaos sablon, kaos distro, kaos komunitas, kaos panitia | konveksi usage
polo_shirt | clothing | 14111, 14301 | kaos polo, polo shirt, kaos kerah, kaos berkerah, polo t shirt, baju polo, poloshirt | konveksi usage
shirt | clothing | 14111 | kemeja, shirt, hem, kemeja pdh kantor, kemeja kerja, kemeja lapangan, kemeja flanel, blouse, blus, kemeja putih, baju kemeja, kemeja koko, work shirt, kemeja batik | konveksi usage
trousers | clothing | 14111 | celana, celana panjang, trousers, pants, celana kerja, celana pdl, celana jeans, jeans, celana cargo, celana kargo, celana pendek, kathok, celana training, calana, jogger, celana chino, legging, celana kerja cargo, celana kerja kargo | konveksi usage; Jawa, Minang
skirt_dress | clothing | 14111 | rok, dress, gaun, gamis, daster, rok panjang, baju muslim wanita, kebaya, abaya, mukena, mukenah, busana muslim, daster batik, gaun pesta, busana pengantin, rukuh, telekung, long dress | KBLI 14111; Jawa
batik_clothing | clothing, batik_making | 14111, 13134 | kemeja batik tulis, batik korporat, seragam batik kantor, batik korpri | KBLI 14111
work_clothes | clothing | 14111 | wearpack, werpak, baju kerja, pakaian kerja, coverall, katelpak, seragam kerja, warepack, werpack, wear pack, wearpak, katelpack, baju bengkel, pakaian dinas lapangan, pdl, seragam lapangan, coveralls safety, baju montir, coverall kerja, baju proyek, baju mekanik | workshop usage
fr_coverall | work_clothes | 14111, 32904 | coverall tahan api, wearpack tahan api, baju kerja tahan api, wearpack fr, flame retardant coverall, wearpack nomex, nomex, fire retardant wearpack, baju anti api, baju tahan api, coverall nomex, fr coverall, pakaian tahan api, baju pemadam, fireman suit, turnout gear, baju las, apron las, jaket las | Pertamina usage; NFPA 2112
uniform | clothing | 14111 | seragam, uniform, seragam kantor, seragam dinas, pdh, pakaian dinas harian, seragam sekolah, seragam pabrik, seragam karyawan, seragam satpam, seragam hotel, seragam olahraga sekolah, seragam perawat, baju seragam, pdu, seragam pegawai, seragam security, corporate uniform, seragam linmas, seragam pramugari, safari | KBLI 14111; BUMN purchasing
jacket | clothing | 14111 | jaket, jacket, jaket bomber, jaket parasut, hoodie, sweater, varsity, jaket gunung, jaket motor, jaket almamater, almamater, sweter, jas almamater, windbreaker, jaket kanvas, jaket touring, jaket seragam, zipper hoodie, crewneck | konveksi usage
suit_blazer | clothing | 14111, 14120 | jas, blazer, suit, setelan jas, jas pria, blezer, beskap, jas resmi, surjan, toga wisuda, jas dokter, jas lab, jas laboratorium, lab coat, jas praktikum, snelli, jubah, toga hakim, laboratory coat, labcoat, baju toga, toga sarjana | tailors' usage
hospital_clothing | uniform | 14111, 32509 | baju operasi, scrub suit, baju pasien, baju jaga, baju bedah, patient gown, baju oka, scrub perawat, baju pasien rumah sakit, seragam operasi, surgical scrub | hospital purchasing
apron | clothing | 14111, 14131 | celemek, apron, apron masak, apron barista, apron kulit, skort, apron kitchen, apron kanvas, clemek | workshop usage
vest | clothing | 14111 | rompi, vest, rompi kerja, rompi lapangan, rompi proyek, rompi promosi, rompi jaring, rompi relawan, waistcoat, rompi panitia | konveksi usage
sportswear | clothing | 14111, 14301 | jersey olahraga, jersey futsal, jersey bola, baju olahraga, training set, kostum tim, jersey printing, jersey sepeda, sportswear, baju senam, setelan training, baju renang, jersey sublim, setelan olahraga, jersi, kaos bola, kostum bola, seragam olahraga | konveksi usage
underwear | clothing | 14111, 14301 | pakaian dalam, celana dalam, underwear, bra, singlet, kaos dalam, kutang, boxer, lingerie, sempak, kaos singlet, kancut | KBLI 14301
knitwear | clothing, knitting | 14301 | cardigan, kardigan, knitwear, jumper rajut, syal, scarf, shawl | KBLI 14301; Binong Jati
sock | clothing | 14303 | kaos kaki, kaus kaki, sock, stocking, kaos kaki sekolah, kaos kaki safety, stoking, pantyhose, kaos kaki futsal, kaoskaki | KBLI 14303
baby_clothing | clothing | 14111 | baju bayi, pakaian bayi, baby wear, popok kain, gurita bayi, gendongan bayi, baju anak, pakaian anak, kids wear, clodi, bedong, jumper bayi, pakaian anak anak | KBLI 14111
hijab | clothing | 14131 | kerudung, hijab, jilbab, pashmina, khimar, ciput, kerudung instan, tudung, headscarf, tiung, bergo, kerudung segi empat, jilbab instan, kudung, hijab instan | KBLI 14131; Sunda
hat | clothing | 14131 | topi, hat, cap topi, topi promosi, topi rimba, bucket hat, topi bordir, topi sekolah, topi proyek kain, tanjak, baret, beret, ketu, topi trucker, beanie, kupluk, topi kerucut | KBLI 14131; Jawa, Bali
peci | hat | 14131 | peci, songkok, kopiah, kopyah, songkok topi | KBLI 14131; Jawa, Bali
blangkon | hat | 14131 | blangkon, udeng, iket sunda | KBLI 14131; Jawa, Bali
tie_accessory | clothing | 14131 | dasi, selempang, sash, selendang, syal leher, dasi sekolah, hasduk, ikat kepala, slayer, bandana, scarf pramugari, kacu, sapu tangan, saputangan, dasi pramuka, masker buff, selampe | KBLI 14131
cloth_mask | clothing, face_mask | 14131 | masker kain, cloth mask, masker scuba, masker non medis, masker dua lapis, masker kain tiga lapis | SNI 8914 Masker dari kain
raincoat | clothing | 14111, 22299 | jas hujan, mantel hujan, raincoat, ponco, mantel, jas ujan, rain coat, poncho, jas hujan karet, mantol, jas hujan setelan | workshop usage; Jawa
costume | clothing | 14120 | kostum, kostum tari, baju adat, pakaian adat, costume, kostum karnaval, baju bodo, sewa kostum, kostum maskot, badut kostum, busana adat, kostum drumband | KBLI 14120; Bugis
garment_accessory |  | 14131, 32909, 22299 | aksesoris garmen, kancing, ritsleting, resleting, zipper, kancing baju, sleting, risleting, kancing batok, kepala sleting, kancing kayu, kancing jepret, kancing kerang, benik, kancing bungkus, garment accessories, hang tag, hangtag, kancing tempurung | KBLI 32909; Jawa
`,
  ),
];
