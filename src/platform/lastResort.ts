const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Samenspel</title>
<body style="font:1.125rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem">
<h1>Samenspel kan nu niet openen</h1>
<p>De browser heeft een deel van de app weggegooid. <strong>Je aantekeningen staan nog op dit apparaat.</strong></p>
<p>Zoek internet en probeer het opnieuw. Wis de gegevens van de browser niet.</p>
<p><a href="">Probeer opnieuw</a></p>
<p lang="en">Part of the app is missing. Your notes are still on this device: connect to the internet and
<a href="">try again</a>.</p>`;

/** The page when even the app's first file is gone from the cache and there is no network. */
export const lastResort = (): Response =>
  new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'"
    }
  });
