/** What a page states of itself, as a careful reader takes it from the page: the truth that a reading is measured by. */
export interface Stated {
  /** The outlet's names; a page may use several. */
  outlets: readonly string[];
  title: string;
  /** ISO 8601; `null` where the page states no day, so that none may be found. */
  published: string | null;
}

/** A page of ours in the form that a content system, a kind of site or a slip of a template gives to its pages. */
export interface StatingPage extends Stated {
  name: string;
  url: string;
  html: string;
}

/** The parts in which the pages differ. What is left out is as most have it. */
interface Parts {
  url?: string;
  lang?: string;
  /** The text of `<title>`. */
  title?: string;
  head?: string;
  /** What stands above the text, the headline included. */
  top: string;
  /** What stands beside the text. */
  aside?: string;
  header?: string;
  footer?: string;
}

const TITLE = 'Ferry to Otter Point stays in port as strike enters second week';
const OUTLET = 'Harbour Post';
const HOST = 'https://www.harbourpost.example';
const URL = `${HOST}/news/ferry-strike-second-week`;
const WHEN = '2025-03-03T06:10:00+01:00';
const DAY = '2025-03-03';

const TEXT = [
  'The ferry to Otter Point stayed in port on Monday for the eighth day, and some 400 islanders waited on the quay, the harbour master said.',
  'Deckhands want 12 percent more pay, while the line offers 4, and talks that began on Friday ended without a result, according to both sides.',
  'Two fishing boats have carried medicine and post to the island since Thursday, its mayor Ada Linde told reporters on the phone.',
  'Schools on the island have closed until the end of the week, since four of their nine teachers live on the mainland, the head said.',
  'The regional council will meet on Wednesday to decide whether to charter a ship from the mainland, which would cost 30,000 a day.',
];

const ld = (...nodes: unknown[]) =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const og = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');
const named = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
const h1 = (text = TITLE) => `<h1>${text}</h1>`;
const news = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: WHEN,
  publisher: { '@type': 'Organization', name: OUTLET, logo: { '@type': 'ImageObject', url: '/logo.png' } },
  ...more,
});

function page(name: string, parts: Parts, truth: Partial<Stated> = {}): StatingPage {
  const { url = URL, lang = 'en', title = TITLE, head = '', top, aside = '', header = '', footer = '' } = parts;
  const text = TEXT.map((one) => `<p>${one}</p>`).join('\n');
  const others = [
    'Wind park off Otter Point approved',
    'School bus takes the long way round',
    'Why herring is dear this year',
  ];
  const links = others.map(
    (one, i) => `<li><a href="/news/${i}">${one}</a> <time datetime="2025-02-1${i}">1${i} Feb</time></li>`,
  );
  return {
    outlets: [OUTLET],
    title: TITLE,
    published: WHEN,
    ...truth,
    name,
    url,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">${head}</head>
<body><header>${header}<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article>${top}<div class="article-body">${text}</div></article></main>
<aside><h2>More news</h2><ul>${links.join('')}</ul>${aside}</aside><footer>${footer || '<p>All rights reserved.</p>'}</footer></body></html>`,
  };
}

/** Each form once. Sorted by what carries the statement. */
export const STATING_PAGES: readonly StatingPage[] = [
  // --- JSON-LD ---
  page('JSON-LD, a NewsArticle alone', { head: ld(news()), title: `${TITLE} - ${OUTLET}`, top: h1() }),
  page(
    'JSON-LD, a list of article and page, as a British daily has it',
    {
      head:
        ld([
          news({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Sentinel' } }),
          { '@type': 'WebPage', '@id': URL },
        ]) +
        og({ 'og:site_name': 'the Sentinel', 'og:title': TITLE, 'article:published_time': '2025-03-03T05:10:00.000Z' }),
      title: `${TITLE} | Ferries | The Sentinel`,
      top: `<a href="/ferries">Ferries</a>${h1()}<details><summary>Mon 3 Mar 2025 05.10 GMT</summary>Last modified on Tue 4 Mar 2025 09.00 GMT</details>`,
    },
    { outlets: ['The Sentinel', 'the Sentinel'] },
  ),
  page('JSON-LD, a graph of references, as WordPress’ Yoast writes it', {
    head:
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': `${URL}/#article`,
            isPartOf: { '@id': URL },
            headline: TITLE,
            datePublished: '2025-03-03T05:10:00+00:00',
            dateModified: '2025-03-04T08:00:00+00:00',
            publisher: { '@id': `${HOST}/#organization` },
            author: { name: 'Jo Varga', '@id': `${HOST}/#/schema/person/1` },
          },
          {
            '@type': 'WebPage',
            '@id': URL,
            url: URL,
            name: `${TITLE} - ${OUTLET}`,
            isPartOf: { '@id': `${HOST}/#website` },
            datePublished: '2025-03-03T05:10:00+00:00',
          },
          { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }] },
          { '@type': 'WebSite', '@id': `${HOST}/#website`, name: OUTLET, description: 'News of the coast' },
          { '@type': 'Organization', '@id': `${HOST}/#organization`, name: 'Harbour Media Group' },
        ],
      }) + og({ 'og:title': `${TITLE} - ${OUTLET}`, 'og:site_name': OUTLET }),
    title: `${TITLE} - ${OUTLET}`,
    top: `<header class="entry-header"><h1 class="entry-title">${TITLE}</h1><span class="posted-on"><time class="entry-date published" datetime="2025-03-03T06:10:00+01:00">March 3, 2025</time><time class="updated" datetime="2025-03-04T09:00:00+01:00">March 4, 2025</time></span></header>`,
  }),
  page('JSON-LD, the publisher by reference alone, no Open Graph', {
    head: ld({
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': '#richSnippet',
          headline: TITLE,
          datePublished: WHEN,
          publisher: { '@id': '#org' },
        },
        { '@type': ['NewsMediaOrganization', 'Organization'], '@id': '#org', name: OUTLET },
      ],
    }),
    top: h1(),
  }),
  page('JSON-LD, the publisher a list', {
    head: ld(news({ publisher: [{ '@type': 'Organization', name: OUTLET }] })),
    top: h1(),
  }),
  page('JSON-LD, the publisher a word', { head: ld(news({ publisher: OUTLET })), top: h1() }),
  page('JSON-LD, types in a list and a time in milliseconds', {
    head: ld(news({ '@type': ['Article', 'NewsArticle'], datePublished: '2025-03-03T05:10:00.000Z' })),
    top: h1(),
  }),
  page('JSON-LD, an offset without its colon', {
    head: ld(news({ datePublished: '2025-03-03T06:10:00+0100' })),
    top: h1(),
  }),
  page('JSON-LD, a time with blanks and a named zone', {
    head: ld(news({ datePublished: '2025-03-03 05:10:00 UTC' })),
    top: h1(),
  }),
  page('JSON-LD, the date as a number', { head: ld(news({ datePublished: 1740978600 })), top: h1() }),
  page('JSON-LD within a page that is about it', {
    head: ld({ '@type': 'WebPage', name: 'Page', mainEntity: news() }),
    top: h1(),
  }),
  page('JSON-LD of other articles before the page’s own', {
    head: ld(
      news({
        headline: 'Wind park off Otter Point approved',
        datePublished: '2025-02-10T09:00:00Z',
        url: `${HOST}/news/0`,
      }),
      news({ mainEntityOfPage: { '@type': 'WebPage', '@id': URL } }),
    ),
    top: h1(),
  }),
  page('JSON-LD of a list of articles and no own', {
    head:
      ld({
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            item: news({
              headline: 'Wind park off Otter Point approved',
              datePublished: '2025-02-10T09:00:00Z',
              url: '/news/0',
            }),
          },
        ],
      }) + og({ 'og:title': TITLE, 'og:site_name': OUTLET, 'article:published_time': WHEN }),
    top: h1(),
  }),
  page('JSON-LD that is broken off, Open Graph that is whole', {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}",</script>${og({ 'og:title': TITLE, 'og:site_name': OUTLET, 'article:published_time': WHEN })}`,
    top: h1(),
  }),
  page(
    'JSON-LD whose date was never filled in',
    {
      head: ld(news({ datePublished: '0001-01-01T00:00:00Z', dateModified: '0001-01-01T00:00:00Z' })),
      top: `${h1()}<div class="asset-metadata"><span class="publish-date">Published 6:10 AM EST Mar 3, 2025</span></div>`,
    },
    { published: DAY },
  ),
  page('a live blog with posts of their own times', {
    head: ld({
      '@type': 'LiveBlogPosting',
      headline: TITLE,
      datePublished: WHEN,
      coverageStartTime: '2025-03-03T06:00:00+01:00',
      publisher: { name: OUTLET },
      liveBlogUpdate: [
        { '@type': 'BlogPosting', headline: 'Talks broken off', datePublished: '2025-03-04T12:00:00+01:00' },
      ],
    }),
    top: h1(),
  }),
  page('a fact-check with the claim’s own date', {
    head: ld(
      {
        '@type': 'ClaimReview',
        claimReviewed: 'The ferry sank',
        datePublished: WHEN,
        url: URL,
        author: { '@type': 'Organization', name: OUTLET },
        itemReviewed: { '@type': 'Claim', datePublished: '2025-02-20', author: { name: 'A post' } },
        reviewRating: { alternateName: 'False' },
      },
      news(),
    ),
    top: h1(),
  }),
  page('the outlet by `isPartOf`, the company as publisher', {
    head:
      ld(
        news({
          isPartOf: { '@type': ['CreativeWork', 'Product'], name: OUTLET },
          publisher: { name: 'Harbour Media Holdings Ltd' },
        }),
      ) + og({ 'og:site_name': OUTLET }),
    title: `${TITLE} - ${OUTLET}`,
    top: h1(),
  }),
  page('an AMP page', {
    head: `<link rel="canonical" href="${URL}">${ld(news({ mainEntityOfPage: URL }))}<style amp-boilerplate>body{opacity:1}</style>`,
    url: `${HOST}/amp/news/ferry-strike-second-week`,
    top: `${h1()}<amp-social-share type="email"></amp-social-share><span class="date">March 3, 2025</span>`,
  }),
  page('a headline that the machine’s statement cuts short', {
    head: ld(news({ headline: `${TITLE.slice(0, 40)}...` })),
    top: h1(),
  }),

  // --- Open Graph and meta tags ---
  page('Open Graph alone', {
    head: og({ 'og:title': TITLE, 'og:site_name': OUTLET, 'og:type': 'article', 'article:published_time': WHEN }),
    top: h1(),
  }),
  page('Open Graph by `name`', {
    head: named({ 'og:title': TITLE, 'og:site_name': OUTLET, 'article:published_time': WHEN }),
    top: h1(),
  }),
  page('Dublin Core', {
    head: named({ 'DC.title': TITLE, 'DC.publisher': OUTLET, 'DC.date.issued': WHEN, 'DC.creator': 'Jo Varga' }),
    top: h1(),
  }),
  page(
    'DC terms with the day',
    { head: named({ 'dcterms.created': DAY, 'dcterms.publisher': OUTLET }), top: h1(), title: `${TITLE} | ${OUTLET}` },
    { published: DAY },
  ),
  page('Parse.ly', {
    head: named({
      'parsely-title': TITLE,
      'parsely-pub-date': '2025-03-03T05:10:00Z',
      'parsely-site': OUTLET,
      'parsely-type': 'post',
    }),
    top: h1(),
    title: `${TITLE} - ${OUTLET}`,
  }),
  page('Parse.ly’s one tag', {
    head: `<meta name="parsely-page" content='{"title":"${TITLE}","pub_date":"2025-03-03T05:10:00Z","section":"news","author":"Jo Varga"}'>`,
    top: h1(),
    title: `${TITLE} | ${OUTLET}`,
  }),
  page(
    'Sailthru, a time without a zone',
    {
      head: named({ 'sailthru.title': TITLE, 'sailthru.date': '2025-03-03 06:10:00' }) + og({ 'og:site_name': OUTLET }),
      top: h1(),
    },
    { published: DAY },
  ),
  page('a mail’s date', {
    head: named({ pubdate: 'Mon, 03 Mar 2025 06:10:00 +0100' }) + og({ 'og:site_name': OUTLET }),
    top: h1(),
  }),
  page(
    'a written date in a tag',
    {
      head: named({ 'publish-date': 'March 3, 2025 6:10 am' }) + og({ 'og:site_name': OUTLET }),
      top: h1(),
    },
    { published: DAY },
  ),
  page(
    'figures without strokes',
    { head: named({ pdate: '20250303', pubdate: '20250303' }) + og({ 'og:site_name': OUTLET }), top: h1() },
    { published: DAY },
  ),
  page('seconds since 1970', {
    head: named({ 'article:published_time': '1740978600' }) + og({ 'og:site_name': OUTLET }),
    top: h1(),
  }),
  page(
    'a German weekly’s tags',
    {
      head: named({ date: WHEN, 'last-modified': '2025-03-04T09:00:00+01:00' }) + og({ 'og:site_name': 'DER HAFEN' }),
      title: `${TITLE} - DER HAFEN`,
      top: h1(),
    },
    { outlets: ['DER HAFEN'] },
  ),
  page('a tag that dates the template, not the article', {
    head: `<meta http-equiv="last-modified" content="2019-05-05">${named({ created: '2018-01-01' })}${og({ 'og:site_name': OUTLET, 'article:published_time': WHEN })}`,
    top: h1(),
  }),
  page('tags that contradict: changed is not published', {
    head: og({
      'article:modified_time': '2025-03-05T10:00:00Z',
      'og:updated_time': '2025-03-05T10:00:00Z',
      'article:published_time': WHEN,
      'og:site_name': OUTLET,
    }),
    top: `${h1()}<p class="dates">Updated March 5, 2025</p>`,
  }),

  // --- microdata and RDFa ---
  page('microdata', {
    top: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><meta itemprop="datePublished" content="${WHEN}"><span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${OUTLET}"></span></div>`,
  }),
  page(
    'microdata, the day in the text',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `<h1 itemprop="headline">${TITLE}</h1><span itemprop="datePublished">March 3, 2025</span><span itemprop="dateModified">March 5, 2025</span>`,
    },
    { published: DAY },
  ),
  page('RDFa, as Drupal wrote it', {
    title: `${TITLE} | ${OUTLET}`,
    top: `<h1 class="page-title">${TITLE}</h1><span property="dc:date dc:created" content="${WHEN}" datatype="xsd:dateTime">Mon, 03/03/2025 - 06:10</span>`,
  }),
  page('RDFa of schema.org', {
    head: og({ 'og:site_name': OUTLET }),
    top: `<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">${TITLE}</h1><span property="datePublished" content="${WHEN}">3 March</span></div>`,
  }),
  page('an old blog’s `abbr`', {
    head: og({ 'og:title': TITLE }),
    title: `${OUTLET}: ${TITLE}`,
    header: `<h1 class="title"><a href="/">${OUTLET}</a></h1>`,
    top: `<h2 class="date-header"><span>Monday, March 3, 2025</span></h2><h3 class="post-title entry-title">${TITLE}</h3><abbr class="published" itemprop="datePublished" title="${WHEN}">6:10 AM</abbr>`,
  }),

  // --- what can be seen ---
  page('a <time> with zone', {
    head: og({ 'og:site_name': OUTLET }),
    top: `${h1()}<time datetime="${WHEN}">3 March 2025</time>`,
  }),
  page('a <time> that says how long ago', {
    head: og({ 'og:site_name': OUTLET }),
    top: `${h1()}<time datetime="2025-03-03T05:10:00.000Z">2 days ago</time>`,
  }),
  page('a <time pubdate> after one that is not', {
    head: og({ 'og:site_name': OUTLET }),
    top: `${h1()}<p class="updated">Updated <time datetime="2025-03-05T10:00:00Z">5 March</time></p><p>Published <time pubdate datetime="${WHEN}">3 March</time></p>`,
  }),
  page('updated stands before published', {
    head: og({ 'og:site_name': OUTLET }),
    top: `${h1()}<div class="article-dates"><span class="date">Updated: 5 March 2025, 10:00 GMT</span> <span class="date">Published: 3 March 2025, 05:10 GMT</span></div>`,
  }),
  page(
    'updated and published in one line',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<p class="timestamp">Last updated 5 March 2025 | First published 3 March 2025</p>`,
    },
    { published: DAY },
  ),
  page('<time>s for updated and published', {
    head: og({ 'og:site_name': OUTLET }),
    top: `${h1()}<div>Updated <time datetime="2025-03-05T10:00:00Z">March 5, 2025</time></div><div>Published <time datetime="${WHEN}">March 3, 2025</time></div>`,
  }),
  page(
    'a byline with the date',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<div class="byline">By Jo Varga | March 3, 2025 at 6:10 a.m.</div>`,
    },
    { published: DAY },
  ),
  page(
    'a date with the hour in points',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<p class="content__dateline">Monday 3 March 2025 05.10 GMT</p>`,
    },
    { published: DAY },
  ),
  page(
    'a date for the eye and for the ear',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<div class="date-simple"><span class="screen-reader-text">Published On 3 Mar 2025</span><span aria-hidden="true">3 Mar 2025</span></div>`,
    },
    { published: DAY },
  ),
  page(
    'a line that is only a date',
    { head: og({ 'og:site_name': OUTLET }), top: `${h1()}<p>Monday, 3 March 2025</p>` },
    { published: DAY },
  ),
  page(
    'the date as an agency’s release has it',
    { head: og({ 'og:site_name': OUTLET }), top: `${h1()}<p class="mb-no">Mar 03, 2025, 08:30 ET</p>` },
    { published: DAY },
  ),
  page(
    'the date in a list of terms',
    {
      head: og({ 'og:site_name': OUTLET }),
      title: `${TITLE} - ${OUTLET}`,
      top: `${h1()}<dl class="metadata"><dt>From:</dt><dd><a href="/org">Harbour Office</a></dd><dt>Published</dt><dd>3 March 2025</dd><dt>Last updated</dt><dd>5 March 2025</dd></dl>`,
    },
    { published: DAY },
  ),
  page(
    'the date when pointed at',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<span class="timestamp" title="March 3, 2025 6:10 AM">3 hours ago</span>`,
    },
    { published: DAY },
  ),
  page(
    'only how long ago',
    { head: og({ 'og:site_name': OUTLET }), top: `${h1()}<span class="timestamp">3 hours ago</span>` },
    { published: null },
  ),
  page(
    'the date in the address alone',
    { url: `${HOST}/2025/03/03/ferry-strike`, head: og({ 'og:site_name': OUTLET }), top: h1() },
    { published: DAY },
  ),
  page(
    'the month in letters in the address',
    { url: `${HOST}/news/2025/mar/03/ferry-strike`, head: og({ 'og:site_name': OUTLET }), top: h1() },
    { published: DAY },
  ),
  page(
    'figures that are no date in the address',
    { url: `${HOST}/news/20990231-ferry-strike`, head: og({ 'og:site_name': OUTLET }), top: h1() },
    { published: null },
  ),
  page(
    'day before month, on a British page',
    { lang: 'en-GB', head: og({ 'og:site_name': OUTLET }), top: `${h1()}<span class="date">04/03/2025</span>` },
    { published: '2025-03-04' },
  ),
  page(
    'month before day, on an American page',
    { lang: 'en-US', head: og({ 'og:site_name': OUTLET }), top: `${h1()}<span class="date">03/04/2025 6:10 AM</span>` },
    { published: '2025-03-04' },
  ),
  page(
    'day before month, where it can be nothing else',
    { head: og({ 'og:site_name': OUTLET }), top: `${h1()}<span class="date">23/03/2025</span>` },
    { published: '2025-03-23' },
  ),
  page(
    'a date of points',
    { head: og({ 'og:site_name': OUTLET }), top: `${h1()}<span class="date">23.03.2025, 06:10</span>` },
    { published: '2025-03-23' },
  ),
  page(
    'another day in the text, none of its own',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: `${h1()}<p>The line was founded on 12 May 1998, when the bridge had been given up and three cutters were bought from a yard in the north.</p>`,
    },
    { published: null },
  ),
  page(
    'comments and related links have dates, the article none',
    {
      head: og({ 'og:site_name': OUTLET }),
      top: h1(),
      aside:
        '<section class="comments"><article><time datetime="2025-03-09T10:00:00Z">9 March</time><p>Well said.</p></article></section>',
    },
    { published: null },
  ),

  // --- the title ---
  page('the outlet before the title', {
    title: `${OUTLET} | ${TITLE}`,
    head: og({ 'article:published_time': WHEN, 'og:site_name': OUTLET, 'og:title': `${OUTLET} | ${TITLE}` }),
    top: `<h2>${TITLE}</h2>`,
  }),
  page('the outlet before the title, with a colon', {
    title: `${OUTLET}: ${TITLE}`,
    head: og({ 'article:published_time': WHEN, 'og:site_name': OUTLET }),
    top: `<div class="headline">${TITLE}</div>`,
  }),
  page('section and outlet behind the title', {
    title: `${TITLE} | Coast | News | ${OUTLET}`,
    head: og({ 'article:published_time': WHEN }),
    header: `<a href="/"><img src="l.svg" alt="${OUTLET} logo"></a>`,
    top: `<div class="headline">${TITLE}</div>`,
  }),
  page('guillemets between the parts', {
    title: `${TITLE} » Local » News » ${OUTLET}`,
    head: og({ 'article:published_time': WHEN }),
    top: h1(),
  }),
  page(
    'a title with a dash of its own',
    {
      title: `Ferry strike – what we know – ${OUTLET}`,
      head: og({
        'article:published_time': WHEN,
        'og:site_name': OUTLET,
        'og:title': `Ferry strike – what we know – ${OUTLET}`,
      }),
      top: '<h2>In short</h2>',
    },
    { title: 'Ferry strike – what we know' },
  ),
  page('a title tied to the outlet by a bare hyphen', {
    title: `${TITLE}-${OUTLET}`,
    head: og({ 'article:published_time': WHEN }),
    top: h1(),
  }),
  page(
    'a date behind the title',
    {
      title: `${TITLE} – HP – 03/03/2025`,
      head: ld(news({ publisher: { name: 'HP' } })) + og({ 'og:site_name': 'hp.example' }),
      url: 'https://www.hp.example/en/ferry/a-7112',
      top: h1(),
    },
    { outlets: ['HP'] },
  ),
  page(
    'a newsletter: title, author, name',
    {
      title: `${TITLE} - by Jo Varga - The Marsh Letter`,
      head: ld(news({ publisher: { '@type': 'Organization', name: 'The Marsh Letter' } })) + og({ 'og:title': TITLE }),
      url: 'https://marshletter.example/p/ferry-strike',
      top: `<h1 class="post-title">${TITLE}</h1>`,
    },
    { outlets: ['The Marsh Letter'] },
  ),
  page('a headline of several lines', {
    head: ld(news()),
    top: '<h1>Ferry to Otter Point stays in port<br>as strike enters<br/>second week</h1>',
  }),
  page('a headline in blocks', {
    head: og({ 'og:site_name': OUTLET, 'article:published_time': WHEN }),
    top: '<h1><div>Ferry to Otter Point stays in port</div><div>as strike enters second week</div></h1>',
  }),
  page('a topic within the headline', {
    head: ld(news()) + og({ 'og:title': TITLE }),
    top: `<h1><span class="kicker">Ferries</span><span class="title">${TITLE}</span></h1>`,
  }),
  page('the logo is a headline as well', {
    head: ld(news()),
    header: `<h1 class="logo"><a href="/">${OUTLET}</a></h1>`,
    top: h1(),
  }),
  page('the section is a headline as well', {
    head: og({ 'og:title': TITLE, 'og:site_name': OUTLET, 'article:published_time': WHEN }),
    header: '<h1>Coast and harbour news</h1>',
    top: h1(),
  }),
  page(
    'no first headline, the second is it',
    {
      title: `${TITLE} | Daily Sail Online`,
      head: og({
        'article:published_time': '2025-03-03T05:10:00+0000',
        'og:title': TITLE,
        'og:site_name': 'Daily Sail Online',
      }),
      top: `<div id="js-article-text"><h2>${TITLE}</h2></div>`,
    },
    { outlets: ['Daily Sail Online', 'Daily Sail'] },
  ),
  page(
    'the headline shown is another than the one for search engines',
    {
      title: 'Otter Point ferry strike: deckhands want 12 percent more',
      head:
        ld(news({ headline: 'Otter Point ferry strike: deckhands want 12 percent more' })) +
        og({ 'og:title': 'Otter Point ferry strike: deckhands want 12 percent more' }),
      top: h1('Eight days without a ferry, and still no end of the strike at Otter Point'),
    },
    { title: 'Eight days without a ferry, and still no end of the strike at Otter Point' },
  ),
  page(
    'entities written twice',
    {
      title: 'Ferry &amp;amp; train: nobody&amp;#8217;s plan',
      head: og({
        'og:title': 'Ferry &amp;amp; train: nobody&amp;#8217;s plan',
        'og:site_name': OUTLET,
        'article:published_time': WHEN,
      }),
      top: '',
    },
    { title: 'Ferry & train: nobody’s plan' },
  ),
  page(
    'a wiki of news',
    {
      title: `${TITLE} - Harbourwiki, the free news source`,
      head: ld({
        '@type': 'Article',
        name: TITLE,
        url: URL,
        datePublished: WHEN,
        publisher: { '@type': 'Organization', name: 'Harbour Foundation, Inc.' },
      }),
      top: `<h1 id="firstHeading">${TITLE}</h1><p><strong class="published"><span id="publishDate" class="value-title" title="2025-03-03"></span>Monday, March 3, 2025</strong></p>`,
    },
    { outlets: ['Harbourwiki', 'Harbour Foundation, Inc.', 'Harbourwiki, the free news source'] },
  ),

  // --- the outlet ---
  page('a slogan behind the outlet’s name', {
    head: ld(news({ publisher: undefined })) + og({ 'og:site_name': `${OUTLET} - Breaking news from the coast` }),
    top: h1(),
  }),
  page('an address for a name, the publisher right', { head: ld(news()) + og({ 'og:site_name': HOST }), top: h1() }),
  page('a handle for a name', {
    head: ld(news({ publisher: undefined })) + og({ 'og:site_name': '@harbourpost' }),
    top: h1(),
    title: `${TITLE} | Harbour Post`,
  }),
  page(
    'the company as publisher, the paper in the title',
    { head: ld(news({ publisher: { name: 'Coastal Newspapers plc' } })), title: `${TITLE} | ${OUTLET}`, top: h1() },
    { outlets: [OUTLET, 'Coastal Newspapers plc'] },
  ),
  page(
    'a name with an address’ ending',
    {
      url: 'https://www.cleftwater.example/news/ferry',
      head: ld(news({ publisher: { name: 'cleftwater.example' } })) + og({ 'og:site_name': 'cleftwater.example' }),
      top: `${h1()}<p>In Cleftwater, the next port, the council offered 2 ships, and people of Cleftwater took in 40 islanders.</p>`,
    },
    { outlets: ['cleftwater.example'] },
  ),
  page('the name only in the footer', {
    head: og({ 'article:published_time': WHEN }),
    footer: '<p>© 2025 Harbour Post. All rights reserved. The Harbour Post is read on both sides of the strait.</p>',
    top: h1(),
  }),
  page('the name only in the logo', {
    head: og({ 'article:published_time': WHEN }),
    header: `<a href="/" class="logo"><img src="l.png" alt="${OUTLET}"></a>`,
    top: h1(),
  }),
  page(
    'the name only in the link home',
    {
      head: og({ 'article:published_time': WHEN }),
      title: `${TITLE} – Lantern & Strait`,
      url: 'https://lns.example/a/1',
      header: '<a href="/">Lantern & Strait</a>',
      top: h1(),
    },
    { outlets: ['Lantern & Strait'] },
  ),
  page(
    'no name but the host',
    { head: og({ 'article:published_time': WHEN }), url: 'https://www.strait24.example/a/1', top: h1() },
    { outlets: ['strait24.example'] },
  ),
  page(
    'a page that shows an agency’s text',
    {
      title: `${TITLE} - Strait Wire`,
      head: ld(news({ author: { name: 'Strait Wire' }, publisher: { name: OUTLET } })) + og({ 'og:site_name': OUTLET }),
      top: h1(),
    },
    { outlets: [OUTLET] },
  ),
  page('the name in capitals by the template', {
    head: ld(news({ publisher: { name: 'HARBOUR POST' } })) + og({ 'og:site_name': OUTLET }),
    title: `${TITLE} - ${OUTLET}`,
    top: h1(),
  }),
  page('the app’s name', {
    head: named({ 'application-name': OUTLET }) + og({ 'article:published_time': WHEN }),
    top: h1(),
  }),
  page('the name on the home screen', {
    head: named({ 'apple-mobile-web-app-title': OUTLET }) + og({ 'article:published_time': WHEN }),
    url: 'https://hpnews.example/a/1',
    top: h1(),
  }),
];
