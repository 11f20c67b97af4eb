/**
 * What is counted while a story runs, so that a later report's other figure is news and no contradiction: words beside the
 * figure. A `+` joins words that stand together, with at most one between.
 */
export const MOVING =
  'evacuee evacuated evacuation fled flee homeless shelter shelters displaced gymnasium tents missing unaccounted bodies body survivors rescued trapped ' +
  'toll casualties deaths death died dead killed perished victims lives wounded injured hurt hospital hospitalised treated discharged intensive critical patients cases infections infected sick ill ' +
  'arrests arrested detained custody held suspects charged hectares acres burned burnt burning blackened front destroyed damaged houses+lost buildings+lost firefighters crews pumps aircraft soldiers+sent ' +
  'shares share+price stock index traded closed+at barrel currency yield rate odds poll polls support margin recount counted ballots+counted turnout lead ' +
  'offer offered bid demand demanded ransom proposal reward donations donated raised pledged collected signatures petition ' +
  'leaked spilled recovered pumped tonnes+lost level metres+above depth rain rainfall snow wind gusts power+cuts without+power households customers+without reconnected restored cancelled delayed flights trains ' +
  'cancellations reopened closed vacancies unfilled queue queues stranded passengers+stranded strikers striking walked+out back+at+work jobs+lost layoffs redundancies troops reinforcements drones doses vaccinated downloads views ' +
  'debt owed losses shortfall deficit backlog inquiries complaints lawsuits claims plaintiffs victims+come+forward affected records accounts+affected ' +
  'still remaining remain left so+far until+now by+then in+all now risen rose rise climbed reached dropped fallen fell sank grew grown has+gone doubled';

/** What stays as it was, so that another figure contradicts whenever it is told: words beside the figure. */
export const FIXED =
  'aged age years+old year-old born built founded height tall high long wide deep depth+of distance away kilometres+from miles+from metres+from minutes+later hours+later seconds lasted speed knots fast magnitude ' +
  'capacity seats seated room+for employs employees workforce members inhabitants population votes voted majority judges jurors counts charges sentence sentenced years+in shots bullets fired rounds ' +
  'bought price+of paid contract worth cost+of insured weighed weight carried carrying aboard on+board passengers crew cargo laden floors storeys engines cars+in carriages wagons ' +
  'warned+in inspection inspected fined bribe bribes met meeting began started occurred broke+out at+the+time last+year record since anniversary third+time second+time first+time limit allowed permitted threshold';
