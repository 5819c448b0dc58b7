/** Long work in the background, in small steps that survive a restart. */
@NullMarked
package cn.techexchange.platform.job;

import org.jspecify.annotations.NullMarked;
