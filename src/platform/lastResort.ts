/** Those of public/start.css: this page has no sheet. A browser that does not know them keeps its own. */
const colours = 'background:light-dark(#f7f3ea,#161916);color:light-dark(#1f2421,#f1ede2)';
const button =
  'border:2px solid light-dark(#1f2421,#f1ede2);background:light-dark(#1f2421,#f1ede2);color:light-dark(#f7f3ea,#161916)';
const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Samenspel</title>
<body style="font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem;${colours}">
<main>
<h1 style="font-size:1.5rem;line-height:1.2">Samenspel kan nu niet openen</h1>
<p>De browser heeft een deel van de app weggegooid. <strong>Je aantekeningen staan nog op dit toestel.</strong></p>
<p>Maak verbinding met internet en probeer het opnieuw. Wis de gegevens van de browser niet.</p>
<p><a href="" style="display:inline-block;padding:.75rem 1.25rem;${button};border-radius:12px;font-weight:700;text-decoration:none">Probeer opnieuw</a></p>
<p lang="en">Part of the app is missing. Your notes are still on this device: connect to the internet and
<a href="" style="color:inherit">try again</a>.</p>
</main>`;

/** The page when even the app's first file is gone from the cache and there is no network. */
export const lastResort = (): Response =>
  new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'"
    }
  });
