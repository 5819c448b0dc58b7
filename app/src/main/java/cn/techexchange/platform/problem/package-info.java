/** One error vocabulary: every refusal is an RFC 9457 problem with a stable type. */
@NullMarked
package cn.techexchange.platform.problem;

import org.jspecify.annotations.NullMarked;
