// Words beside which names of persons stand, and words that are no part of a person's name.
import { isFirstName } from './first-names.ts'

const roles = [
  // Workers and officials, by the ends of compounds: sosiaalityöntekijä, hankekoordinaattorin.
  'työntekij|ohjaaj|hoitaj|päälli(?:k|kö)|koordinaattor|suunnittelij|johtaj|asiantuntij|neuvoj|lääkär|terapeut',
  'psykolog|tutkij|kehittäj|vastaav|esimie|esihenkilö|sihteer|kouluttaj|opettaj|valmentaj|avustaj|kuraattor',
  'sosi[oa]nom|yhteyshenkilö|vetäj|tarkastaj|lakimie|edunvalvoj|isännöitsij|puheenjohtaj|professor|dosent',
  'haastattelij|kirjoittaj|toimittaj|tukihenkilö|tulk(?:ki|i(?:n|lla|lle|lta|t)?(?!\\p{L}))|opiskelij|omaishoitaj',
  'geronom|kätilö|kuntoutusohj|yhdyshenkilö|työpar|emännöitsij|pastor|diakon|ministeri(?!ö)|virkamie|viranhaltij|esitteli',
  // Those who are served.
  'asiak(?:as|kaa)|kuntoutuj|potila(?:s|a)|vertainen|vertaise|osallistuj|hakija|äiti|äidi|isän?(?!\\p{L})|tytär|tyttär|(?<!\\p{L})poika',
  '(?<!\\p{L})poja(?:n|lla|lle|lta|sta)|puoliso|vaimo(?:n|lla|lle|lta)?(?!\\p{L})|aviomie',
  // In Swedish and English.
  'kurator|projektledar|rådgivar|vårdar|familjearbetar|tolk(?:en)?(?!\\p{L})|ansvarig|doktor',
  'socialarbetar|handledar|projektchef|chef(?!\\p{L})|skötar|kontaktperson|samordnar|planerar|klient',
  'worker|manager|coordinator|director|counsellor|counselor|nurse|contact person|client|patient|adviser|advisor|teacher|therapist|researcher',
].join('|')
const role = new RegExp(`(?:${roles})`, 'iu')

/** True for a word that tells what somebody does or is, in any of its forms. */
export function isRole(word: string): boolean {
  return role.test(word)
}

const contactWord =
  /^(?:lisätieto|lisätiedu|yhteystie|yhteydenot|terveisi|yhteistyöterveisi|tiedustelu|ilmoittautumi|kontaktuppgift|hälsning|regards|contact)/iu

/** True for a word that says how somebody is reached or who signs: Lisätietoja, Yhteystiedot, Terveisin. */
export function isContactWord(word: string): boolean {
  return contactWord.test(word)
}

const organisationEnds = [
  'kaupunki|kaupungi|kunta|kunna|kuntayhtymä|yhtymä|lautakunta|lautakunna|hyvinvointialue|hyvinvointialuee|maakunta',
  'kirjasto|opisto|koulu|akatemia|yliopisto|instituutti|instituuti|laitos|laitokse|virasto|toimisto|ministeriö|asema',
  'säätiö|keskus|keskukse|verkosto|hanke|hankkee|projekti|ohjelma|palvelu|palvelui|yksikkö|yksikö|osasto|tiimi|ryhmä',
  'seura|liitto|liito|järjestö|yhdistys|yhdistykse|setlementti|setlementi|osuuskunta|osuuskunna|talo|koti|kodi',
  'malli|laki|lai|lehti|lehde|opas|oppaa|kirja|kuntoutus|kuntoutukse|työ|toiminta|toiminna|päivä|viikko|viiko|vuosi',
  'sosiaali|terveys|terveyde|suomi|suome|eurooppa|euroopa|valtakunnallinen|valtakunnallise|alue|aluee|sote|soteen',
  'foundation|university|centre|center|förening|stiftelse|stad|kommun|universitet',
].join('|')
const organisation = new RegExp(
  `(?:${organisationEnds})(?:n|a|ä|t|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|on|en|an|än|jen|iden|ille|issa)?$`,
  'iu',
)
const marker =
  /^(?:ry|rf|oy|oyj|ab|sr|ky|tmi|säätiö|kaupunki|kunta|yhdistys|yhtymä)(?:n|:n|lle|lta|ssa|stä|sta|llä|lla)?$/iu

/** True for a word by which what goes before it is an organisation: ry, Oy. */
export function isOrganisationMarker(word: string): boolean {
  return marker.test(word.replace(/:.*$/, ''))
}

const notNames = new Set(
  (
    'Ja Tai Sekä Että Kun Jos Ei On Se Ne Hän He Minä Sinä Me Te Tämä Nämä Kuka Mikä Mitä Miten Miksi Missä Kaikki ' +
    'Luku Kuva Taulukko Liite Kohta Sivu Osa Katso Lue Ota Soita Kysy Lisätietoja Lisätiedot Yhteystiedot Yhteyshenkilö ' +
    'Terveisin Puh Puhelin Sähköposti Osoite Nimi Titteli Rooli Helsinki Espoo Vantaa Tampere Turku Oulu Jyväskylä Lahti ' +
    'Kuopio Pori Kouvola Joensuu Lappeenranta Hämeenlinna Vaasa Rovaniemi Seinäjoki Mikkeli Kotka Salo Porvoo Kokkola ' +
    'Hyvinkää Lohja Järvenpää Rauma Kajaani Kerava Tuusula Nurmijärvi Forssa Valkeakoski Akaa Urjala Laukaa Lappi Kainuu ' +
    'Pirkanmaa Satakunta Uusimaa Kymenlaakso Pohjanmaa Ahvenanmaa Kela Innokylä Facebook Teams Word Excel Google Microsoft ' +
    'Pro Stop Uusi Uuden Vanha Oma Oman Kris Etelä Pohjoinen Itä Länsi Laurea Metropolia Diakonia Nuorten Arki Arjen Matka ' +
    'The And Of For With In On To From Och Med För Från Till Sverige Finland English Svenska'
  ).split(' '),
)

const capitalised =
  /^(?:(?:van|von|af|der|den|de|la|di|da|del|al|bin)\s{1,2}){0,2}(?:[dDlLO][’'])?(?:Mc|Mac|De|La|Le)?\p{Lu}\p{Ll}+(?:[-’']\p{L}\p{Ll}+)*$/u

/** True for a capitalised word that can be a part of a person's name, whatever stands beside it. */
export function canBeName(word: string): boolean {
  if (!capitalised.test(word)) return false
  return isFirstName(word) || (canBeLastName(word) && !organisation.test(word))
}

/** Towns that are common last names as well. */
const townNames = new Set(['Lahti', 'Salo', 'Kotka', 'Pori', 'Rauma', 'Lohja', 'Lappi', 'Akaa'])

/** True for a capitalised word that can be a last name right after a first name. */
export function canBeLastName(word: string): boolean {
  return canBeAnyName(word) && !notNames.has(word)
}

/** As `canBeLastName`, right after a known first name: Minna Lahti. */
export function canFollowFirstName(word: string): boolean {
  return canBeLastName(word) || townNames.has(word)
}

function canBeAnyName(word: string): boolean {
  return capitalised.test(word) && !isRole(word) && !isOrganisationMarker(word)
}

const adjective = /(?:lli|mai|mäi|suomalai|yhtei|sosiaali|ensi|viimei|aurinkoi|ihmi|nai)[ns]e/iu

/** True for a last name of the commonest kind, in any form: Virtanen, Virtasen, Virtaselle. */
export function isCommonLastName(word: string): boolean {
  const isFormed = /^\p{Lu}\p{Ll}{2,}(?:nen|se(?:n|lle|ll[aä]|lt[aä]|st[aä]))$/u.test(word)
  return isFormed && canBeLastName(word) && !adjective.test(word)
}

const inflected = /^(.+?)(?:n|lle|lt[aä]|ll[aä]|st[aä]|ss[aä])?$/u

/** The first name that a word is in any form, or null. */
export function firstNameIn(word: string): string | null {
  const stem = inflected.exec(word)?.[1] ?? word
  // A double name is known by its first part, whatever its ending.
  return (word.includes('-') ? [stem, word] : [word, stem]).find((each) => isFirstName(each)) ?? null
}

/** True when the word cannot begin a name: a place in the genitive, such as Järvenpään. */
export function isGenitive(word: string): boolean {
  return word.endsWith('n') && !isFirstName(word)
}

/** Letters without marks, as they stand in e-mail addresses: Hyypiä is hyypia. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').normalize('NFD').replace(/\p{M}/gu, '')
}
