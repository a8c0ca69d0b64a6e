// Finnish keys: a word's forms and its base meet, whatever case, owner, clitic, degree or person.
import { describe, expect, it } from 'vitest'
import { keyOf, keysOf, searchLanguageOf } from '#handbook/search/language/language.ts'

const meet = (base: string, forms: string): void =>
  expect(forms.split(' ').filter((form) => keyOf(form, 'fi') !== keyOf(base, 'fi'))).toEqual([])

describe('the key of a Finnish word', () => {
  it.each([
    ['kuntoutus', 'kuntoutuksen kuntoutusta kuntoutuksessa kuntoutuksissa kuntoutuksiin kuntoutusten'],
    ['tarve', 'tarpeen tarvetta tarpeita tarpeisiin tarpeiden tarpeet'],
    ['laki', 'lain lakia lakeja laissa lakien'],
    ['työkyky', 'työkyvyn työkykyä työkyvyllä työkykyyn'],
    ['asiakas', 'asiakkaan asiakasta asiakkaat asiakkaiden asiakkaita asiakkaille'],
    ['neuvoja', 'neuvojan neuvojaa neuvojat neuvojiksi neuvojille neuvojien'],
    ['kunta', 'kunnan kuntaa kunnassa kuntien kuntia'],
    ['osallisuus', 'osallisuuden osallisuutta osallisuuteen osallisuudesta'],
    ['hyvinvointialue', 'hyvinvointialueen hyvinvointialueella hyvinvointialueiden hyvinvointialueita'],
    ['sosiaalityö', 'sosiaalityön sosiaalityötä sosiaalityössä sosiaalityöhön'],
    ['nuori', 'nuoren nuorta nuoret nuorten nuoria nuorille nuorilla'],
    ['lapsi', 'lapsen lasta lapset lasten lapsia lapsille'],
    ['mies', 'miehen miestä miehet miesten miehiä'],
    ['käsi', 'käden kättä kädet käsissä käsien'],
    ['hanke', 'hankkeen hanketta hankkeessa hankkeita hankkeiden'],
    ['päihde', 'päihteen päihdettä päihteet päihteiden päihteitä'],
    ['ihminen', 'ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille'],
    ['työtön', 'työttömän työtöntä työttömät työttömien työttömille'],
    ['helsinki', 'helsingin helsingissä helsinkiin'],
    ['lappi', 'lapin lapissa lappiin'],
  ])('is the same for %s in all cases', meet)

  it.each([
    ['kulkija', 'kulkijoita kulkijoiden kulkijoille'],
    ['omena', 'omenoiden omenoita omenien'],
    ['opiskelija', 'opiskelijoille opiskelijoita opiskelijoiden'],
    ['asiantuntija', 'asiantuntijoiden asiantuntijoita asiantuntijoilta'],
    ['päärynä', 'päärynöitä päärynöiden'],
  ])('is the same for the plural of %s with its three syllables', meet)

  it.each([
    ['asiakas', 'asiakkaansa asiakkaamme asiakkaidensa asiakastaan'],
    ['työ', 'työssään työnsä työtään työhönsä työssämme'],
    ['perhe', 'perheensä perheessään perheittensä'],
    ['elämä', 'elämänsä elämässään elämäänsä elämäni'],
    ['tarve', 'tarpeensa tarpeisiinsa tarpeitaan'],
  ])('leaves out whose %s it is', meet)

  it.each([
    ['työ', 'työkin työtäkään työkö työhän'],
    ['olla', 'on onko onkohan olikin olisipa'],
    ['ryhmä', 'ryhmäkin ryhmässäkin ryhmissäkään'],
  ])('leaves out what is hung on %s', meet)

  it.each([
    ['nuori', 'nuorempi nuorempien nuoremmat nuorin nuorimmat'],
    ['hyvä', 'parempi parempia paremman paras parhaat parhaiten hyvin'],
    ['nopea', 'nopeampi nopeammin nopeasti nopein'],
    ['tärkeä', 'tärkeämpi tärkeimmät tärkeintä'],
  ])('is that of %s for its degrees', meet)

  it.each([
    [
      'kehittää',
      'kehittäminen kehittämisen kehittämistä kehitämme kehittävät kehitetään kehitettiin kehittäisi',
    ],
    ['auttaa', 'autan auttoi autetaan auttaminen auttamisessa autettiin auttamalla'],
    ['hakea', 'haen hakee haki haetaan hakeminen hakemalla haettiin'],
    ['tehdä', 'teen tekee teki tehdään tehtiin tekeminen tekemällä tehdessä'],
    ['osallistua', 'osallistuu osallistuvat osallistuminen osallistumista osallistutaan'],
    ['keskustella', 'keskustelee keskustellaan keskustelivat keskusteleminen'],
    ['tavata', 'tavataan tapaaminen tapaamisessa tapasi'],
  ])('is that of the verb %s for its persons, infinitives and the noun in -minen', meet)

  it.each([
    ['kuntouttava', 'kuntouttavan kuntouttavaa kuntouttavassa kuntouttavien'],
    ['väsynyt', 'väsyneen väsynyttä väsyneet väsyneitä'],
    ['suunniteltu', 'suunnitellun suunniteltua suunniteltuja'],
  ])('is that of the participle %s for its cases', meet)

  it('lets different words be different', () => {
    const keys = ['laki', 'lakka', 'lahti', 'tarve', 'tarpoa', 'kuusi', 'kuu'].map((word) =>
      keyOf(word, 'fi'),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(['', 'a', '\ud800', '1234', 'xyzzy', '漢字', 'ä'.repeat(300)])(
    'is made of any text: %j',
    (text) => {
      expect(keyOf(text, 'fi').length > 0).toBe(text.length > 0)
    },
  )

  it.each([
    ['tapaan', 'tapa', 'tavata'],
    ['vanhempaa', 'vanhempi', 'vanha'],
    ['vanhimman', 'vanhin', 'vanha'],
    ['suunnitellut', 'suunnitellut', 'suunniteltu'],
  ])('is one of several for %s, which may be of two words', (form, first, other) => {
    expect(keysOf(form, 'fi')[0]).toBe(first)
    expect(keysOf(form, 'fi')).toContain(other)
  })

  it('comes first among all keys that a word may have', () => {
    const keys = keysOf('toimintatavat', 'fi')
    expect(keys[0]).toBe(keyOf('toimintatavat', 'fi'))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keysOf('barnens', 'sv')).toEqual([keyOf('barnens', 'sv')])
  })
})

describe('the other languages', () => {
  it('are analysed by stemmers of their own', () => {
    expect(keyOf('flickorna', 'sv')).toBe(keyOf('flicka', 'sv'))
    expect(keyOf('services', 'en')).toBe(keyOf('service', 'en'))
  })

  it('are told by language tags; unknown ones are Finnish', () => {
    const tags = ['sv', 'sv-FI', 'en_GB', 'EN', 'fi', 'se', '', null]
    expect(tags.map(searchLanguageOf)).toEqual(['sv', 'sv', 'en', 'en', 'fi', 'fi', 'fi', 'fi'])
  })
})
