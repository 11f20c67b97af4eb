/** Words that with a colon, a dash or a bar behind them begin a line of the page, not of the report. Lower case. */
export const LINE_LABELS: ReadonlySet<string> = new Set(
  (
    'advert,advertisement,diary,events,next week,next month,trade fair,advice,also read,also see,analysis,archive,audio,background,calculator,caption,cartoon,chart,charts,check,clarification,comment,comments,coming up,contact,contact us,copyright,correction,corrections,credit,data,' +
    'don’t miss,downloads,editor’s note,editor,editing,explainer,explained,factbox,fact box,fact check,faq,figure,file,file image,file photo,file picture,file photograph,find out more,follow,follow live,follow us,free advice,full coverage,full list,full text,gallery,graphic,graphics,' +
    'help,helpline,hotline,image,images,in depth,in pictures,infographic,infographics,interactive,key points,letters,letters page,listen,live,live blog,live updates,long read,map,maps,more,more from,more information,more on this,more on this story,more stories,most read,most viewed,must read,' +
    'need help,newsletter,note,note to readers,notice,on air,on our website,opinion,our live blog,our podcast,pdf,photo,photo credit,photo essay,photograph,photographs,photos,photography,pic,pictured,picture,picture credit,pictures,podcast,podcasts,poll,popular,profile,programme,programmes,quiz,quote of the day,' +
    'read,read also,read first,read here,read more,read next,read on,read the full story,readers’ poll,readers poll,recommended,register,related,related articles,related stories,related story,related topics,reporting,see also,see more,see,share,share this,sign up,slideshow,source,sources,special report,sponsored,subscribe,survey,' +
    'table,tags,tell us,test,timeline,tip,tips,tonight,topics,topic,translation,trending,tune in,tv,updates,video,videos,view,view more,vote,votes,watch,watch again,watch live,watch now,watch video,writing,your questions,your turn,your views'
  ).split(','),
);

/** Whole lines, without marks at the end. Lower case. */
export const WHOLE_LINES: ReadonlySet<string> = new Set(
  (
    'advertisement,advertising,advertisement feature,article,back to top,close,comment,comments,contents,continue,copy link,credits,email,end,ends,exclusive,expand,hide caption,home,latest,latest news,live,load more,loading,log in,menu,more,' +
    'next,no comments,play,previous,print,promoted,read full article,read more,register,related,save,search,share,show more,sponsored,subscribe,summary,table of contents,tags,toggle caption,trending,tweet,updates,video,view all,view gallery,watch live,with agencies,agencies,staff and agencies'
  ).split(','),
);

/** First words of a line that bids the reader do something, where what follows fits (see `isOrder`). Lower case. */
export const ORDERS: ReadonlySet<string> = new Set(
  (
    'add apply ask avoid become book boil bookmark browse buy call check choose click come comment contact continue cut dial discover don’t donate download drop email enjoy enter explore fancy ' +
    'fill find follow get give go hear help hit install join keep learn let listen log look mail meet note open order phone pick play please post press print provide read receive register reply report ' +
    'return ring save scan scroll see select send share shop sign skip start stay submit subscribe support swipe switch take talk tap tell text try tune turn tweet type unsubscribe use view visit vote watch write'
  ).split(' '),
);

/** What stands behind the verb of an order: "Take our quiz", "Turn to page 7", "Vote now". */
export const ORDER_OBJECTS: ReadonlySet<string> = new Set(
  'a all an and any as at back below by down for free from her here him his how i if in into it live me more my next no now of off on one or our out over page part some that the their them these this to today tonight up us via what when where which who why with your yours it'.split(
    ' ',
  ),
);

/** Things of the outlet itself. With "our", an offer, or the outlet's name, the sentence is about the page. */
export const HOUSE_THINGS: ReadonlySet<string> = new Set(
  (
    'account advertiser alerts app apps article articles blog blogs bulletin bulletins calculator channel columnist column competition conference correspondent coverage crossword data-set debate desk download e-mail e-paper ebook edition editor editors ' +
    'email emails event events explainer factbox feed forum gallery galleries graphic graphics guide helpdesk hotline inbox interview issue journalist journalists letter letters livestream magazine membership newsdesk newsletter newsletters newspaper newsroom notifications offer offers page pages ' +
    'photographer podcast podcasts poll portal premium print programme quiz reader readers reporter reporters review section series shop site social special story stories stream studio subscriber subscribers subscription supplement survey table tables team terms text timeline tracker update updates video videos ' +
    'webinar website weekly whatsapp'
  ).split(' '),
);

/** What the outlet offers or says of its things. */
export const OFFERS: ReadonlySet<string> = new Set(
  (
    'appear appears answer answers available explain explains free full more on receive receives start starts tonight tomorrow watch hear listen read download live exclusive delivered published publish publishes register registered subscribe daily weekly monthly morning visit can join explains appears ' +
    'get online page here below'
  ).split(' '),
);

/** Words that give a line away wherever they stand. Lower case, folded. */
export const GIVEAWAYS: readonly string[] = [
  'all rights reserved',
  'click here',
  'sign up here',
  'sign up for',
  'subscribe to',
  'subscribe now',
  'our newsletter',
  'daily newsletter',
  'weekly newsletter',
  'getty images',
  'afp photo',
  'ap photo',
  'reuters photo',
  'via getty',
  'shutterstock',
  'investment advice',
  'information only',
  'terms of use',
  'terms and conditions',
  'privacy policy',
  'cookie policy',
  'use cookies',
  'uses cookies',
  'free articles',
  'story continues',
  'article continues',
  'continues below',
  'continue reading',
  'prices are delayed',
  'prices as of',
  'prices at close',
  'contributed to this report',
  'contributed reporting',
  'additional reporting',
  'additional editing',
  'this article was',
  'this article has been',
  'this article first',
  'this article appeared',
  'this article originally',
  'this story was',
  'this story has been',
  'this is a developing story',
  'this is a breaking news',
  'this post was',
  'this page was',
  'an earlier version',
  'a previous version',
  'has been corrected',
  'has been amended',
  'the writer owns',
  'the author owns',
  'the writer is',
  'the author is',
  'is a columnist',
  'on page',
  'back page',
  'to subscribe',
  'the author’s family',
  'the writer’s family',
  'legal advice',
  'medical advice',
  'the next bulletin',
  'below advertisement',
  'stay up to date',
  'breaking news alerts',
  'follow us',
  'follow our',
  'write to us',
  'contact us',
  'tell us',
  'text us',
  'email us',
  'get in touch',
  'more on this',
  'more from',
  'answer your questions',
  'answers your questions',
  'at the address below',
  'the number below',
  'if you have been affected',
  'if you need help',
  'if you or someone you know',
  'need support',
  'samaritans',
  'crisis line',
  'was compiled by',
  'was translated',
  'machine translation',
  'shortened for',
  'edited for length',
  'names have been changed',
];

/** Words before "by" that credit a maker. */
export const CREDITS: ReadonlySet<string> = new Set(
  'reporting editing writing compiled reported written edited translated photographs photos photography photo pictures chart charts map maps cartoon illustration illustrations graphic graphics video interview interviews text words analysis filmed produced directed research'.split(
    ' ',
  ),
);

/** Pieces that the outlet announces: "An essay on the war will follow." */
export const PIECES: ReadonlySet<string> = new Set(
  'analysis article book column documentary essay extract feature film interview obituary phone-in portrait profile programme report reportage review second series'.split(
    ' ',
  ),
);

/** First words of a label of several words: "Tips for residents: …", "Poem of the week: …". */
export const LABEL_HEADS: ReadonlySet<string> = new Set(
  'advice cartoon charts gallery guide letters listings poem poll quiz recipe recipes tip tips video watch quote word picture pictures photo photos programme table'.split(
    ' ',
  ),
);
