import { rows } from "@/lib/catalog/vocabulary/rows";

/** Protective gear and what hospitals use once (KBLI 32904, 3250, 21015). */
export const PROTECTIVE = [
  ...rows(
    "product",
    `
ppe |  | 32904 | apd, alat pelindung diri, personal protective equipment, ppe, alat k3, perlengkapan k3, alat keselamatan kerja, safety equipment, perlengkapan safety, alat safety, peralatan k3 | Permenaker 8/2010
helmet |  | 32904 | helm, helmet, helem, pelindung kepala | KBLI 32904
safety_helmet | ppe, helmet | 32904 | helm proyek, helm safety, safety helmet, helm keselamatan, hard hat, helm kerja, helm tambang, helem proyek, helmet safety, helm k3, helm pelindung, topi proyek | SNI ISO 3873 Helm keselamatan industri
motorcycle_helmet | helmet | 32904 | helm motor, helm sni, helm half face, helm full face, motorcycle helmet, helm sepeda motor, helm bogo, helm sepeda | SNI 1811 Helm pengendara
safety_vest | ppe, vest | 32904, 14111 | rompi safety, rompi k3, safety vest, rompi reflektif, rompi scotlight, reflective vest, rompi proyek safety, hi vis vest, rompi scotchlite, rompi jala safety, rompi pelindung | workshop usage
work_gloves | ppe | 32904, 14131 | sarung tangan, gloves, sarung tangan kerja, sarung tangan kain, work gloves, sarung tangan katun, sarung tangan safety, kaos tangan, sarung tangan las, sarung tangan kulit, sarung tangan bintik, hand gloves, welding gloves, safety gloves, sarung tangan dot | KBLI 32904; konveksi usage
insulating_gloves | work_gloves | 32904, 22199 | sarung tangan 20 kv, sarung tangan listrik, sarung tangan isolasi, insulating gloves, sarung tangan tegangan tinggi, electrical gloves, rubber insulating gloves | PLN usage; IEC 60903
rubber_gloves | work_gloves | 22199, 32509 | sarung tangan karet, sarung tangan lateks, latex gloves, sarung tangan latex, handscoon, handskun, nitrile gloves, sarung tangan nitril, sarung tangan medis, examination gloves, surgical gloves, hanskun, sarung tangan bedah, rubber gloves | ISO 11193; hospitals
face_mask |  | 32509, 14131 | masker, face mask, masker wajah pelindung | KBLI 32509
face_mask_medical | ppe, face_mask | 32509, 21015 | masker medis, masker bedah, surgical mask, masker n95, masker respirator, medical mask, respirator, masker 3 ply, masker debu, masker las, masker kn95, masker earloop, dust mask, masker gas | KBLI 32509
safety_glasses | ppe | 32904, 32503 | kacamata safety, safety glasses, kaca mata safety, kacamata las, goggle, safety goggles, kacamata pelindung, kacamata kerja | KBLI 32904
welding_mask | ppe | 32904, 32503 | kedok las, topeng las, welding helmet | KBLI 32904
face_shield | ppe | 32904, 32503 | face shield, pelindung wajah | KBLI 32904
hearing_protection | ppe | 32904 | sumbat telinga, pelindung telinga, penutup telinga, hearing protection | Permenaker 8/2010
ear_plug | hearing_protection | 32904 | ear plug, earplug | Permenaker 8/2010
ear_muff | hearing_protection | 32904 | ear muff, earmuff | Permenaker 8/2010
safety_harness | ppe | 32904, 13991 | safety harness, full body harness, body harness, safety belt, sabuk pengaman kerja, lanyard safety, tali pengaman kerja, sabuk pengaman panjat, tali harness, lifeline, fall arrester, safety net, jaring pengaman | PLN usage
life_jacket | ppe | 32904, 13929 | jaket pelampung, life jacket, life vest, pelampung, baju pelampung, rompi pelampung, lifejacket, ban pelampung, work vest | shipping usage; SOLAS
medical_gown | ppe | 14111, 32509 | hazmat, baju hazmat, gown medis, isolation gown, apd medis, coverall medis, gown bedah, baju apd, surgical gown, jubah medis, shoe cover, penutup kepala medis, nurse cap, disposable gown | hospital purchasing
traffic_safety |  | 22299, 32904 | kerucut lalu lintas, traffic cone, cone jalan, safety cone, barikade jalan, water barrier, police line, safety line, garis pembatas, stick cone, polisi tidur, speed bump karet, tiang pembatas, pita pembatas, paku jalan, mata kucing jalan, road stud, paku marka | road works usage
fire_suit | ppe | 14111, 32904 | baju pemadam kebakaran, seragam pemadam, sepatu pemadam, helm pemadam, baju tahan panas, aluminized suit, baju damkar | fire brigades
first_aid_kit |  | 32509, 21015 | kotak p3k, first aid kit, isi kotak p3k, kotak obat p3k, tas siaga bencana, emergency kit, first aid | Permenaker 15/2008
medical_device |  | 32502, 32509 | alat kesehatan, alkes, medical device, alat medis, peralatan medis, perlengkapan medis, alat kedokteran, medical equipment, alat rumah sakit, alat cek gula darah, tes gula darah, strip gula darah, glucometer | KBLI 32502
hospital_furniture | furniture | 32501 | meja operasi, bedside cabinet, tiang infus, meja ginekologi, overbed table, meja instrumen, troli medis, lemari obat, kursi gigi | KBLI 32501
stretcher | hospital_furniture | 32501 | brankar, stretcher, brangkar, tandu, emergency stretcher | KBLI 32501
hospital_bed | hospital_furniture | 32501 | tempat tidur pasien, hospital bed, bed pasien, ranjang pasien, bed rumah sakit | KBLI 32501
prosthetics |  | 32502 | kaki palsu, tangan palsu, prostesis, orthosis, protese, alat bantu jalan, kruk, tongkat jalan, prosthetic, korset medis, korset tulang, kaki tiruan, walker pasien, gigi palsu, gigi tiruan, sepatu ortopedi, korset, tongkat ketiak | KBLI 32502
medical_disposable |  | 32509, 21015 | alat kesehatan habis pakai, kateter, urine bag, bahan medis habis pakai, bmhp, pot urin, kantong urin, safety box limbah medis, alkohol swab, alcohol swab, tongue spatel | KBLI 32509
syringe | medical_disposable | 32509, 21015 | spuit, syringe, jarum suntik | KBLI 32509
infusion_set | medical_disposable | 32509, 21015 | infus set, selang infus | KBLI 32509
adult_diaper |  | 17091, 17099 | popok, pampers, popok dewasa, popok bayi, diaper, pembalut wanita, pembalut, underpad, sanitary pad, perlak medis, pembalut kain, adult diapers | KBLI 17091
eyeglasses |  | 32503 | kacamata, kaca mata, eyeglasses, frame kacamata, kacamata kayu, lensa kacamata, sunglasses, bingkai kacamata, eyewear, kacamata bambu | KBLI 32503
reflective_tape |  | 22299, 13991 | scotlight, scotchlite, reflective tape, pita reflektif, stiker reflektif, skotlet, skotlait, reflektor pakaian | konveksi and workshop usage
`,
  ),
];
