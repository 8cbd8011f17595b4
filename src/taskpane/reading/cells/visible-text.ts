/** Signs that take no room on the screen: soft hyphens, joiners, marks of the writing direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The wide letters and digits of East Asian fonts. */
const wide = /[\uff01-\uff5e]/gu;

const fromWide = 0xfee0;

const unseenOrWide = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff01-\uff5e]/u;

/** The text as it looks: without signs that nobody sees, wide letters and digits as plain ones. */
export function visibleText(text: string): string {
  if (!unseenOrWide.test(text)) return text;
  return text
    .replace(unseen, "")
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - fromWide));
}
