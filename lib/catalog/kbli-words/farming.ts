import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of agriculture, forestry and fishery (01–03). */
export const FARMING_WORDS = classWords(`
01121: tanam padi, sawah, petani padi
01131: sayur daun, bayam, kangkung, sawi, selada, hidroponik
01132: melon, semangka, stroberi
01133: tomat, terong, cabai sayur, mentimun
01135: singkong, ubi kayu, ubi jalar, porang, talas
01136: jamur tiram, jamur merang, budidaya jamur
01220: kebun pisang, pisang cavendish, pisang mas, nanas, mangga, manggis, pepaya, salak, durian, alpukat
01230: jeruk nipis, jeruk keprok
01261: kebun kelapa, kelapa butir, petani kelapa
01262: kebun sawit, petani sawit, tandan buah segar, tbs
01270: kebun kopi, petani kopi, kebun teh, kebun kakao, biji kopi
01281: kebun lada, lada hitam, lada putih, merica
01282: kebun cengkeh, cengkeh kering
01283: cabai, cabe, cabai rawit
01284: nilam, sereh wangi, serai wangi, vanili, kebun atsiri
01285: jahe, kunyit, temulawak, kencur, empon empon, rimpang
01286: tanaman obat, kelor, sambiloto, meniran
01289: pala, kayu manis, rempah
01291: kebun karet, petani karet, lateks kebun, sadap karet
01411: ternak sapi, sapi potong, penggemukan sapi
01412: sapi perah, susu segar peternak
01461: ayam potong, ayam broiler, ternak ayam
01462: ayam petelur, telur ayam
01493: ternak lebah, budidaya lebah, madu ternak
02113: hutan rakyat, kayu sengon rakyat, kayu rakyat
02302: rotan asalan, ambil rotan, kumpul rotan
02303: getah pinus, sadap pinus
02304: daun kayu putih
02307: madu hutan, madu liar
02308: bambu petung, tebang bambu
03111: nelayan, tangkap ikan, ikan laut, tuna, cakalang, tongkol
03112: rajungan, udang laut, kepiting laut, lobster
03217: budidaya rumput laut, petani rumput laut
03221: kolam lele, kolam nila, kolam gurame, budidaya lele
03251: tambak bandeng, tambak ikan
03254: tambak udang, udang vaname, kepiting bakau
`);
