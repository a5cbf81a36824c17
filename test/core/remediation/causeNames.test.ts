/** A cause has one name: in sentences and on the sheet of templates. */
import { CAUSE_KINDS } from "../../../src/core/remediation/rules";
import { causeWords, readCause } from "../../../src/core/settings/rules/causeWords";
import { CAUSE_NAMES } from "../../../src/core/text/roleNames";

test.each(CAUSE_KINDS)("%s", (kind) => {
  expect(causeWords(kind)).toBe(CAUSE_NAMES[kind]);
  expect(readCause(CAUSE_NAMES[kind])).toBe(kind);
});
