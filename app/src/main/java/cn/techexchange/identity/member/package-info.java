/** The people of organisations: inviting, changing, disabling them, and giving them a way back in. */
@NullMarked
package cn.techexchange.identity.member;

import org.jspecify.annotations.NullMarked;
