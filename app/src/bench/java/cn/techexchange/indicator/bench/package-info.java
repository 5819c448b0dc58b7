/** How fast figures come, measured on the running platform. */
@NullMarked
package cn.techexchange.indicator.bench;

import org.jspecify.annotations.NullMarked;
