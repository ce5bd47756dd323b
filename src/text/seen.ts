/** Whether anything of a text can be seen; a comment cannot, wherever the file is shown. */
export function isSeen(text: string): boolean {
  return (
    /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text) &&
    !/^\s*<!--[^]*-->\s*$/.test(text)
  );
}
