import { rows } from "@/lib/catalog/vocabulary/rows";

/** Processes on cloth, wood, paper and food. */
export const LIGHT_PROCESSES = rows(
  "process",
  `
sewing |  | | jahit, penjahitan, menjahit, sewing, konveksi, garmen, garment, mesin jahit, konfeksi | workshop usage
embroidery |  | | bordir, embroidery, bordir komputer, sulam | workshop usage
screen_printing | printing | | sablon, screen printing, penyablonan, silk screen | workshop usage
printing |  | | percetakan, cetak offset, offset printing, printing, cetak kertas, cetak kemasan | workshop usage
weaving |  | | tenun, menenun, penenunan, weaving, atbm, tenun ikat | workshop usage
knitting |  | | rajut, merajut, knitting, perajutan | workshop usage
dyeing |  | | celup warna, pencelupan kain, dyeing, celup benang | workshop usage
batik_making |  | | batik, membatik, batik cap, batik tulis | workshop usage
plaiting |  | | anyam, anyaman, menganyam, penganyaman, plaiting, wicker, woven basketry | workshop usage
sawing | woodworking | | gergaji, penggergajian, gergajian, sawmill, sawing, bandsaw | workshop usage
woodworking |  | | pertukangan kayu, woodworking, mebel kayu, olah kayu, penggarapan kayu | workshop usage
wood_carving | woodworking | | ukir, ukiran, mengukir, wood carving, ukir kayu | workshop usage
kiln_drying |  | | oven kayu, pengeringan kayu, kiln dry, kiln drying, kiln dried, kd oven, kayu oven | workshop usage
wood_preserving |  | | pengawetan kayu, vakum tekan, wood preservation, treated timber | workshop usage
`,
);

/** Materials that grow. */
export const LIGHT_MATERIALS = rows(
  "material",
  `
wood |  | | kayu, wood, timber, lumber | workshop usage
teak | wood | | kayu jati, jati, teak, teakwood | workshop usage
mahogany | wood | | kayu mahoni, mahoni, mahogany | workshop usage
pine | wood | | kayu pinus, pinus, pine | workshop usage
sengon | wood | | kayu sengon, sengon, albasia, falcata | workshop usage
plywood | wood | | kayu lapis, triplek, tripleks, plywood, multiplek, multiplex | workshop usage
bamboo |  | | bambu, bamboo, pring | workshop usage
rattan |  | | rotan, rattan | workshop usage
natural_fibre |  | | serat alam, natural fibre, natural fiber, pandan, mendong, eceng gondok, water hyacinth, lidah mertua, purun, agel | workshop usage
coconut_fibre | natural_fibre | | sabut kelapa, cocofiber, coco fiber, coir, cocopeat, serabut kelapa | workshop usage
cotton | textile | | katun, cotton, kapas, cotton combed | workshop usage
textile |  | | kain, tekstil, fabric, textile | workshop usage
polyester | textile | | poliester, polyester | workshop usage
leather |  | | kulit, leather, kulit sapi, kulit samak | workshop usage
paper |  | | kertas, paper, karton, kardus, corrugated | workshop usage
`,
);

/** Furniture, clothing, packaging and food. */
export const LIGHT_PRODUCTS = rows(
  "product",
  `
pallet |  | | palet, pallet, pallets | workshop usage
wood_crate |  | | peti kayu, wooden crate, krat kayu, wooden box | workshop usage
furniture |  | | mebel, furnitur, furniture, meubel, perabot | workshop usage
chair | furniture | | kursi, chair, bangku, stool | workshop usage
table | furniture | | meja, table, desk | workshop usage
basket |  | | keranjang, basket, baskets, bakul | workshop usage
work_clothes | clothing | | wearpack, werpak, baju kerja, seragam, uniform, pakaian kerja, coverall, katelpak, seragam kerja | workshop usage
clothing |  | | pakaian, baju, apparel, clothing, kaos, kemeja, t shirt, shirt | workshop usage
linen |  | | seprai, sprei, linen hotel, bed linen, sarung bantal, handuk, towel | workshop usage
bag |  | | tas, bag, goodie bag, tote bag | workshop usage
safety_shoes |  | | sepatu safety, safety shoes, sepatu kerja, sepatu | workshop usage
packaging_box |  | | kotak kemasan, karton box, dus, carton box, packaging box, kardus kemasan, corrugated box | workshop usage
`,
);
