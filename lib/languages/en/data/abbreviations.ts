/** Abbreviations of news English, lower case, without their last full stop. */

/** A name, a number or a noun always follows: the full stop does not end a sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mmes mme mlle dr drs prof profs asst assoc rev revd fr sr.a hon rt sen sens rep reps gov govs pres ' +
    'amb sec supt insp det dep atty gen gens lt col cols maj capt cmdr comdr cpt adm vadm radm sgt sgts cpl pfc pvt spc brig ' +
    'cmdt ens commr comm condr chmn pte flt sqn gp wg wo cst const det.sgt st mt ft pt vs v cf viz e.g i.e eg ie ibid al.so ' +
    'approx est nr attn re ext pop lt.gen lt.col lt.cmdr maj.gen brig.gen sgt.maj vice.adm rear.adm bros univ'
  ).split(' '),
);

/** Only before a number do they not end one: "No. 10", "p. 4". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp vol vols art arts fig figs ch chap sect para paras col line ll cl c ca circa tel op ver v r'.split(' '),
);

/** They may end a sentence or not: what follows tells. Months, states, firms, streets, measures, degrees. */
export const MAY_BE_LAST: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore ' +
    'pa penn tenn tex va vt wash wis wisc wyo alta ont que sask man b.c n.s n.b n.l p.e.i ' +
    'inc corp co cos ltd plc llc l.l.c llp bros mfg intl assn assns dept depts div dist govt gov.t natl ' +
    'ave blvd rd hwy pkwy sq bldg apt rte ctr ' +
    'jr sr esq ret ph.d phd m.d b.a m.a b.s m.s m.b.a j.d d.d.s r.n ed.d etc et al ' +
    'a.m p.m am pm a.d b.c.e c.e est edt cst cdt mst mdt pst pdt gmt ' +
    'in ft yd yds mi km kg lb lbs oz gal hr hrs min mins sec secs yr yrs mph avg max temp ' +
    'u.s u.k u.n e.u d.c u.s.a u.a.e u.s.s.r n.y n.j n.c n.d n.h n.m s.c s.d w.va r.i l.a n.y.c p.o'
  ).split(' '),
);

/** Names written with a mark that ends sentences elsewhere. */
export const NAMES_WITH_MARKS: ReadonlySet<string> = new Set(
  'yahoo! jeopardy! oklahoma! mamma mia! wham! hamilton! jeb! panic! guess? e! sky! chips! mother! airplane!'.split(
    ' ',
  ),
);
