// What is said of the starter guidebook as a whole.
import type { BookFacts } from '#handbook/model/handbook.ts'

/** Title page and imprint of the starter; what no source tells stays empty for its authors to fill. */
export const facts: BookFacts = {
  title: 'Sosiaalisen kuntoutuksen opaskirja',
  subtitle: 'Luonnos julkisten hanketekstien pohjalta',
  language: 'fi',
  publisher: '',
  funder: 'Euroopan sosiaalirahasto (ESR)',
  licence: '',
  description:
    'Opaskirja kokoaa yhteen, miten sosiaalista kuntoutusta on kehitetty SOSKU-, SoKu- ja PRO SOS -hankkeissa. Luvut kuvaavat yhteiskehittämistä, asiakkaan prosessia, verkostoja ja juurruttamista. Käytäntökortit esittelevät ryhmiä, koulutuksia ja toimintamalleja.',
  purpose:
    'Opaskirja auttaa maakuntien ja kuntien toimijoita hyödyntämään sosiaalisen kuntoutuksen käytäntöjä ja tuloksia ja muokkaamaan toimintamalleja oman alueensa käyttöön. Opaskirjan tuottaminen oli yksi SOSKU-hankkeen jatkoajan 1.4.–31.12.2018 tehtävistä.',
  practicesAfter: 'hyvatkaytannot',
}
