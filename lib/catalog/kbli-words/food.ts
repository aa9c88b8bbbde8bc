import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of food, drink and tobacco (10–12). */
export const FOOD_WORDS = classWords(`
10120: potong ayam, rpa, rpu, ayam karkas
10130: bakso, sosis, abon, nugget, dendeng, olahan daging
10211: ikan asin, ikan kering, teri kering
10212: ikan asap, cakalang fufu, sale ikan, asap ikan
10213: ikan beku, fillet beku, fillet ikan, pembekuan ikan
10216: surimi, pempek, otak otak, kaki naga, bakso ikan, olahan ikan giling
10298: rumput laut kering, karaginan, agar agar, atc, keraginan
10313: sale pisang, buah kering, jamur kering, pengeringan buah, pengeringan sayur
10314: buah beku, sayur beku, frozen fruit
10330: jus buah, sari buah, sari jeruk
10391: tempe, bikin tempe, pengrajin tempe
10392: tahu, bikin tahu, pabrik tahu
10411: minyak kemiri, minyak nabati kasar
10422: vco, virgin coconut oil, minyak kelapa murni
10423: minyak goreng kelapa, minyak klentik
10437: minyak goreng sawit
10613: tepung singkong, mocaf, tepung mocaf, giling rempah, tepung porang
10614: tepung bumbu, tepung campuran, premiks
10621: tapioka, tepung tapioka, aci, kanji
10622: sagu, tepung sagu, pati sagu
10631: penggilingan padi, giling padi, beras, selep padi, huller padi
10633: tepung beras, tepung jagung
10710: roti, kue kering, bakery, bolu, biskuit, kue
10721: pabrik gula, gula pasir
10722: gula aren, gula semut, gula kelapa, gula jawa, gula merah, palm sugar, brown sugar
10723: sirup, sirop
10731: kakao bubuk, pasta kakao, lemak kakao, biji kakao fermentasi
10732: cokelat batang, coklat, chocolate, praline
10733: manisan, asinan kering, manisan mangga
10734: permen, gulali, kembang gula
10740: mie, mi kering, bihun, soun, mie basah
10750: masakan kemasan, lauk kemasan, rendang, frozen food, makanan siap saji
10761: kopi bubuk, sangrai kopi, roastery, roasting kopi, kopi sangrai, giling kopi
10762: teh herbal, wedang, minuman herbal, jahe instan, herbal seduh
10763: teh celup, olah teh, teh hijau, teh hitam
10771: kecap, kecap manis
10772: bumbu masak, bumbu instan, sambal, saus, bumbu, terasi
10773: santan, kelapa parut kering, nata de coco, desiccated coconut
10774: garam, garam beryodium, garam industri, garam rakyat
10792: kue basah, jajanan pasar, lapis legit
10793: kacang bawang, kacang goreng, olahan kacang
10794: keripik, kripik, kerupuk, krupuk, peyek, rempeyek, emping, opak, keripik singkong, keripik pisang, keripik tempe, camilan, amplang
10796: dodol, jenang, wajik
10801: pakan ternak, pakan ikan, pelet ikan, pakan unggas
11051: air minum dalam kemasan, amdk, air mineral, galon
11052: depot air, isi ulang galon
11090: minuman serbuk, minuman jelly, cendol
`);
