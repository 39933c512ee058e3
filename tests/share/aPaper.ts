import type { Paper, PaperPictures } from '../../src/share/paper';

/** A paper with one block of every sort. */
export const aPaper = (more: Partial<Paper> = {}): Paper => ({
  language: 'nl',
  title: 'Samenwerkingsovereenkomst',
  edition: 'Versie 2, di 24 november 2026',
  names: { municipality: 'Gemeente Waterveen', initiative: 'Lindewarm' },
  numbering: 'Artikel %1.',
  paging: 'Pagina %1 van %2',
  blocks: [
    { type: 'notice', text: 'Dit is een gesprekshulp. Laat een jurist meekijken voordat je tekent.' },
    { type: 'facts', facts: [{ label: 'Contact', value: 'Projectleider', party: 'municipality' }] },
    { type: 'heading', level: 2, text: 'Partijen', number: 1 },
    { type: 'text', text: 'Eerste regel\nTweede regel\n\nNieuwe alinea' },
    { type: 'heading', level: 2, text: 'Aanleiding', number: 2 },
    { type: 'text', text: 'Hier staat nog niets.', soft: true },
    { type: 'heading', level: 2, text: 'Omgang', number: 5 },
    { type: 'said', party: 'together', name: 'Samen', text: 'Wij luisteren.' },
    { type: 'list', items: ['Eerste punt', 'Tweede punt'] },
    { type: 'heading', level: 3, text: 'Lindewarm', party: 'initiative' },
    {
      type: 'table',
      columns: ['Wat', 'Wie', 'Wanneer', 'Stand'],
      rows: [['Brief sturen', 'Karim', 'za 12 december 2026', 'Open']]
    },
    {
      type: 'photos',
      photos: [
        { image: 'sha256-flap', caption: 'De flap van groep één' },
        { image: 'sha256-weg', caption: 'Een flap die er niet is' }
      ]
    },
    { type: 'heading', level: 2, text: 'Ondertekening' },
    {
      type: 'signatures',
      lines: { name: 'Naam', role: 'Functie', place: 'Plaats', date: 'Datum', signature: 'Handtekening' },
      signers: [
        { party: 'municipality', name: 'Gemeente Waterveen', role: 'Wethouder' },
        { party: 'initiative', name: 'Lindewarm', role: 'Voorzitter' }
      ]
    }
  ],
  ...more
});

const aJpeg = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8Q',
  'EBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ',
  'EBAQEBAQEBD/wAARCAAeACgDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA',
  'FQEBAQAAAAAAAAAAAAAAAAAAAAj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYkpToAAAAAAAAAAAAAAAAAAD/',
  '2Q=='
].join('');

/** The one picture of that paper that is here: 40 by 30 pixels of orange. */
export const itsPictures: PaperPictures = new Map([
  [
    'sha256-flap',
    {
      type: 'image/jpeg',
      bytes: Uint8Array.from(atob(aJpeg), (sign) => sign.charCodeAt(0)).buffer,
      width: 40,
      height: 30
    }
  ]
]);
