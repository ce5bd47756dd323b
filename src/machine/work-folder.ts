/** Where unfinished work is written down, in the folder that is worked in; it is there only while something is written. */
export const WORK_FOLDER = '.urtext-work';
