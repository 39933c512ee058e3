import type { Component } from 'svelte';
import IconBackup from '~icons/lucide/archive';
import IconHandover from '~icons/lucide/user-round-check';
import IconShare from '~icons/lucide/arrow-left-right';
import { m } from '../../i18n';
import { isOrganisation } from '../../model/organisationText';
import type { Purpose } from '../../share/file';

interface PurposeWords {
  readonly icon: Component;
  readonly name: () => string;
  readonly about: () => string;
  readonly make: () => string;
  /** That there is nothing for it yet. */
  readonly none: () => string;
  /** What to do with it once it is on this device. */
  readonly saved: (of: { name: string }) => string;
  readonly shared: () => string;
}

/** The three files, told apart at a glance. */
export const purposeWords: Readonly<Record<Purpose, PurposeWords>> = {
  share: {
    icon: IconShare,
    name: m.sharing_purpose_share,
    about: m.sharing_purpose_share_about,
    make: m.sharing_make,
    none: m.sharing_leaves_none,
    saved: m.sharing_saved_text,
    shared: m.sharing_shared_text
  },
  handover: {
    icon: IconHandover,
    name: m.sharing_purpose_handover,
    about: m.sharing_purpose_handover_about,
    make: m.sharing_make_handover,
    none: m.sharing_leaves_none_handover,
    saved: m.sharing_saved_handover,
    shared: m.sharing_shared_handover
  },
  backup: {
    icon: IconBackup,
    name: m.sharing_purpose_backup,
    about: m.sharing_purpose_backup_about,
    make: m.sharing_make_backup,
    none: m.sharing_leaves_none_backup,
    saved: m.sharing_saved_backup,
    shared: m.sharing_shared_backup
  }
};

/** What a document is called: by its neighbourhood, or as the texts of one's own organisation. */
export const nameOf = ({
  partnership,
  neighbourhood
}: {
  readonly partnership: string;
  readonly neighbourhood: string;
}): string => (isOrganisation(partnership) ? m.sharing_organisation() : neighbourhood || m.sharing_unnamed());
