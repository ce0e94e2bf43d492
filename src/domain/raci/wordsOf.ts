import { tokensOf } from './tokens';
/** Words that a question is made of and that tell no decision from another. */
const emptyWords = new Set(
  (
    'a an and this that these those the of for to in on at by from with about our my we us i me it its is are was were be been do ' +
    'does did doing done can could may might must should will would has have had having who whom whose whos what which where when ' +
    'how why decide decides decided deciding decision decisions make makes making made own owns owned owning answer answers ai please ' +
    'you your he she they them their there here if or as so then than am let lets into up out off any some all not no yes also just ' +
    'really still ever artificial intelligence whats list'
  ).split(' '),
);

/**
 * Words that seldom tell decisions apart, though a title may hold them: they count where they are met, and their
 * absence is not held against a decision.
 */
const quietWords = new Set(
  (
    'responsible responsibility accountable accountability answerable consulted consult consulting consults informed inform informs ' +
    'approve approves approved approval approving sign signs signed get gets getting got give gives given need needs want wants like know ' +
    'knows tell tells told say says said go goes going charge in-charge person somebody someone anyone anybody everybody everyone ' +
    'company organization organisation thing things stuff take takes taking leads lead leader leading head final finally call word ' +
    'ultimately ask asks asked asking talk talks speak contact involved involve set sets setting come comes coming use uses using used ' +
    'new good best right many much more most very now today currently year years week month team teams work works working role roles ' +
    'task tasks duty duties area areas power authority remit job jobs handle handles handled deal deals look looks care after before ' +
    'over under between across whether keep keeps put puts happens happen find help show see run runs running control controls manage ' +
    'manages managed manager management drive drives matters matter allowed able possible ok okay permission permitted choose chooses ' +
    'chosen pick picks select selects selected settle settles determine determines define defines agree agrees agreed time way kind ' +
    'question topic issue issues problem problems every each other another one two three first last next own per via within without ' +
    'around during only even too such same enough hi hello hey thanks everything anything something else whole our ours mine him her ' +
    'his hers oversee oversees looking responsibilities regarding concerning think sort long think start starts stop stops should ' +
    'enterprise plan real actually big small change changes business start write writes written owner owners ownership department ' +
    'tool tools project projects model models data people staff'
  ).split(' '),
);

/**
 * The words of a text that carry meaning: lower case, without accents and punctuation, without question and filler
 * words. "Who approves a módel?" gives approves and model.
 */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).filter((word) => !emptyWords.has(word));
}

/** What an office asks about that has nothing to do with AI: a question with such a word is about something else. */
const everydayWords = new Set(
  (
    'holiday holidays vacation lunch dinner breakfast canteen cafeteria menu restaurant coffee tea kitchen parking car cars printer wifi ' +
    'toilet bathroom travel trip flight flights hotel taxi train gym party christmas birthday salary payslip payroll sick pension ' +
    'dog cat plants flowers garden weather football phone laptop keyboard screen monitors desk chair room rooms key keys badge uniform ' +
    'furniture carpet cleaning cleaner elevator lift heating temperature window windows door mail post stamps letterhead logo music ' +
    'sports game games movie film news recipe tower mountain river moon sun rain paris london tokyo wedding baby doctor dentist school ' +
    'childcare bicycle bike bus airport password sandwich parental maternity fire drill france match office opening hours'
  ).split(' '),
);

/** Whether the word tells no decision from another. */
export const isEmptyWord = (word: string): boolean => emptyWords.has(word);

/** Whether the word may be missing in a decision that the question is about. */
export const isQuietWord = (word: string): boolean => quietWords.has(word);

/** What roles do with decisions: beside a role, such a word asks for nothing else. */
const decidingWords = new Set(
  'approve approves approved approval approving sign signs signed settle settles determine agree say word final lead leads charge'.split(
    ' ',
  ),
);

/** Whether the word only says that somebody decides. */
export const isDecidingWord = (word: string): boolean => decidingWords.has(word);

/** Quiet words that say next to nothing: "use" of a "use case". */
const faintWords = new Set('use uses used using work works get getting right new people business'.split(' '));

/** How much of a word's meaning counts where it is met: 1, or less for one that may be missing. */
export function partOfWord(word: string): number {
  if (faintWords.has(word)) return 0.25;
  return quietWords.has(word) ? 0.5 : 1;
}

/** Whether the word belongs to another part of office life. */
export const isEverydayWord = (word: string): boolean => everydayWords.has(word);

/** Whether somebody who goes on typing may be about to write a filler word: "wh". */
export function beginsEmptyWord(word: string): boolean {
  return [...emptyWords, ...quietWords].some((empty) => empty.startsWith(word));
}

/** What a misspelt filler word may have been: those long enough to be misspelt. */
export const longFillers: readonly string[] = [...emptyWords, ...quietWords].filter(
  (word) => word.length >= 6,
);
