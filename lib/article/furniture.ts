/**
 * Names (of classes, ids and roles) that content systems give to what stands around an article's text. Sorted. The idea
 * and the oldest of them are Readability's (Arc90, Mozilla). A name is split at hyphens, underscores, digits and
 * capitals; a word of the list must stand there whole (`ad` is not in `header`), two words beside each other.
 */
const FURNITURE = list(`
  about author, ad, ads, advert, advertisement, advertising, advertorial, adslot, affiliate, agegate, author bio,
  author box, author info, banner, bottom links, breadcrumb, breadcrumbs, byline, caption, captions, carousel, comment,
  commenting, commentlist, comments, consent, cookie, cookies, copyright, credit, credits, dateline, disclaimer,
  discussion, disqus, donate, donation, dropdown, editors picks, email signup, facebook, footer, fb, gallery, gdpr,
  hidden, keywords, legal, lightbox, livefyre, login, masthead, meta, metadata, modal, more from, more in, more like,
  more news, more on, more stories, most popular, most read, most viewed, mostpopular, mostread, nav, navbar,
  navigation, newsletter, newsletters, next article, next post, next story, nextprev, outbrain, overlay, pager,
  pagination, partner, partners, photo credit, pinterest, podcast, poll, popular, popup, post info, post nav, postmeta,
  prev next, promo, promos, promoted, promotion, pullquote, rail, rating, ratings, read also, read more, readmore,
  recent posts, recirc, recirculation, recommend, recommendation, recommendations, recommended, recommends, related,
  relatedposts, replies, reply, respond, rightrail, rss, see also, seealso, share, sharebar, sharedaddy, shares,
  sharing, shop, shopping, shoutbox, sidebar, sidebox, sign up, signup, similar, site links, skip, slideshow, sns,
  social, sponsor, sponsored, sponsors, subnav, subscribe, subscription, survey, taboola, tag cloud, tag list, tagcloud,
  tags, taglist, teaser, teasers, thumbnail, thumbnails, ticker, toc, toolbar, top stories, topics, trending, twitter
  share, upnext, viafoura, whatsapp, you may, youmay, zergnet
`);

/** Names of an article's own text: where one of these stands in the same name, it is no furniture. Sorted. */
const TEXT = list(`
  article body, article content, article text, articlebody, articlecontent, articletext, body, content, entry, hentry,
  main, maincontent, news text, paragraph, post body, post content, post text, prose, rich text, richtext, story body,
  story content, storybody, storytext, text, wysiwyg
`);

const FURNITURE_TAGS = new Set(['ADDRESS', 'ASIDE', 'FIELDSET', 'FIGCAPTION', 'FOOTER', 'FORM', 'NAV']);
const FURNITURE_ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar'.split(' '),
);
/** Whole parts of the page: what they are called is about the page, not about what is in them. */
const FRAME_TAGS = new Set(['ARTICLE', 'BODY', 'HTML', 'MAIN']);

function list(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')));
}

/**
 * Whether an element's tag, role or names tell of furniture: navigation, captions, sharing, related links, comments.
 * @param names its class and id, space between.
 */
export function isFurniture(tag: string, role: string | null, names: string): boolean {
  if (FRAME_TAGS.has(tag)) return false;
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(role ?? '')) return true;
  return names !== '' && names.split(/\s+/).some(tellsOfFurniture);
}

function tellsOfFurniture(name: string): boolean {
  const words =
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const has = (known: ReadonlySet<string>) =>
    words.some((word, i) => known.has(word) || known.has(`${word} ${words[i + 1]}`));
  return has(FURNITURE) && !has(TEXT);
}
