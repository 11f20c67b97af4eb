/**
 * Lines of a page that stand between an article's paragraphs and are none, by how they read in English. The whole
 * line must fit; all are short.
 */
const LINES: readonly RegExp[] = [
  /^(?:\W*\s)?(?:advertisement|advertisment|advertising|sponsored(?: content)?|promoted)(?: feature)?\W*$/i,
  /^(?:story|article|text) continues (?:below|after)\b.{0,40}$/i,
  /^(?:continue reading|read (?:more|next|also|the full|full)|see (?:also|more)|related|watch(?: now| live| more)?|listen(?: now)?|more|also read|don.t miss|must read)\s?[:|»>–-].{0,250}$/i,
  /^(?:continue reading|read (?:more|next|also|full story|the full story)|see (?:also|more)|related|also read|must read|skip to .{0,40}|back to top|load(?:ing)?(?: more)?|show more|view (?:all|comments?|gallery|more)|jump to .{0,30}|play video|expand|close|caption|share|print|email|comments?|tweet|save|copy link|link copied\W?|report this ad)\W{0,3}$/i,
  /^(?:share|tweet|print|email|pin|post) (?:this|on|via|to|with|article|story)\b.{0,60}$/i,
  /^(?:follow|like|join|find) (?:us|me|him|her|them) (?:on|at)\b.{0,120}$/i,
  /^(?:follow|email) .{2,60} (?:on|at) (?:twitter|facebook|instagram|x|@|\S+@).{0,80}$/i,
  /^(?:sign up|subscribe|register|get (?:the|our|all)|receive|enter your|join our)\b.{0,90}\b(?:newsletters?|inbox|alerts?|emails?|e-mail|updates?|briefing|subscri\w+|account)\b.{0,120}$/i,
  /^(?:photo(?:graph)?s?|image|picture|pic|video|credit|source|file(?: photo)?|illustration|graphic|map)(?: (?:by|credit|source|copyright|caption|courtesy)(?: of)?)?\s?[:©/|].{0,160}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,200}$/i,
  /^.{0,60}(?:getty images|shutterstock|reuters\/|ap photo|epa-efe|afp photo|istock).{0,60}$/i,
  /^\d{1,5} (?:comments?|shares?|views?|likes?|min(?:ute)?s? read)\W{0,3}$/i,
  /^(?:click|tap|swipe|scroll) (?:here|on|to|through)\b.{0,120}$/i,
  /^(?:last )?(?:updated|published|posted|modified)(?: on| at)?\W{1,3}.{0,60}\d.{0,40}$/i,
];

/** Headings over what follows an article. The whole line must fit. */
const HEADING_OF_THE_REST =
  /^(?:(?:the )?(?:most (?:read|popular|viewed|shared|recent|commented)|top|latest|trending|popular|recent|recommended|related|similar|other|partner|featured|editor.?s.?|more|next|previous|breaking|today.s)(?: (?:by|on|from|in|for|you|this|the|our|us|top|related|latest|popular|great|world|local)){0,3}(?: (?:stories|story|news|articles?|posts?|links?|topics?|coverage|content|reads?|picks|videos?|headlines|reading|now|section|week|today)){0,2}(?: in the section)?|you (?:may|might)(?: also)? (?:also )?(?:like|be interested.{0,20}|enjoy)|we recommend|what to read next|read (?:more|next)|see also|sponsored(?: (?:content|links|stories))?|from (?:around )?the web|around the web|comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|add a comment|post a comment|(?:\d+ )?(?:comments|replies|responses|reviews)|share this(?: (?:article|story|post|page))?|about the authors?|tags?|topics?|newsletters?|sign up.{0,40}|subscribe.{0,40}|contact us|follow us|links|sources|más leídas|te puede interesar|artículos relacionados|à lire aussi|sur le même sujet|lire aussi|les plus lus|mehr zum thema|meistgelesen|lesen sie auch|leia também|veja também|você pode gostar|leggi anche|lees ook)\W{0,3}$/i;

const LONGEST = 300;

/** Whether a whole block is such a line. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= LONGEST && LINES.some((line) => line.test(text));
}

/** Whether a line is a heading over related links, comments and the like. */
export function isHeadingOfTheRest(text: string): boolean {
  return text.length <= 60 && HEADING_OF_THE_REST.test(text);
}
