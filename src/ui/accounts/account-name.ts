import type { NamedHistory } from "../../domain/accounts/histories";
import { t } from "../../i18n/t";

/** How an account is called; the first has no name until the member gives it one. */
export const accountName = ({ name }: NamedHistory): string => name || t("accountFirst");
