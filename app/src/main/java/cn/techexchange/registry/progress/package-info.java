/** How far an application has come, for those who have its reference but no account at hand. */
@NullMarked
package cn.techexchange.registry.progress;

import org.jspecify.annotations.NullMarked;
