// Names of persons beside words for roles and beside contacts, and what only looks like them.
import { describe, expect, it } from 'vitest'
import { foundIn } from './in-text.ts'

describe('[CK7] a name of a person', () => {
  it.each([
    ['sosiaalityöntekijä Maija Meikäläinen ottaa vastaan', 'Maija Meikäläinen'],
    ['Sosiaalityöntekijälle Maija Meikäläiselle kerrotaan', 'Maija Meikäläiselle'],
    ['sosiaaliohjaajan Matti Meikäläisen vastaanotto', 'Matti Meikäläisen'],
    ['Maija Meikäläinen, sosiaalityöntekijä, YTM', 'Maija Meikäläinen'],
    ['Maija Meikäläinen (hankekoordinaattori)', 'Maija Meikäläinen'],
    ['Projektipäällikkö: Matti Meikäläinen', 'Matti Meikäläinen'],
    ['Ryhmää ohjasi Maija Meikäläinen, joka on koulutettu vertaisohjaaja', 'Maija Meikäläinen'],
    ['Asiakas Maija Meikäläinen kertoi', 'Maija Meikäläinen'],
    ['asiakkaan Matti Meikäläisen tarina', 'Matti Meikäläisen'],
    ['Maija-Liisa Meikäläinen-Mallinen, sairaanhoitaja', 'Maija-Liisa Meikäläinen-Mallinen'],
    ['sosiaaliohjaaja Maija Suominen ja Matti Laaksonen, suunnittelija', 'Matti Laaksonen'],
    ['sosiaaliohjaaja Maija Suominen', 'Maija Suominen'],
    ['Avopalveluohjaaja Maija Mallitalo', 'Maija Mallitalo'],
    ['Kunnan ministeri, VTT Matti Mallinen', 'Matti Mallinen'],
    ['omatyöntekijä Qumaraq Zyxelli', 'Qumaraq Zyxelli'],
    ['Meikäläinen Maija, sosiaaliohjaaja', 'Meikäläinen Maija'],
    ['socialarbetare Maija Meikäläinen', 'Maija Meikäläinen'],
    ['Maija Meikäläinen, p. 040 123 4567', 'Maija Meikäläinen'],
    ['Matti J. Meikäläinen, lääkäri', 'Matti J. Meikäläinen'],
    ['MAIJA MEIKÄLÄINEN, sosiaalityöntekijä', 'MAIJA MEIKÄLÄINEN'],
    ['toiminnanjohtaja Carl von Mallin', 'Carl von Mallin'],
    ['ohjaaja Juan de la Mallo', 'Juan de la Mallo'],
    ['ohjaaja Jean-Pierre d’Mallo', 'Jean-Pierre d’Mallo'],
    ['ohjaaja Nguyen Van Mallo', 'Nguyen Van Mallo'],
    ['Projektledare Britt-Marie Mallström', 'Britt-Marie Mallström'],
    ['tulkki Fatima Mallo', 'Fatima Mallo'],
    ['kouluttaja Maija Lahti', 'Maija Lahti'],
    ['Sosiaalijohtaja Laaksosen mukaan', 'Laaksosen'],
    ['ohjaaja M. Mallinen', 'Mallinen'],
    ['Asiakas Matti kertoi', 'Matti'],
    ['Ohjaajina Maija ja Matti', 'Matti'],
    ['Lisätietoja antaa Maija Mallinen', 'Maija Mallinen'],
  ])('%s', (text, found) => {
    expect(foundIn('personName', text)).toContain(found)
  })

  it('is found in a list of contacts, one line each', () => {
    expect(
      foundIn('personName', 'Kunnan sosiaaliohjaaja (ryhmät)', 'Qumaraq Zyxelli', 'Puh. 040 7141'),
    ).toEqual(['Qumaraq Zyxelli'])
    expect(foundIn('personName', 'Maija Meikäläinen', 'puh. 040 123 4567')).toEqual(['Maija Meikäläinen'])
  })

  it('is found under the words of a letter that signs', () => {
    expect(foundIn('personName', 'Yhteistyöterveisin,', 'Maija Mallinen')).toEqual(['Maija Mallinen'])
  })

  it('is found in columns side by side', () => {
    const lines = ['Maija Meikäläinen        Matti Meikäläinen', 'Hankekoordinaattori     Suunnittelija']
    expect(foundIn('personName', ...lines)).toEqual(['Maija Meikäläinen', 'Matti Meikäläinen'])
  })

  it('that an e-mail address spells is found wherever it stands', () => {
    expect(
      foundIn('personName', 'Kirjan kokosi Qumaraq Zyxelli.', 'Palaute: qumaraq.zyxelli@kunta.fi'),
    ).toEqual(['Qumaraq Zyxelli'])
  })

  it('that an e-mail address spells is found between other capitalised words', () => {
    const text = 'Maija Meikäläinen Qumaraq Zyxelli Hankekoordinaattori qumaraq.zyxelli@kunta.fi'
    expect(foundIn('personName', text)).toEqual(['Maija Meikäläinen', 'Qumaraq Zyxelli'])
    expect(foundIn('personName', 'Ilmoittaudu Qumaraq Zyxellille', 'qumaraq.zyxelli@kunta.fi')).toEqual([
      'Qumaraq Zyxellille',
    ])
  })

  it('is found by the first name alone where the person is named', () => {
    const lines = ['Hanketyöntekijä Maija Meikäläinen', 'Maijan tavoittaa puhelimella.']
    expect(foundIn('personName', ...lines)).toEqual(['Maija Meikäläinen', 'Maijan'])
    expect(foundIn('personName', 'Maijan tavoittaa puhelimella.')).toEqual([])
  })

  it.each([
    'Sosiaalityöntekijät Järvenpään Kaupungin palveluksessa.',
    'Hankkeen koordinaattori Diakonia Ammattikorkeakoulu vastaa seminaareista.',
    'Kehittäjät: Setlementti Louhela, Keski-Uudenmaan Klubitalo ja Hyria Säätiö.',
    'Ryhmien vetäjä Mieli Maasta ry:n kanssa.',
    'Kouluttaja Mieli Ry ja ohjaaja Pelastakaa Lapset ry.',
    'Ohjaajana Stop Huumeille ry ja Metropolia Ammattikorkeakoulu.',
    'Asiakas Keski-Suomen Hyvinvointialueella.',
    'Sosiaalityöntekijän Opas Arkeen',
    'Asiantuntijat: Terveyden ja hyvinvoinnin laitos, Etelä-Savon sosiaali- ja terveyspalvelujen kuntayhtymä.',
    'Työntekijä kohtaa asiakkaan. Järvenpään Kirjasto on lähellä.',
    'Johtaja kertoo. Seuraavaksi Helsinki Tampere Turku.',
    'Aino Kallaksen kadulla on kirjasto.',
    'Ohjaaja Stop Huumeille ja Asiakas Uusi Suunta.',
    'Johtaja kävi Alvar Aalto -museossa, ohjaaja Matti Mallinen -palkintojen jaossa.',
    'Asiakas Sosiaalisen kuntoutuksen piirissä, ohjaaja Valtakunnallisen hankkeen.',
    'Lisätietoja: Mieli Maasta ry ja Koulutetut Kokemusasiantuntijat ry.',
  ])('is not: %s', (text) => {
    expect(foundIn('personName', text)).toEqual([])
  })
})
