import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of furniture, other goods, repair and installation (31–33). */
export const FURNITURE_REPAIR_WORDS = classWords(`
31001: mebel, mebel kayu, furnitur, lemari, meja kayu, kursi kayu, kitchen set, tempat tidur, jati, kursi sekolah, meubel, furniture
31002: mebel rotan, kursi rotan, mebel bambu, furnitur rotan, sofa rotan, kursi bambu
31003: kursi plastik, meja plastik
31004: kursi besi, meja besi, rak besi, rak gudang, mebel besi, lemari besi, ranjang besi, kursi kantor
31009: sofa, springbed, kasur pegas, kursi sofa
32112: perhiasan perak, cincin, emas, perak, kerajinan perak
32120: manik manik, aksesoris, bros, kalung imitasi
32201: angklung, gamelan, gendang, sasando, alat musik
32300: bola, raket, alat olahraga, matras
32402: mainan, mainan anak, mainan edukasi, boneka
32509: tempat tidur pasien, alat kesehatan, alkes, tiang infus, kasa medis, masker medis
32901: pensil, spidol, alat tulis, crayon, stempel
32903: suvenir, kerajinan tangan, souvenir, kerajinan, cinderamata, kerajinan kerang
32904: helm, helm proyek, alat pelindung diri, apd, rompi safety, sabuk pengaman, safety harness, sarung tangan safety, masker safety
32905: sabut kelapa, cocofiber, coconet, jaring sabut, coco fiber, serat sabut
32909: sapu ijuk, sikat industri, payung, korek, bulu mata, rambut palsu, sikat kawat, sapu lidi, dupa wangi
33121: servis pompa, perbaikan mesin, servis kompresor, overhaul, bengkel mesin
33122: servis mesin produksi, servis alat berat, perbaikan mesin tekstil
33131: servis timbangan, servis alat ukur
33141: gulung dinamo servis, servis motor listrik, rewinding, servis trafo, servis genset
33151: docking, perbaikan kapal, servis kapal
33200: pasang mesin, instalasi mesin, relokasi mesin, erection
`);
