/** Limits that are told by the number itself or by the next: "more than 2" is "3 or more". */

/** A whole number as it stands in its text, and its place in UTF-16 code units. */
interface Written {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The limit that a text tells by a whole number: `>2` for "more than 2" and for "3 or more", `<5` for "less than 5" and for
 * "at most 4"; `undefined` where no word beside the number tells of one. Words of all languages are looked for.
 */
export function limitOf({ value, start, end }: Written, text: string): string | undefined {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > LARGEST) return undefined;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (atMostBefore.test(before) || atMostBehind.test(behind)) return `<${number + 1}`;
  if (atLeastBefore.test(before) || atLeastBehind.test(behind)) return `>${number - 1}`;
  if (moreBefore.test(before) || moreBehind.test(behind)) return `>${number}`;
  if (lessBefore.test(before) || lessBehind.test(behind)) return `<${number}`;
  return undefined;
}

/** Of larger numbers nobody tells a limit by the next. */
const LARGEST = 1000;
/** In UTF-16 code units: a word or two. */
const NEAR = 24;

const atLeastBefore =
  /(?:at least|minimum(?: of)?|not? (?:less|fewer) than|mindestens|wenigstens|au moins|al menos|por lo menos|como mínimo|almeno|pelo menos|no mínimo|minstens|ten minste|minst|mindst|vähintään|не менее|не меньше|минимум|щонайменше|не менше|принаймні|co najmniej|alespoň|nejméně|aspoň|legalább|cel puțin|τουλάχιστον|en az|ít nhất|setidaknya|minimal|sekurang-kurangnya|على الأقل|ما لا يقل عن|حداقل|לפחות|कम से कम|কমপক্ষে|อย่างน้อย|至少|最少|最低|少なくとも|최소) ?$/iu;
const atLeastBehind =
  /^ ?(?:(?:[\p{L}\p{M}-]+ ){0,2}(?:or (?:more|greater|higher)|and (?:more|above|up)|oder mehr|ou plus|o más|o più|ou mais|of meer|eller (?:fler|mer|flere)|tai enemmän|или (?:более|больше)|або більше|чи більше|lub więcej|nebo více|alebo viac|vagy több|sau mai mult\p{L}*|ή περισσότερ\p{L}*|veya daha fazla|atau lebih|trở lên|أو أكثر|یا بیشتر|או יותר|या (?:उससे )?अधिक|หรือมากกว่า)|\p{L}{0,3} ?(?:이상|以上|或更多|或以上))/iu;
const atMostBefore =
  /(?:at most|up to|maximum(?: of)?|no(?:t)? more than|höchstens|maximal|au plus|jusqu[’']à|a lo sumo|como máximo|al massimo|no máximo|hoogstens|maximaal|högst|højst|enintään|не более|не больше|максимум|не більше|щонайбільше|co najwyżej|nejvýše|legfeljebb|cel mult|το πολύ|en fazla|tối đa|nhiều nhất|paling banyak|على الأكثر|ما لا يزيد عن|حداکثر|לכל היותר|最多|至多|不超过|不超過|最大|多くとも|최대) ?$/iu;
const atMostBehind =
  /^ ?(?:(?:[\p{L}\p{M}-]+ ){0,2}(?:or (?:less|fewer|lower)|oder weniger|ou moins|o menos|o meno|ou menos|of minder|или менее|або менше|lub mniej|nebo méně|veya daha az|atau kurang|trở xuống|أو أقل|یا کمتر|או פחות)|\p{L}{0,3} ?(?:이하|以下|或更少))/iu;
const moreBefore =
  /(?:more than|greater than|over|above|exceed\p{Ll}*|mehr als|über|plus de|más de|più di|mais de|meer dan|mer än|fler än|mere end|flere end|mer enn|flere enn|yli|enemmän kuin|более(?: чем)?|больше(?: чем)?|більше(?: ніж)?|понад|więcej niż|ponad|více než|viac ako|több mint|mai mult de|περισσότερ\p{L}* από|lebih dari|hơn|أكثر من|بیش از|יותר מ-?|超过|超過|多于|多於|大于) ?$/iu;
const moreBehind =
  /^ ?(?:\p{L}{0,3} ?(?:초과|을 넘|를 넘|を超え|を越え|より多)|[’']?(?:den|dan|ten|tan) (?:fazla|çok))/u;
const lessBefore =
  /(?:less than|fewer than|under|below|weniger als|unter|moins de|menos de|meno di|minder dan|färre än|mindre än|færre end|færre enn|alle|менее(?: чем)?|меньше(?: чем)?|менше(?: ніж)?|mniej niż|méně než|menej ako|kevesebb mint|mai puțin de|λιγότερ\p{L}* από|kurang dari|ít hơn|أقل من|کمتر از|פחות מ-?|少于|少於|小于|不到|不足) ?$/iu;
const lessBehind = /^ ?(?:\p{L}{0,3} ?(?:미만|未満|未满|未滿)|[’']?(?:den|dan|ten|tan) az)/u;
