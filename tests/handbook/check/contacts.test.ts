// Telephone numbers, e-mail and street addresses: found however they are written, and nothing else taken for them.
import { describe, expect, it } from 'vitest'
import { foundIn } from './in-text.ts'

describe('[CK7] a telephone number', () => {
  it.each([
    '040 123 4567',
    '0401234567',
    '040-1234567',
    '040-123 45 67',
    '040 - 123 4567',
    '040.123.4567',
    '040/1234567',
    '040\u00a0123\u00a04567',
    '040–123–4567',
    '(040) 123 4567',
    '0400 123 456',
    '0457 123 4567',
    '050 1234567',
    '044 12 34 567',
    '+358 40 123 4567',
    '+358401234567',
    '+358 (0)40 123 4567',
    '+358-40-123 4567',
    '00358 40 123 4567',
    '358 40 123 4567',
    '(09) 123 4567',
    '09 1234567',
    '09-123 4567',
    '+358 9 123 4567',
    '013 123 4567',
    '019-123456',
    '020 123 4567',
    '0800 12345',
    '029 123 4567',
    '+46 70 123 4567',
    '+1 202 555 0143',
    '+33 1 23 45 67 89',
    '0049 30 123456',
    '040 . 123 . 4567',
  ])('%s', (number) => {
    expect(foundIn('phone', `Soita numeroon ${number}, niin sovitaan aika.`)).toEqual([number])
    expect(foundIn('phone', number)).toEqual([number])
  })

  it('is found short after a word for telephone', () => {
    expect(foundIn('phone', 'Puh. 040 7141')).toEqual(['040 7141'])
    expect(foundIn('phone', 'p. 040 71 412')).toEqual(['040 71 412'])
    expect(foundIn('phone', 'puh. 315 2484')).toEqual(['315 2484'])
    expect(foundIn('phone', 'puhelinnumero on 315 2484')).toEqual(['315 2484'])
    expect(foundIn('phone', 'Soita puhelinnumeroon 315 2484')).toEqual(['315 2484'])
    expect(foundIn('phone', 'puh. nro 315 2484')).toEqual(['315 2484'])
    expect(foundIn('phone', 'Kännykkä: 315 2484')).toEqual(['315 2484'])
    expect(foundIn('phone', 'Puhelin040 123 4567')).toEqual(['040 123 4567'])
  })

  it('is found beside another one', () => {
    expect(foundIn('phone', '040 123 4567 050 765 4321')).toEqual(['040 123 4567', '050 765 4321'])
    expect(foundIn('phone', '040 123 4567, 09 765 4321')).toEqual(['040 123 4567', '09 765 4321'])
  })

  it('is found across soft hyphens, in wide digits and in the address of a talk', () => {
    expect(foundIn('phone', '040 123\u00ad 4567')).toEqual(['040 123 4567'])
    expect(foundIn('phone', '０４０ １２３ ４５６７')).toEqual(['040 123 4567'])
    expect(foundIn('phone', 'https://wa.me/358401234567')).toEqual(['358401234567'])
  })

  it.each([
    'Sosiaalihuoltolaki 1301/2014 17 § ja 24 §:n 3 momentti.',
    'Laki 812/2000, 703/2023 ja 621/1999.',
    'Hanke toteutettiin 1.4.2015–31.12.2018 ja 01.09.2015 – 30.11.2018.',
    'Päivitetty 06.04.2018 klo 08.00–16.00 ja 09.30.',
    'Vuosina 2015-2018, 02/2018–05/2019 ja 2026-09-01.',
    'ISBN 978-952-343-123-4, ISBN 951-33-0912-7 ja ISSN 1798-0070.',
    'ISSN (verkkojulkaisu) 2323-363X, ISSN-L 0355-1234.',
    'Y-tunnus 0229500-6 ja 2229500-6.',
    'Budjetti oli yli 1000000 €, josta 050 000 000 euroa ja 0,75 milj. euroa.',
    'Liite 03 10 2018, HEL 2018-007727 T 01 00 00 00 ja diaari THL/0401/5.02.00/2018.',
    'DOI 10.1177/0308022620123456 ja URN:NBN:fi-fe2018091234567.',
    'Pinta-ala on 6 462,93 km², asukkaita 68 018 ja tiheys 13,55.',
    'Osallistujia oli 34, asiakkaita 350 eli 70 %, ja 94 kuntaa.',
    'FI21 1234 5600 0007 85 on tilinumero.',
    'Luokitus 1.2.246.537.6.1221 ja EURA-tunnus S20397.',
    'Osoite on 00100 Helsinki tai PL 30, 00271 Helsinki.',
    'https://www.thl.fi/0401234567 ja www.thl.fi/sivu/0501234567',
    'Taulukossa 03 ja 05 sekä 0,05 ja 0.012345678.',
    'Alle 10 000 asukkaan kunnissa 112 ja 116 117.',
    'Puhelin 24/7, puhelimitse 2017 ja puh. alkaa.',
    'Kuntakoodit 010 020 030 040 sekä 020 061 082.',
    'Y-tunnus 0201256 - 6, ALV FI 0201 2566.',
    'Asianumerot STM/0501/2018 ja THL/0401/5.02.00/2018, tiedosto 01012018.',
    'Postinumerot 00100 00200 04400 ja 00370 00380.',
    'Puhelin 2017–2018 ja soita 116 117.',
    '5-8 ihmistä per kerta, 10 kertaa, 10–12 hengen ryhmä.',
  ])('is not: %s', (text) => {
    expect(foundIn('phone', text)).toEqual([])
  })
})

describe('[CK7] an e-mail address', () => {
  it.each([
    ['maija.meikalainen@kunta.fi', 'maija.meikalainen@kunta.fi'],
    ['Maija.Meikalainen@hyvaks.kunta.fi', 'Maija.Meikalainen@hyvaks.kunta.fi'],
    ['maija.meikalainen (at) kunta.fi', 'maija.meikalainen (at) kunta.fi'],
    ['maija.meikalainen(at)kunta.fi', 'maija.meikalainen(at)kunta.fi'],
    ['maija.meikalainen [at] kunta.fi', 'maija.meikalainen [at] kunta.fi'],
    ['maija.meikalainen at kunta.fi', 'maija.meikalainen at kunta.fi'],
    ['maija.meikalainen AT kunta.fi', 'maija.meikalainen AT kunta.fi'],
    ['maija.meikalainen(ät)kunta.fi', 'maija.meikalainen(ät)kunta.fi'],
    ['maija(piste)meikalainen(at)kunta(piste)fi', 'maija(piste)meikalainen(at)kunta(piste)fi'],
    ['maija.meikalainen @ kunta.fi', 'maija.meikalainen @ kunta.fi'],
    ['mm_12+ryhma@kunta-alue.fi', 'mm_12+ryhma@kunta-alue.fi'],
    ['maija meikalainen at kunta piste fi', 'maija meikalainen at kunta piste fi'],
    ['maija piste meikalainen ät kunta piste fi', 'maija piste meikalainen ät kunta piste fi'],
    ['maija.meikalainen_at_kunta.fi', 'maija.meikalainen_at_kunta.fi'],
    ['maija.meikalainen(ät-merkki)kunta.fi', 'maija.meikalainen(ät-merkki)kunta.fi'],
    ['maija.meikalainen (miuku) kunta.fi', 'maija.meikalainen (miuku) kunta.fi'],
    ['maija.meikalainen@kunta .fi', 'maija.meikalainen@kunta .fi'],
    ['https://kunta.fi/?to=maija.meikalainen@kunta.fi', 'maija.meikalainen@kunta.fi'],
    ['info.maija.meikalainen@kunta.fi', 'info.maija.meikalainen@kunta.fi'],
  ])('%s', (text, found) => {
    expect(foundIn('email', `Kirjoita: ${text}. Vastaamme pian.`)).toEqual([found])
  })

  it('is found behind the words of a link', () => {
    expect(foundIn('email', 'Tässä ei ole osoitetta.')).toEqual([])
  })

  it.each(['info@kunta.fi', 'info.lappi@kunta.fi', 'kirjaamo@kunta.fi', 'etunimi.sukunimi@kunta.fi'])(
    'of an office or a pattern is only a hint: %s',
    (address) => {
      expect(foundIn('email', address)).toEqual([])
      expect(foundIn('officeEmail', address)).toEqual([address])
    },
  )

  it.each([
    'We look at kunta.fi and meet at home.',
    'Seuraa @kuntoutus tai @sosku_hanke.',
    'Ryhmä kokoontuu klo 12 @ kirjasto.',
    'Ryhmä kokoontuu klo 12 @ kirjasto.fi-tilassa.',
    'Kohta (a) laki.fi-palvelussa.',
    'https://kunta.fi/kuvat/logo.uusi@2x.png',
    'https://medium.com/@sosku.hanke/teksti',
  ])('is not: %s', (text) => {
    expect([...foundIn('email', text), ...foundIn('officeEmail', text)]).toEqual([])
  })
})

describe('[CK7] a street address', () => {
  it.each([
    ['Kauppakatu 5', 'Kauppakatu 5'],
    ['Hämeentie 12 A 5, 00500 Helsinki', 'Hämeentie 12 A 5, 00500 Helsinki'],
    ['Kirkkokuja 3 b 12', 'Kirkkokuja 3 b 12'],
    ['Mannerheimintie 10–12', 'Mannerheimintie 10–12'],
    ['Metsäpolku 7 as. 2', 'Metsäpolku 7 as. 2'],
    ['Kauppakadulla 5', 'Kauppakadulla 5'],
    ['Tiedepuisto 3', 'Tiedepuisto 3'],
    ['Rantaraitti 2', 'Rantaraitti 2'],
    ['Storgatan 4', 'Storgatan 4'],
    ['Skolvägen 11 B', 'Skolvägen 11 B'],
    ['Kauppakatua 5', 'Kauppakatua 5'],
    ['Kauppakatuun 5', 'Kauppakatuun 5'],
    ['Kauppakadussa 5', 'Kauppakadussa 5'],
    ['Mannerheimintietä 10', 'Mannerheimintietä 10'],
    ['Pohjoisesplanadilla 15', 'Pohjoisesplanadilla 15'],
    ['Koivurinteessä 8', 'Koivurinteessä 8'],
    ['KAUPPAKATU 5', 'KAUPPAKATU 5'],
    ['kauppakatu 5', 'kauppakatu 5'],
    ['Bulevardi 31', 'Bulevardi 31'],
    ['Opiston tie 3', 'Opiston tie 3'],
    ['Kalevankatu n:o 3', 'Kalevankatu n:o 3'],
    ['Hallituskatu 3, 90100 OULU', 'Hallituskatu 3, 90100 OULU'],
    ['Myllymäki 4, 00100 Helsinki', 'Myllymäki 4, 00100 Helsinki'],
  ])('%s', (text, found) => {
    expect(foundIn('address', `Toimipaikka: ${text}.`)).toEqual([found])
  })

  it.each([
    'Valtatie 4 ja Kantatie 51 kulkevat alueen läpi.',
    'Asiakaspolku 1 ja Palvelupolku 2 kuvataan luvussa 3.',
    'Polku55-hanke, Kuntoutuspolku ry, Tampere.',
    'Toimintalinja 5 ja Erityistavoite 10.',
    'Myllytien toimintakeskus on auki.',
    'Kotikatu 5 vuotta myöhemmin, Työelämäpolku 1 ja Osallisuuden polku 2.',
    'PL 12, 00101 Helsinki.',
    'Sosiaalihuoltolaki 17 § ja Tulostie 5 %.',
    'Strategie 2018 och 2019.',
  ])('is not: %s', (text) => {
    expect(foundIn('address', text)).toEqual([])
  })
})
