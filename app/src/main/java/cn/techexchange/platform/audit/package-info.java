/** Who changed what and when. */
@NullMarked
package cn.techexchange.platform.audit;

import org.jspecify.annotations.NullMarked;
