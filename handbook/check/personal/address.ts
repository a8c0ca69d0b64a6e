// Street addresses, by how Finnish and Swedish street names end.
import { matchesOf, withoutWebAddresses, type Detected } from './detected.ts'

const endings = [
  'katu|kadun|kadulla|kadulle|kadulta',
  'tie|tien|tiellä|tielle|tieltä',
  'kuja|kujan|kujalla|kujalle|kujalta',
  'polku|polun|polulla|polulle|polulta',
  'kaari|kaaren|kaarella|raitti|raitin|raitilla|rinne|rinteen|rinteellä|väylä|väylän|väylällä',
  'aukio|aukion|aukiolla|bulevardi|bulevardin|bulevardilla|esplanadi|esplanadin|puistikko|puistikon|puisto|puiston',
  'ranta|rannan|rannalla|penger|penkereen|tori|torin|torilla',
  'gatan|vägen|gränden|stigen|stranden|esplanaden|torget|brinken|svängen',
].join('|')

const number = '\\d{1,3}(?:\\s?[-\\u2010-\\u2015]\\s?\\d{1,3})?'
const stairs = '(?:\\s?[A-Ia-i](?![\\p{L}])(?:\\s?\\d{1,3})?|\\s(?:as|lgh)\\.?\\s?\\d{1,3})?'
const postal = '(?:,?\\s{1,2}\\d{5}(?:\\s\\p{Lu}\\p{Ll}+)?)?'
const pattern = new RegExp(
  `(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}-]{2,}?)(?:${endings})\\s${number}${stairs}(?![\\d.,]\\d|[\\p{L}\\d%§]|\\s?(?:§|€|%))${postal}`,
  'gu',
)

/** Beginnings of words that end like streets but are roads of the land or figures of speech of the field. */
const notStreets =
  /^(?:(?:valta|kanta|seutu|yhdys|moottori|rauta|maan|pyörä|kevyenliikenteen)t?|(?:asiak|asiakas|palvelu|hoito|kuntoutus|kuntoutumis|oppimis|kehitys|kehittämis|kehittymis|ura|jatko|koulutus|opinto|elämän|työllistymis|prosessi|siirtymä|tuki|vertais|muutos|aika|palvelujen|asiointi|osaamis)-?)$/iu

/** Streets with a number, and the postal code when it follows. */
export function addresses(text: string): readonly Detected[] {
  if (!/\p{L}\s\d/u.test(text)) return []
  return matchesOf(pattern, withoutWebAddresses(text), (match) => {
    const [found, stem = ''] = match
    return notStreets.test(stem)
      ? null
      : { found: found.trim(), value: found.trim().toLowerCase().replace(/\s+/g, ' ') }
  })
}
