// Street addresses, by how Finnish and Swedish street names end.
import { apart, matchesOf, withoutWebAddresses, type Detected } from './detected.ts'

const streets = [
  'katu|katua|kadu(?:n|lla|lle|lta|ssa|sta)|katuun',
  'tie|tien|tietä|tie(?:llä|lle|ltä|ssä|stä)|tiehen',
  'kuja|kujaa|kuja(?:n|lla|lle|lta|ssa|sta)',
  'raitti|raittia|raiti(?:n|lla|lle|lta)',
].join('|')
const others = [
  'polku|polkua|polu(?:n|lla|lle|lta)',
  'kaari|kaarta|kaare(?:n|lla|lle|lta|ssa)|rinne|rinnettä|rintee(?:n|llä|lle|ltä|ssä)|väylä|väylää|väylä(?:n|llä|lle|ltä)',
  'aukio|aukio(?:n|lla|lle|lta)|[Bb]ulevardi|[Bb]ulevardi(?:n|lla|lle|lta)|[Ee]splanadi|[Ee]splanadi(?:n|lla|lle|lta)',
  'puistikko|puistiko(?:n|ssa)|puisto|puisto(?:n|ssa|sta|on)|ranta|ranna(?:n|lla|lle|lta|ssa)',
  'penger|penkere(?:en|ellä|elle)|tori|tori(?:n|lla|lle|lta)|ahde|ahtee(?:n|lla)|törmä|törmä(?:n|llä)|laita|laida(?:n|lla)',
  'gatan|vägen|gränden|stigen|stranden|esplanaden|torget|brinken|svängen|bron',
].join('|')

const number = '(?:\\s(?:n:o\\s|nro\\s)?)\\d{1,3}(?:\\s?[-\\u2010-\\u2015]\\s?\\d{1,3})?'
const stairs = '(?:\\s?[A-Ia-i](?![\\p{L}])(?:\\s?\\d{1,3})?|\\s(?:as|lgh)\\.?\\s?\\d{1,3})?'
const postal = '(?:,?\\s{1,2}\\d{5}(?:\\s\\p{Lu}[\\p{L}-]+)?)?'
const amount =
  '\\s(?:vuotta|vuoden|kertaa|kerran|viikkoa|kuukautta|päivää|tuntia|henkilöä|osallistujaa|asiakasta|ryhmää|kpl)(?!\\p{L})'
const notAmount = `(?![\\d.,]\\d|[\\p{L}\\d%§]|\\s?(?:§|€|%)|${amount})`
const begin = '(?<![\\p{L}\\d-])'
const patterns = [
  // Kauppakatu 5 A 12, Mannerheimintiellä 10.
  `${begin}(\\p{Lu}[\\p{L}-]{2,}?)(?:${streets}|${others})${number}${stairs}${notAmount}${postal}`,
  // Opiston tie 3, kauppakatu 5, KAUPPAKATU 5, Bulevardi 31.
  `${begin}(\\p{Lu}\\p{Ll}+n)\\s(?:${streets})${number}${stairs}${notAmount}${postal}`,
  `${begin}(\\p{Ll}{3,40}?)(?:katu|kadun|kadulla|kuja|kujan|kujalla)${number}${stairs}${notAmount}${postal}`,
  `${begin}(\\p{Lu}[\\p{Lu}-]{2,40}?)(?:KATU|KADUN|TIE|TIEN|KUJA|RAITTI|POLKU|TORI|GATAN|VÄGEN)${number}${stairs}${notAmount}${postal}`,
  `${begin}(Bulevardi|Esplanadi)(?:n|lla|lle|lta)?${number}${stairs}${notAmount}${postal}`,
  // Anything else with a postal code and a place: Myllymäki 4, 00100 Helsinki.
  `${begin}(\\p{Lu}[\\p{L}-]{2,40})\\s\\d{1,3}${stairs},?\\s{1,2}\\d{5}\\s\\p{Lu}[\\p{L}-]+`,
].map((source) => new RegExp(source, 'gu'))

/** Beginnings of words that end like streets but are roads of the land or figures of speech of the field. */
const notStreets =
  /^(?:(?:valta|kanta|seutu|yhdys|moottori|rauta|maan|pyörä|kevyenliikenteen)t?|(?:asiak|asiakas|palvelu|hoito|kuntoutus|kuntoutumis|toipumis|oppimis|oppi|kehitys|kehittämis|kehittymis|ura|jatko|koulutus|valmennus|opinto|opiskelu|elämän|työelämä|työura|työ|työllistymis|prosessi|siirtymä|tuki|vertais|osallisuus|osallisuuden|kokemus|tunne|kasvu|digi|draaman|muutos|aika|palvelujen|asiointi|osaamis)-?|PL|Postilokero|Box)$/iu

/** Streets with a number, in all their forms, and the postal code when it follows. */
export function addresses(text: string): readonly Detected[] {
  if (!/\p{L}\s?\d/u.test(text)) return []
  const rest = withoutWebAddresses(text)
  return apart(patterns.flatMap((pattern) => matchesOf(pattern, rest, readStreet)))
}

function readStreet([found, stem = '']: RegExpExecArray): Omit<Detected, 'at'> | null {
  if (notStreets.test(stem)) return null
  return { found: found.trim(), value: found.trim().toLowerCase().replace(/\s+/g, ' ') }
}
