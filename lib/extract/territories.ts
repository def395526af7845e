/** Dependent territories of ISO 3166-1: listed like countries, yet texts say which state they lie in. */
export const TERRITORIES: ReadonlySet<string> = new Set(
  'HK MO PR GU VI AS MP UM GL FO AX SJ AW CW SX BQ BM KY VG TC AI MS FK GI IM JE GG SH IO PN NC PF RE GP MQ GF YT PM BL MF WF CX CC NF CK NU TK'.split(' '),
);
