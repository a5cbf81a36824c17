/** Which ready set of assignments proposes, as long as the workbook has none of its own. */
import type { ProfileChoice, Rules } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { PickField } from "../../parts/PickField";
import { useStyles } from "../../parts/styles";
import type { Session } from "../../session/useSession";

const PROFILES = {
  society: { profile: "twoTier", reformBy: "society" },
  office: { profile: "twoTier", reformBy: "office" },
  older: { profile: "olderTitles" },
} as const satisfies Readonly<Record<string, ProfileChoice>>;

type ProfileId = keyof typeof PROFILES;

const isProfileId = (text: string): text is ProfileId => Object.hasOwn(PROFILES, text);

function idOf(choice: ProfileChoice | undefined): ProfileId {
  if (choice?.profile === "olderTitles") return "older";
  return choice?.reformBy === "office" ? "office" : "society";
}

/** Rules of a sheet name their cells; those of a ready set have none. */
export const isReadySet = ({ assignments }: Rules): boolean =>
  assignments.length > 0 && assignments.every(({ at }) => at === undefined);

export function Profile({ session: { state, send } }: { readonly session: Session }) {
  const words = useLaterWords();
  const styles = useStyles();
  return (
    <>
      <PickField
        label={words.profile}
        value={idOf(state.choices.profile)}
        onPick={(id) => {
          if (isProfileId(id)) send({ kind: "chooseProfile", profile: PROFILES[id] });
        }}
      >
        <option value="society">{words.profileSociety}</option>
        <option value="office">{words.profileOffice}</option>
        <option value="older">{words.profileOlder}</option>
      </PickField>
      <p className={styles.quiet}>{words.profileHint}</p>
    </>
  );
}
