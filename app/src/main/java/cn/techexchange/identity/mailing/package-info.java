/** Who may be written to: confirmed addresses, pauses, and the mail queue as the administrator sees it. */
@NullMarked
package cn.techexchange.identity.mailing;

import org.jspecify.annotations.NullMarked;
